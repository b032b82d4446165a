import type { IncomingMessage, ServerResponse } from 'node:http'

type Kept = { ready: { body: Buffer; gzip: Buffer; etag: string }; headers: Record<string, string> }

export function keepSearch(request: IncomingMessage, response: ServerResponse): void
export function keptSearch(url: string): Kept | null
