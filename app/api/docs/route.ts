import { docsPage } from '@/lib/http/docs-page'
import { openApiDocument } from '@/lib/http/openapi'

/** The API's documentation for people. */
export function GET(): Response {
  return new Response(docsPage(openApiDocument()), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  })
}
