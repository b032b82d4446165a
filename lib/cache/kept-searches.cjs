const { gunzipSync } = require('node:zlib')
const BoundedStore = require('./bounded-store.cjs')
const { policyOf, readyFrom } = require('./ready-page.cjs')
const { lastChange } = require('./tag-times.cjs')

const KEPT_MS = 60_000
const MAX_BYTES = 16 * 1024 * 1024
const MAX_ANSWER_BYTES = 512 * 1024
const SEARCH = /^\/[^/?]+\/[^/?]+\/search(\?|$)/
globalThis.meridianSearches ??= new BoundedStore(MAX_BYTES)
const answers = globalThis.meridianSearches

/** Notes what Next is about to answer, if it is a page of search results: they are the same for everybody. */
function keepSearch({ method, headers, url }, response) {
  if (method !== 'GET' || headers.rsc !== undefined || !SEARCH.test(url)) return
  const began = Date.now()
  const chunks = []
  for (const name of ['write', 'end']) {
    const send = response[name]
    response[name] = function (chunk, encoding, done) {
      if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk, encoding))
      return send.call(this, chunk, encoding, done)
    }
  }
  response.once('finish', () => {
    const bytes = Buffer.concat(chunks)
    if (response.statusCode !== 200 || bytes.length > MAX_ANSWER_BYTES) return
    answers.set(url, { began, bytes, headers: response.getHeaders() }, bytes.length + url.length + 2048)
  })
}

/** A search of the last minute, unless anything in the catalogue has changed since. */
function keptSearch(url) {
  const answer = answers.get(url)
  if (!answer) return null
  if (answer.began <= lastChange() || Date.now() - answer.began > KEPT_MS) {
    answers.delete(url)
    return null
  }
  answer.page ??= pageOf(answer)
  return answer.page
}

/** Made when it is asked for again, which most searches never are. */
function pageOf({ bytes, headers }) {
  const { 'content-encoding': encoding, 'transfer-encoding': _, 'content-length': __, ...kept } = headers
  const body = encoding === 'gzip' ? gunzipSync(bytes) : bytes
  // The nonces in it were announced to the first visitor only.
  return { ready: readyFrom(body), headers: { ...kept, 'content-security-policy': policyOf(body.toString()) } }
}

module.exports = { keepSearch, keptSearch }
