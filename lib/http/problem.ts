import { type RefusalCode, type RefusalDetail, refusals } from '@/lib/refusal'

/** RFC 9457 `application/problem+json` with a stable `code`. */
export function problem(
  code: RefusalCode | 'internal',
  detail: RefusalDetail,
  requestId: string,
  headers: HeadersInit = {},
): Response {
  const status = code === 'internal' ? 500 : refusals[code]
  return Response.json(
    { type: 'about:blank', title: titleOf(code), status, code, ...detail, requestId },
    {
      status,
      headers: {
        ...Object.fromEntries(new Headers(headers)),
        'content-type': 'application/problem+json',
        'x-request-id': requestId,
        'cache-control': 'no-store',
      },
    },
  )
}

const titleOf = (code: string): string => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ')

/** JSON with bigint amounts as strings. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? inner.toString() : inner))
