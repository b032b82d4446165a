import { cheapestOf } from '@/lib/catalog/price'
import type { Crumb, ProductView } from '@/lib/catalog/schema'
import { categoryHref, hrefOf, type Place, productHref } from '@/lib/i18n/href'
import { toDecimal } from '@/lib/money'
import { absolute } from './addresses'

export type StructuredData = { '@type': string; [name: string]: unknown }

/** One offer: the cheapest variant, at the price that the page and the API name. */
export function productData(place: Place, product: ProductView, returnCountry: string | null): StructuredData {
  const offered = cheapestOf(product.variants)
  return {
    '@type': 'Product',
    name: product.name,
    description: product.description,
    sku: offered?.sku,
    gtin13: offered?.gtin ?? undefined,
    image: product.pictures.slice(0, 4).map(({ path }) => absolute(path)),
    brand: { '@type': 'Brand', name: product.maker?.name ?? 'Meridian' },
    material: product.material || undefined,
    offers: {
      '@type': 'Offer',
      url: absolute(productHref(place, product.slug)),
      price: toDecimal(product.from.price),
      priceCurrency: product.from.price.currency,
      availability: `https://schema.org/${offered?.stock.state === 'sold-out' ? 'OutOfStock' : 'InStock'}`,
      itemCondition: 'https://schema.org/NewCondition',
      hasMerchantReturnPolicy: returnCountry
        ? {
            '@type': 'MerchantReturnPolicy',
            applicableCountry: returnCountry,
            returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
            merchantReturnDays: 30,
            returnMethod: 'https://schema.org/ReturnByMail',
          }
        : undefined,
    },
  }
}

export function breadcrumbData(
  place: Place,
  crumbs: readonly Crumb[],
  last?: { name: string; path: string },
): StructuredData {
  const items = [
    { name: 'Meridian', path: hrefOf(place) },
    ...crumbs.map(({ name, slugs }) => ({ name, path: categoryHref(place, slugs) })),
    ...(last ? [last] : []),
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: absolute(path),
    })),
  }
}

export const organizationData = (): StructuredData => ({
  '@type': 'Organization',
  '@id': absolute('/#organization'),
  name: 'Meridian',
  url: absolute('/'),
  logo: absolute('/icon.svg'),
})

export const websiteData = (place: Place): StructuredData => ({
  '@type': 'WebSite',
  name: 'Meridian',
  url: absolute(hrefOf(place)),
  publisher: { '@id': absolute('/#organization') },
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(hrefOf(place, '/search'))}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
})

/** As the text of a script element: `<` is escaped, so that no name can end it. */
export const serialize = (data: readonly StructuredData[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': data }).replaceAll('<', '\\u003c')
