import pino from 'pino'

/** Structured lines on standard output. What names a person or opens a door is never written. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  redact: {
    paths: [
      'email',
      'password',
      'token',
      'authorization',
      'cookie',
      '*.email',
      '*.password',
      '*.token',
      'address',
      '*.address',
    ],
    censor: '[redacted]',
  },
})
