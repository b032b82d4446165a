const { keptSearch } = require('./kept-searches.cjs')
const { isOutdated } = require('./tag-times.cjs')

const VARY = 'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, accept-encoding'

/**
 * Answers GET and HEAD for a page that page-cache.cjs or kept-searches.cjs holds, with the bytes and headers that Next
 * would send but without its routing: 0.1 ms instead of 2. Returns false, having done nothing, when Next has to answer.
 */
function answerKeptPage(request, response, commonHeaders) {
  const { method, headers, url } = request
  if (method !== 'GET' && method !== 'HEAD') return false
  if (headers.rsc !== undefined) return false
  const kept = freshPage(url.split('?', 1)[0]) ?? keptSearch(url)
  if (!kept) return false

  const { body, gzip, etag } = kept.ready
  const gzipped = /\bgzip\b/.test(headers['accept-encoding'] ?? '')
  for (const { key, value } of commonHeaders) response.setHeader(key, value)
  for (const name in kept.headers) {
    if (name !== 'x-next-cache-tags') response.setHeader(name, kept.headers[name])
  }
  response.setHeader('vary', VARY)
  response.setHeader('etag', etag)
  if (headers['if-none-match']?.includes(etag)) {
    response.statusCode = 304
    response.end()
    return true
  }
  const sent = gzipped ? gzip : body
  if (gzipped) response.setHeader('content-encoding', 'gzip')
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('content-length', sent.length)
  response.end(method === 'HEAD' ? undefined : sent)
  return true
}

/** A page that is to be rendered again is Next's. */
function freshPage(path) {
  const { value, ready, renderAgainAt } = upToDate(path) ?? {}
  return ready && (value.status ?? 200) === 200 && Date.now() <= renderAgainAt
    ? { headers: value.headers, ready }
    : null
}

/** Whether this path was rendered before and still stands, so that it is known without asking the database. */
const isKept = (path) => upToDate(path) !== null

function upToDate(path) {
  const kept = globalThis.meridianPages?.get(path)
  return kept && !isOutdated(kept) ? kept : null
}

module.exports = { answerKeptPage, isKept }
