import { parsePlace } from '@/lib/i18n/place-path'
import { sitemapFile } from '@/lib/seo/sitemap'

/** `/sitemaps/pt-br-brl/2.xml`: the language, the currency, and the number of the file. */
export async function GET(_: Request, { params }: RouteContext<'/sitemaps/[place]/[file]'>) {
  const { place: pair, file } = await params
  const cut = pair.lastIndexOf('-')
  const place = parsePlace(pair.slice(0, cut), pair.slice(cut + 1))
  const number = /^([1-9]\d{0,4})\.xml$/.exec(file)?.[1]
  const body = place && number ? await sitemapFile(place, Number(number)) : null
  if (!body) return new Response(null, { status: 404 })
  return new Response(body, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, s-maxage=3600' },
  })
}
