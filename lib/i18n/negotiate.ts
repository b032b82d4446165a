import { homeMarket } from '@/lib/localization/home-market'
import type { MarketView } from '@/lib/localization/schema'
import { isCurrency } from '@/lib/money'
import type { Place } from './href'
import { defaultLocale, isLocale, type Locale, locales } from './locales'

type Visitor = { chosen?: string; country?: string; acceptLanguage?: string }

/**
 * Where a visitor of `/` is sent: what they chose before; else the currency of their country (or of the region their
 * browser names) in the language they read best.
 */
export function negotiate(markets: readonly MarketView[], { chosen, country, acceptLanguage }: Visitor): Place {
  const [locale, currency] = (chosen ?? '').split('/')
  const code = currency?.toUpperCase()
  if (locale && code && isLocale(locale) && isCurrency(code)) return { locale, currency: code }

  const wanted = parseAcceptLanguage(acceptLanguage)
  const region =
    country?.toUpperCase() ??
    wanted
      .map((tag) => tag.split('-')[1])
      .find(Boolean)
      ?.toUpperCase()
  const language = wanted.map(closest).find((found) => found !== null)
  const market =
    markets.find(({ countries }) => countries.some((member) => member.country === region)) ??
    (language && homeMarket(markets, language))
  const home = market?.countries.find((member) => member.country === region)?.locale ?? market?.defaultLocale
  return { locale: language ?? (home && isLocale(home) ? home : defaultLocale), currency: market?.currency ?? 'USD' }
}

/** `de-CH;q=0.8, fr` → the tags in the order of their weight (RFC 9110 §12.5.4), in lower case. */
function parseAcceptLanguage(header = ''): string[] {
  return header
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find(Boolean)
      return { tag, weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ tag, weight }) => tag !== '' && tag !== '*' && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}

/** `de-at` → de, `zh-hans-cn` → zh-cn, `pt` → pt-br; null when the shop does not speak it. */
function closest(tag: string): Locale | null {
  if (isLocale(tag)) return tag
  const language = tag.split('-')[0] ?? tag
  return (
    locales.find((locale) => locale === language) ?? locales.find((locale) => locale.split('-')[0] === language) ?? null
  )
}
