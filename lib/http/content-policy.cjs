/**
 * The Content-Security-Policy of a page that runs our own files and what `scripts` allows besides: hashes or a nonce.
 * `targets` are the other origins to which its forms lead.
 */
const contentPolicy = (scripts, targets = []) =>
  [
    "default-src 'self'",
    `script-src 'self' ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    ["form-action 'self'", ...targets].join(' '),
    "frame-ancestors 'none'",
  ].join('; ')

module.exports = { contentPolicy }
