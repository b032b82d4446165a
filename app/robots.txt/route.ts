import { absolute } from '@/lib/seo/addresses'

const closed = ['/admin', '/api/', '/*/*/cart', '/*/*/checkout', '/*/*/orders/', '/*/*/account', '/*/*/search']

export function GET() {
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${absolute('/sitemap.xml')}`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
