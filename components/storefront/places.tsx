import { getTranslations } from 'next-intl/server'
import { hrefOf } from '@/lib/i18n/href'
import { directionOf, languageTag, nameOfLanguage } from '@/lib/i18n/locales'
import { getPlace } from '@/lib/i18n/place'
import { getMarkets, indexablePairs } from '@/lib/localization/queries'
import type { PathByLocale } from '@/lib/seo/addresses'

/** Every language and currency the shop is made for, as links to this same page. */
export async function Places({ paths }: { paths: PathByLocale }) {
  const here = await getPlace()
  const t = await getTranslations('storefront')
  const pairs = indexablePairs(await getMarkets())
  return (
    <nav className="places" id="places" aria-labelledby="places-title">
      <h2 id="places-title">{t('places')}</h2>
      <ul>
        {pairs.map((place) => {
          const tag = languageTag(place.locale)
          const isHere = place.locale === here.locale && place.currency === here.currency
          return (
            <li key={hrefOf(place)}>
              <a
                href={hrefOf(place, paths[place.locale] ?? '')}
                lang={tag}
                hrefLang={tag}
                dir={directionOf(place.locale)}
                aria-current={isHere || undefined}
              >
                {capitalised(place.locale)} <bdi>{place.currency}</bdi>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** Some languages write their own name small; in a list it stands at the beginning of a line. */
function capitalised(locale: string): string {
  const name = nameOfLanguage(locale)
  return name.charAt(0).toLocaleUpperCase(languageTag(locale)) + name.slice(1)
}
