const { createHash } = require('node:crypto')
const BoundedStore = require('./bounded-store.cjs')
const { invalidate, lastInvalidated } = require('./tag-times.cjs')

globalThis.meridianPages ??= new BoundedStore(64 * 1024 * 1024)
const pages = globalThis.meridianPages

/** Next's page cache: bounded, without misses, each page with the Content-Security-Policy of its own inline scripts. */
module.exports = class PageCache {
  async get(key) {
    const entry = pages.get(key)
    if (!entry) return null
    if (lastInvalidated(entry.tags) >= entry.lastModified) {
      pages.delete(key)
      return null
    }
    return entry
  }

  async set(key, value, { tags = [] } = {}) {
    if (!value) return pages.delete(key)
    if (value.kind === 'APP_PAGE') {
      // A page that is finished per request has the nonces that proxy.ts announced instead.
      if (value.postponed === undefined) {
        value.headers = { ...value.headers } // replaced on the entry itself: the first answer is sent from it
        value.headers['content-security-policy'] = policyOf(value.html.toString())
      }
      if (value.status === 404) return
    }
    pages.set(key, { value, tags: [...tags, ...tagsOf(value)], lastModified: Date.now() }, sizeOf(value))
  }

  async revalidateTag(tags) {
    invalidate([tags].flat())
  }

  resetRequestCache() {}
}

function tagsOf(value) {
  return value.headers?.['x-next-cache-tags']?.split(',') ?? []
}

function sizeOf(value) {
  let bytes = 1024 + (value.html?.length ?? 0) + (value.body?.length ?? 0) + (value.rscData?.length ?? 0)
  for (const segment of value.segmentData?.values() ?? []) bytes += segment.length
  return bytes
}

function policyOf(html) {
  const inline = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)
  const hashes = new Set(
    [...inline].map(([, code]) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`),
  )
  return [
    "default-src 'self'",
    `script-src 'self' ${[...hashes].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
