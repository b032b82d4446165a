import { sitemapIndex } from '@/lib/seo/sitemap'

export async function GET() {
  return new Response(await sitemapIndex(), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, s-maxage=3600' },
  })
}
