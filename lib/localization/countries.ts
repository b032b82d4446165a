import { languageTag } from '@/lib/i18n/locales'
import type { MarketView } from './schema'

/** Every country that some market sells to, in the alphabet of the language. */
export function countriesOf(markets: readonly MarketView[], locale: string) {
  const names = new Intl.DisplayNames(languageTag(locale), { type: 'region' })
  const order = new Intl.Collator(languageTag(locale))
  return markets
    .flatMap(({ key, currency, countries }) =>
      countries.map((one) => ({
        code: one.country,
        name: names.of(one.country) ?? one.country,
        market: key,
        currency,
        locale: one.locale,
      })),
    )
    .toSorted((a, b) => order.compare(a.name, b.name))
}
