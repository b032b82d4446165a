import { printFailure, say } from './steps.mjs'

const PARENT_CHECK_MS = 200
const undo = []
let stopping

export const isStopping = () => stopping !== undefined

/** Registers what has to be stopped; the last registered goes first. Returns a function that takes it off again. */
export function onStop(stop) {
  undo.push(stop)
  return () => {
    const index = undo.indexOf(stop)
    if (index >= 0) undo.splice(index, 1)
  }
}

/** Runs a command's main function: stops everything it started on a signal, on failure and at its end. */
export async function run(main, { interruptedCode = 0 } = {}) {
  const interrupted = (signal) => {
    if (isStopping()) return
    say(`\nStopping (${signal}) …`)
    finish(interruptedCode)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupted(signal))
  // A closed pipe must not keep the launcher from stopping its children.
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  watchParent(interrupted)
  try {
    await finish((await main()) ?? 0)
  } catch (error) {
    if (!isStopping()) printFailure(error)
    await finish(1)
  }
}

function finish(code) {
  stopping ??= stopAll().then(() => process.exit(code))
  return stopping
}

async function stopAll() {
  while (undo.length > 0) {
    try {
      await undo.pop()()
    } catch (error) {
      printFailure(error)
    }
  }
}

// npm killed outright sends no signal: without this the server would outlive the command that started it.
function watchParent(interrupted) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) interrupted('npm ended')
  }, PARENT_CHECK_MS).unref()
}
