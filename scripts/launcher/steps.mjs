const PROGRESS_EVERY_MS = 5000

/** An expected failure: what happened, what to do, and the last lines of the program that failed. */
export class Failure extends Error {
  constructor(happened, { advice = '', tail = [] } = {}) {
    super(happened)
    this.advice = advice
    this.tail = tail
  }
}

export const say = (line = '') => process.stdout.write(`${line}\n`)

/** Runs one named step and prints its outcome with its time; `work` may report where it is and returns a detail. */
export async function step(name, work) {
  const begun = Date.now()
  let latest = ''
  const ticker = setInterval(() => {
    say(`  ${name} … ${seconds(begun)}${latest ? ` · ${latest}` : ''}`)
  }, PROGRESS_EVERY_MS)
  const report = (line) => {
    latest = line.trim().slice(0, 100) || latest
  }
  try {
    const { detail = '', value } = (await work(report)) ?? {}
    say(`✓ ${name.padEnd(12)} ${detail.padEnd(56)} ${seconds(begun).padStart(8)}`)
    return value
  } catch (error) {
    say(`✗ ${name.padEnd(12)} ${'failed'.padEnd(56)} ${seconds(begun).padStart(8)}`)
    throw error
  } finally {
    clearInterval(ticker)
  }
}

export function printFailure(error) {
  if (!(error instanceof Failure)) {
    say(`\nThe launcher stopped: ${error?.stack ?? error}`)
    return
  }
  if (error.tail.length > 0) say(`\n${error.tail.map((line) => `  | ${line}`).join('\n')}`)
  say(`\n${error.message}${error.advice ? ` ${error.advice}` : ''}`)
}

const seconds = (begun) => `${((Date.now() - begun) / 1000).toFixed(1)} s`
