import en from '@/messages/en.json'

/** For addresses without a language and currency that the shop knows: one small answer, rendered by nobody. */
export function missingPage(): Response {
  const { name } = en.shop
  const { title } = en.storefront.missing
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${name}</title><style>body{margin:10vh 8vw;font:1.125rem/1.6 Georgia,serif;color:#25211c;background:#f8f6f1}h1{font-weight:400}
@media(prefers-color-scheme:dark){body{color:#ece8e1;background:#1f1c19}}a{color:inherit}</style><h1>${title}</h1><p><a href="/">${name}</a></p></html>`
  return new Response(html, {
    status: 404,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'cache-control': 'public, max-age=60',
    },
  })
}
