import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import type { Place } from '@/lib/i18n/href'
import { intlTag } from '@/lib/i18n/locales'
import type { OrderView } from '@/lib/orders/checkout/schema'
import { NextStep } from './next-step'
import { OrderLede } from './order-lede'
import { OrderLines } from './order-lines'
import { OrderSide } from './order-side'
import { PrintButton } from './print-button'
import { stageOf } from './stage'
import { Track } from './track'

/** An order as its guest sees it: what happens next, what has happened, what was ordered. */
export async function Order({ order, place }: { order: OrderView; place: Place }) {
  const [t, messages] = await Promise.all([getTranslations('order'), getMessages()])
  const { number, placedAt } = order
  const date = new Intl.DateTimeFormat(intlTag(place.locale), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(placedAt),
  )
  return (
    <NextIntlClientProvider messages={{ order: messages.order }}>
      <div className="page order grid">
        <div className="order-head">
          <p className="small soft">
            {t.rich('placed', { number, date, num: (chunks) => <bdi className="num">{chunks}</bdi> })}
          </p>
          <h1>{t(`headline.${stageOf(order)}`)}</h1>
          <OrderLede order={order} locale={place.locale} />
          <NextStep order={order} locale={place.locale} />
          <div className="noscript:hidden print:hidden">
            <p className="actions">
              <PrintButton />
            </p>
          </div>
        </div>
        <Track order={order} locale={place.locale} />
        <OrderSide order={order} place={place} />
      </div>
      <OrderLines order={order} locale={place.locale} />
    </NextIntlClientProvider>
  )
}
