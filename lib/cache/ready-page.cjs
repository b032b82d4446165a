const { createHash } = require('node:crypto')
const { gzipSync } = require('node:zlib')
const { contentPolicy } = require('../http/content-policy.cjs')

/** A page's bytes as they are sent: as text, compressed, and the ETag of both. */
const readyFrom = (body) => ({
  body,
  gzip: gzipSync(body),
  etag: `W/"${createHash('sha1').update(body).digest('base64url')}"`,
})

/** Allows the inline scripts of this very page, by their hashes. */
function policyOf(html) {
  const inline = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)
  const hashes = new Set(
    [...inline].map(([, code]) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`),
  )
  return contentPolicy([...hashes].join(' '))
}

module.exports = { readyFrom, policyOf }
