import { AsyncLocalStorage } from 'node:async_hooks'
import { format, stripVTControlCharacters } from 'node:util'
import { pino } from 'pino'
import { v7 } from 'uuid'

// Structured lines on standard output, of the server and of what Next bundles. What names a person or opens a door is
// never written.

// Next bundles this file a second time: one storage for the process.
globalThis.meridianRequest ??= new AsyncLocalStorage()
const requests = globalThis.meridianRequest

const secretNames = ['email', 'password', 'token', 'authorization', 'cookie', 'address']
const CENSOR = '[redacted]'

/** What may be in the text of somebody else's error: e-mail addresses, signed tokens, hashed passwords. */
const SECRETS =
  /[^\s"'`\\/<>@,;:=?&(){}[\]]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|\beyJ[\w-]+\.[\w-]+\.[\w-]*|\$argon2[\w$=,+/-]+/gu

export const createLog = () =>
  pino({
    level: process.env.LOG_LEVEL || 'info',
    mixin: () => requests.getStore() ?? {},
    redact: { paths: secretNames.flatMap((name) => [name, `*.${name}`]), censor: CENSOR },
    serializers: { err: errorFields },
    hooks: { streamWrite: (line) => line.replace(SECRETS, CENSOR) },
  })

/** Whatever is logged by this work, however deep, has the request's id. */
export const withRequestId = (requestId, work) => requests.run({ requestId }, work)

/** The caller's id when it is harmless, so that logs on both sides meet. */
export const requestIdOf = (given) => (typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : v7())

/** Next and the libraries write to the console: their words become lines like ours. Of objects only an error is kept. */
export function takeOverConsole(log) {
  const levels = { error: 'error', warn: 'warn', log: 'info', info: 'info', debug: 'debug', trace: 'debug' }
  for (const [method, level] of Object.entries(levels)) {
    console[method] = (...said) => {
      const err = said.flatMap((one) => [one, ...Object.values(Object(one))]).find((one) => one instanceof Error)
      const words = said.filter((one) => Object(one) !== one)
      log[level]({ err }, stripVTControlCharacters(format(...words)).trim() || method)
    }
  }
}

/** What failed and where, without values: a statement's parameters, and PostgreSQL's `detail`, are a shopper's. */
function errorFields(error) {
  if (!(error instanceof Error)) return error
  const { message, stack, code, digest, cause, params } = error
  const text = (said) => said?.replaceAll(`\nparams: ${params}`, '')
  return {
    type: error.constructor.name,
    message: text(message),
    stack: text(stack),
    code,
    digest,
    cause: cause instanceof Error ? errorFields(cause) : undefined,
  }
}
