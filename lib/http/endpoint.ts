import 'server-only'
import type { z } from 'zod'
import { viewerOf } from '@/lib/auth/request-viewer'
import { may, type Viewer } from '@/lib/auth/viewer'
import { requestIdOf } from '@/lib/observability/lines.mjs'
import { log } from '@/lib/observability/log'
import { observeRequest } from '@/lib/observability/metrics'
import { parse } from '@/lib/parse'
import { attempt, Refusal } from '@/lib/refusal'
import type { Contract } from './contract'
import { corsHeaders } from './cors'
import { answerOnce } from './idempotency'
import { problem, toJson } from './problem'
import { refuseCrossSite } from './same-origin'

type Read<T> = T extends z.ZodType ? z.infer<T> : undefined

export type Call<C extends Contract> = {
  params: Read<C['params']>
  query: Read<C['query']>
  body: Read<C['body']>
  viewer: C['access'] extends 'account' | { permission: string } ? Viewer : Viewer | null
  request: Request
  requestId: string
}

/** What `run` returns: the answer's body, or the body with headers (a cookie, say). */
export type Answer = { body: unknown; headers?: HeadersInit; status?: number }

export const answer = (body: unknown, headers: HeadersInit, status?: number): Answer => ({ body, headers, status })

const maxBody = 256 * 1024

/** The whole HTTP border of an endpoint: who, parse, run, answer. Refusals and bad input become problem+json. */
export function endpoint<const C extends Contract>(contract: C, run: (call: Call<C>) => Promise<unknown>) {
  async function respond(request: Request, context: { params: Promise<unknown> }): Promise<Response> {
    const requestId = requestIdOf(request.headers.get('x-request-id'))
    try {
      const result = await attempt(async () => {
        const viewer = await admitted(contract, request)
        const url = new URL(request.url)
        const call = {
          params: contract.params ? parse(contract.params, await context.params) : undefined,
          query: contract.query ? parse(contract.query, queryOf(url)) : undefined,
          body: contract.body ? parse(contract.body, await jsonOf(request)) : undefined,
          viewer,
          request,
          requestId,
        } as Call<C>
        return contract.idempotent ? answerOnce(contract, call, () => run(call)) : run(call)
      })
      if (!result.ok) return problem(result.code, result.detail, requestId)
      return success(contract, result.data, requestId)
    } catch (error) {
      log.error({ err: error, requestId, endpoint: contract.id }, 'endpoint failed')
      return problem('internal', {}, requestId)
    }
  }

  return async (request: Request, context: { params: Promise<unknown> }): Promise<Response> => {
    const begun = performance.now()
    const response = await respond(request, context)
    observeRequest(contract.id, contract.method, response.status, (performance.now() - begun) / 1000)
    for (const [name, value] of Object.entries(corsHeaders(request.headers.get('origin'))))
      response.headers.append(name, value)
    return response
  }
}

async function admitted(contract: Contract, request: Request): Promise<Viewer | null> {
  const access = contract.access ?? 'public'
  const viewer = await viewerOf(request)
  if (contract.method !== 'GET' && viewer?.via !== 'bearer') refuseCrossSite(request)
  if (access === 'public') return viewer
  if (!viewer) throw new Refusal('unauthenticated')
  if (typeof access === 'object' && !may(viewer, access.permission))
    throw new Refusal('forbidden', { permission: access.permission })
  return viewer
}

function success(contract: Contract, data: unknown, requestId: string): Response {
  const { body, headers, status } = isAnswer(data) ? data : { body: data, headers: undefined, status: undefined }
  const all = new Headers(headers)
  all.set('x-request-id', requestId)
  if (!all.has('cache-control')) all.set('cache-control', 'no-store')
  const code = status ?? contract.status ?? 200
  if (code === 204) return new Response(null, { status: code, headers: all })
  all.set('content-type', 'application/json')
  return new Response(toJson(body), { status: code, headers: all })
}

const isAnswer = (data: unknown): data is Answer =>
  typeof data === 'object' && data !== null && 'body' in data && 'headers' in data

/** Repeated names become a list. */
function queryOf(url: URL): Record<string, string | string[]> {
  const names = [...new Set(url.searchParams.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const values = url.searchParams.getAll(name)
      return [name, values.length > 1 ? values : (values[0] ?? '')]
    }),
  )
}

async function jsonOf(request: Request): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    throw new Refusal('unsupported-media-type')
  const bytes = await bodyWithin(request, maxBody)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Refusal('malformed')
  }
}

async function bodyWithin(request: Request, limit: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new Refusal('too-large', { limit })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw new Refusal('too-large', { limit })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
