import { getTranslations } from 'next-intl/server'
import { listOf } from '@/lib/i18n/list'
import type { Locale } from '@/lib/i18n/locales'
import type { OrderView } from '@/lib/orders/checkout/schema'
import { Moment } from '../moment'

const told = [
  'placed',
  'paid',
  'payment-failed',
  'fulfilled',
  'delivered',
  'cancelled',
  'refunded',
  'note',
  'mail-sent',
  'withdrawn',
] as const

/** Newest first. */
export async function OrderHistory({ events, locale }: { events: OrderView['events']; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.order' })
  const shown = events.toReversed().map((event, at) => ({ ...event, id: events.length - at }))
  return (
    <section className="panel" aria-labelledby="history">
      <header>
        <h2 id="history">{t('history')}</h2>
      </header>
      <ol className="events">
        {shown.map(({ id, kind, at, detail }) => {
          const known = told.find((name) => name === kind)
          return (
            <li key={id}>
              <Moment at={at} locale={locale} />
              <p>{known ? t(`event.${known}`) : kind}</p>
              <span className="soft">{detailText(detail, locale)}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** What a person wrote or a carrier named; ids say nothing to a reader. */
const detailText = (detail: Record<string, string>, locale: Locale): string =>
  listOf(
    ['reason', 'carrier', 'trackingNumber', 'template', 'note', 'gateway'].map((name) => detail[name]),
    locale,
  )
