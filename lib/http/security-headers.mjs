const fixed = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  { key: 'x-frame-options', value: 'DENY' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), payment=(self)' },
]

/** The headers of every answer, for a shop whose public address is `siteUrl`. */
export const securityHeaders = (siteUrl) =>
  siteUrl?.startsWith('https:')
    ? [...fixed, { key: 'strict-transport-security', value: 'max-age=31536000; includeSubDomains' }]
    : fixed
