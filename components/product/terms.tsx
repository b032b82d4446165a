import { getTranslations } from 'next-intl/server'
import { getPageLinks } from '@/lib/catalog/queries'
import { pageHref } from '@/lib/i18n/href'
import { languageTag } from '@/lib/i18n/locales'
import { getPlace } from '@/lib/i18n/place'
import { regionNameOf } from '@/lib/localization/main-country'
import { getMarkets } from '@/lib/localization/queries'
import { formatMoney } from '@/lib/money'
import { getDeliveryTimes } from '@/lib/orders/delivery-times'

/** How long it takes and how it comes back. Ranges of days, since the page is the same tomorrow. */
export async function Terms() {
  const place = await getPlace()
  const t = await getTranslations('product')
  const delivery = await getDeliveryTimes(place.currency)
  const market = (await getMarkets()).find(({ currency }) => currency === place.currency)
  const pages = await getPageLinks(place.locale)
  const link = (key: string) => {
    const page = pages.find((known) => known.key === key)
    return (text: React.ReactNode) =>
      page ? (
        <a key={key} href={pageHref(place, page.slug)}>
          {text}
        </a>
      ) : (
        text
      )
  }
  return (
    <dl className="terms">
      {delivery && market && (
        <div>
          <dt>{t('delivery')}</dt>
          <dd>
            {t.rich('deliveryDays', {
              region: regionNameOf(market, languageTag(place.locale)),
              min: delivery.minDays,
              max: delivery.maxDays,
              link: link('shipping'),
            })}{' '}
            {delivery.freeFrom && t('deliveryFree', { price: formatMoney(delivery.freeFrom, place.locale) })}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('returns')}</dt>
        <dd>{t.rich('returnDays', { link: link('returns') })}</dd>
      </div>
    </dl>
  )
}
