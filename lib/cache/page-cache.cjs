const BoundedStore = require('./bounded-store.cjs')
const { policyOf, readyFrom } = require('./ready-page.cjs')
const { invalidate, isOutdated } = require('./tag-times.cjs')

globalThis.meridianPages ??= new BoundedStore(64 * 1024 * 1024)
const pages = globalThis.meridianPages

/** When rendering began, by path: what changes meanwhile is newer than the page. */
globalThis.meridianPageStarts ??= new BoundedStore(10_000)
const starts = globalThis.meridianPageStarts

/** For a proxy in front, which does not hear of changes: a page is at most a minute old, and is never waited for. */
const CACHE_CONTROL = 's-maxage=60, stale-while-revalidate=86400'

/**
 * Next's page cache: bounded, without misses, each page with the Content-Security-Policy of its own inline scripts.
 * A page's bytes are kept ready to send, see kept-pages.cjs.
 */
module.exports = class PageCache {
  #isForm

  /** Next makes one for each request. */
  constructor({ _requestHeaders: headers = {} } = {}) {
    this.#isForm = headers['next-action'] === undefined && /^multipart\/form-data/.test(headers['content-type'] ?? '')
  }

  async get(key) {
    const path = pathOf(key)
    const entry = pages.get(path)
    // Next finishes the kept beginning of a page without the answer of the form that was sent by a browser without
    // JavaScript; rendered as a whole it has it.
    if (this.#isForm && entry?.value.postponed !== undefined) return null
    if (entry && !isOutdated(entry)) {
      if (Date.now() > entry.renderAgainAt) noteStart(path)
      return entry
    }
    pages.delete(path)
    noteStart(path)
    return null
  }

  async set(key, value, { tags = [], cacheControl } = {}) {
    const path = pathOf(key)
    const lastModified = starts.get(path) ?? Date.now()
    starts.delete(path)
    if (!value) return pages.delete(path)
    const entry = { value, tags: [...tags, ...tagsOf(value)], lastModified, renderAgainAt: endOf(cacheControl) }
    // A page that is finished per request has the nonces that proxy.ts announced instead.
    if (value.kind === 'APP_PAGE' && value.postponed === undefined) keepReady(entry)
    // A page that found nothing is not kept; the one that says so for all of them is, and its status is set here.
    if (value.status === 404) return
    if (entry.tags.includes('missing')) sendAsMissing(value, entry.value)
    pages.set(path, entry, sizeOf(entry))
  }

  async revalidateTag(tags) {
    invalidate([tags].flat())
  }

  resetRequestCache() {}
}

/** Next names the source file and, behind `/$`, the path; no two files have the same path. */
const pathOf = (key) => key.slice(key.indexOf('/$') + 2)

function noteStart(path) {
  if (starts.get(path) === undefined) starts.set(path, Date.now(), 1)
}

const endOf = ({ revalidate } = {}) => (typeof revalidate === 'number' ? Date.now() + revalidate * 1000 : Infinity)

/** Adds the page's bytes. Next gets its text back when it asks; half a heap of two-byte strings is not kept for that. */
function keepReady(entry) {
  const { html, ...rest } = entry.value
  const text = html.toString()
  const body = Buffer.from(text)
  // Replaced on the value itself: the first answer is sent from it.
  entry.value.headers = { ...rest.headers, 'content-security-policy': policyOf(text), 'cache-control': CACHE_CONTROL }
  rest.headers = entry.value.headers
  entry.value = Object.defineProperty(rest, 'html', { enumerable: true, get: () => body.toString() })
  entry.ready = readyFrom(body)
}

function sendAsMissing(...values) {
  for (const value of values) {
    value.status = 404
    value.headers['cache-control'] = 's-maxage=10'
  }
}

function tagsOf(value) {
  return value.headers?.['x-next-cache-tags']?.split(',') ?? []
}

function sizeOf({ value, ready }) {
  let bytes = 1024 + (value.body?.length ?? 0) + (value.rscData?.length ?? 0)
  bytes += ready ? ready.body.length + ready.gzip.length : (value.html?.length ?? 0)
  for (const segment of value.segmentData?.values() ?? []) bytes += segment.length
  return bytes
}
