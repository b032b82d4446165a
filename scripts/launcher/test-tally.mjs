import { existsSync, readFileSync } from 'node:fs'
import { say } from './steps.mjs'

const MESSAGE_LINES = 6

/** Counts what passed and failed over all parts, and keeps the failures for the end. */
export function createTally() {
  const sum = { passed: 0, failures: [] }
  return {
    pass: (count = 1) => {
      sum.passed += count
    },
    fail: (name, message = '') => sum.failures.push({ name, message }),
    failed: () => sum.failures.length,
    print() {
      if (sum.failures.length > 0) say('\nFailed:')
      for (const { name, message } of sum.failures) {
        say(`\n  ✗ ${name}`)
        for (const line of lines(message)) say(`      ${line}`)
      }
      say(`\n${sum.passed} passed, ${sum.failures.length} failed`)
    },
  }
}

/** Adds a vitest JSON report; a run that ended badly without naming a test counts as one failure. */
export function addVitest(tally, part, file, code) {
  const before = tally.failed()
  const report = read(file)
  for (const { name, status, message, assertionResults } of report?.testResults ?? []) {
    const place = name.replace(`${process.cwd()}/`, '')
    for (const test of assertionResults) {
      if (test.status === 'passed') tally.pass()
      if (test.status === 'failed') tally.fail(`${part}: ${place} › ${test.fullName}`, test.failureMessages.join('\n'))
    }
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) {
      tally.fail(`${part}: ${place}`, message)
    }
  }
  if (code !== 0 && tally.failed() === before) tally.fail(part, 'The run itself failed; its output is above.')
}

/** Adds a Playwright JSON report in the same way. */
export function addPlaywright(tally, part, file, code) {
  const before = tally.failed()
  const report = read(file)
  for (const { title, specs } of suites(report?.suites ?? [])) {
    for (const spec of specs) {
      for (const test of spec.tests) {
        if (test.status === 'expected' && test.expectedStatus !== 'skipped') tally.pass()
        const errors = test.results.flatMap((result) => result.errors ?? [])
        if (test.status === 'unexpected' || test.status === 'flaky') {
          tally.fail(
            `${part}: ${title} › ${spec.title} (${test.projectName})`,
            errors.map(({ message }) => message).join('\n'),
          )
        }
      }
    }
  }
  for (const { message } of report?.errors ?? []) tally.fail(part, message)
  if (code !== 0 && tally.failed() === before) tally.fail(part, 'The run itself failed; its output is above.')
}

function* suites(list, parents = []) {
  for (const { title, specs = [], suites: inner = [] } of list) {
    const path = [...parents, title]
    yield { title: path.join(' › '), specs }
    yield* suites(inner, path)
  }
}

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')
const lines = (message) => (message ?? '').replace(COLOURS, '').split('\n').slice(0, MESSAGE_LINES)
