import { getTranslations } from 'next-intl/server'
import { isFiltered, searchHref, withoutFilters } from '@/lib/catalog/search/address'
import type { PageQuery } from '@/lib/catalog/search/page-query'
import type { SearchResult } from '@/lib/catalog/search/search'
import { getPlace } from '@/lib/i18n/place'
import { formatMoney } from '@/lib/money'

/** How many pieces there are, and each filter as a link that takes it away. */
export async function AppliedFilters({ shown, result }: { shown: PageQuery; result: SearchResult }) {
  const place = await getPlace()
  const t = await getTranslations('search')
  const { query, category } = shown
  const money = (amount: bigint) => formatMoney({ amount, currency: place.currency }, place.locale)
  const tags = [
    category && { name: category.name, href: searchHref(place, shown, { category: null }) },
    ...Object.entries(query.options).flatMap(([key, chosen]) =>
      chosen.map((value) => ({
        name: nameOf(result, key, value),
        href: searchHref(place, shown, {
          options: { ...query.options, [key]: chosen.filter((other) => other !== value) },
        }),
      })),
    ),
    query.priceMin !== null && {
      name: t('priceFrom', { price: money(query.priceMin) }),
      href: searchHref(place, shown, { priceMin: null }),
    },
    query.priceMax !== null && {
      name: t('priceTo', { price: money(query.priceMax) }),
      href: searchHref(place, shown, { priceMax: null }),
    },
    query.inStock && { name: t('inStock'), href: searchHref(place, shown, { inStock: false }) },
    query.onSale && { name: t('onSale'), href: searchHref(place, shown, { onSale: false }) },
  ].filter((tag) => tag !== null && tag !== false)
  return (
    <p className="applied small">
      <span className="num">{t('pieces', { count: result.total })}</span>
      {tags.map(({ name, href }) => (
        <a key={name} className="tag inline-flex items-center" href={href}>
          <span aria-hidden="true">{name} ×</span>
          <span className="visually-hidden">{t('remove', { name })}</span>
        </a>
      ))}
      {isFiltered(query) && <a href={searchHref(place, shown, withoutFilters)}>{t('showAll')}</a>}
    </p>
  )
}

const nameOf = ({ facets }: SearchResult, key: string, value: string): string =>
  facets.options.find((option) => option.key === key)?.values.find((one) => one.key === value)?.name ?? value
