import { useTranslations } from 'next-intl'
import { intlTag } from '@/lib/i18n/locales'
import { formatMoney } from '@/lib/money'
import { arrivalText } from '@/lib/orders/checkout/arrival-text'
import type { OrderView } from '@/lib/orders/checkout/schema'
import { awaitsMoney, stageOf } from './stage'

type TrackProps = { order: OrderView; locale: string }
type Happened = OrderView['events'][number]

const told = [
  'placed',
  'paid',
  'payment-failed',
  'fulfilled',
  'delivered',
  'cancelled',
  'refunded',
  'withdrawn',
] as const
type Told = (typeof told)[number]

/** The line to what has not happened yet. */
const dashed = 'before:[border-inline-start-style:dashed] before:[border-inline-start-color:var(--color-control)]'

/** The axis once more, this time of time: what has happened, and what is ahead. */
export function Track({ order, locale }: TrackProps) {
  const t = useTranslations('order')
  const when = new Intl.DateTimeFormat(intlTag(locale), {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short',
  })
  const past = order.events.flatMap((event) => {
    const kind = told.find((known) => known === event.kind)
    return kind ? [{ ...event, kind }] : []
  })
  const ahead = aheadOf(order)
  return (
    <section className="track" aria-labelledby="history">
      <h2 id="history">{t('history')}</h2>
      <ol className="axis-list">
        {past.map((event, at) => {
          const last = at === past.length - 1
          return (
            <li
              key={`${event.kind}-${event.at}`}
              className={last ? 'now' : 'done'}
              aria-current={last ? 'step' : undefined}
            >
              <p className="when">
                <time dateTime={event.at}>{when.format(new Date(event.at))}</time>
              </p>
              <div>
                <h3>{t(`event.${event.kind}`)}</h3>
                <Detail event={event} order={order} locale={locale} />
              </div>
            </li>
          )
        })}
        {ahead.map((step) => (
          <li key={step} className={`next ${dashed}`}>
            <p className="when" />
            <div>
              <h3>{t(`ahead.${step}`)}</h3>
              {step === 'delivered' && !awaitsMoney(order) && (
                <p>{arrivalText(order, new Date(order.placedAt), locale)}</p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Detail({ event, order, locale }: { event: Happened & { kind: Told }; order: OrderView; locale: string }) {
  const t = useTranslations('order.detail')
  const { carrier, trackingNumber } = event.detail
  if (event.kind === 'placed') return <p>{t('confirmed', { email: order.email })}</p>
  if (event.kind === 'paid') return <p>{formatMoney(order.total, locale)}</p>
  if (event.kind === 'refunded') return <p>{t('refunded', { amount: formatMoney(order.total, locale) })}</p>
  if (event.kind === 'fulfilled' && (carrier || trackingNumber)) {
    return (
      <p>
        <bdi>{t('tracking', { carrier: carrier ?? '', number: trackingNumber ?? '' })}</bdi>
      </p>
    )
  }
  return null
}

function aheadOf(order: OrderView): ('paid' | 'fulfilled' | 'delivered')[] {
  const stage = stageOf(order)
  if (stage === 'cancelled' || stage === 'delivered') return []
  if (stage === 'sent') return ['delivered']
  return stage === 'to-pay' ? ['paid', 'fulfilled', 'delivered'] : ['fulfilled', 'delivered']
}
