import type { IncomingMessage, ServerResponse } from 'node:http'

export function answerKeptPage(
  request: IncomingMessage,
  response: ServerResponse,
  commonHeaders: readonly { key: string; value: string }[],
): boolean
export function isKept(path: string): boolean
