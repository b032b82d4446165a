import { Refusal } from '@/lib/refusal'

/** A browser says where a request comes from. One from another site with our cookies is not the shopper's. @throws Refusal cross-site */
export function refuseCrossSite(request: Request): void {
  if (!request.headers.has('cookie')) return
  const site = request.headers.get('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none') throw new Refusal('cross-site')
  const origin = request.headers.get('origin')
  if (origin && origin !== 'null' && new URL(origin).host !== hostOf(request)) throw new Refusal('cross-site')
}

const hostOf = (request: Request): string =>
  request.headers.get('x-forwarded-host') ?? request.headers.get('host') ?? new URL(request.url).host
