import { getTranslations } from 'next-intl/server'
import type { Overview } from '@/lib/admin/overview'
import type { Locale } from '@/lib/i18n/locales'
import { amountText } from '../amount'

export async function Figures({ overview, locale }: { overview: Overview; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.overview' })
  const { today, week } = overview
  return (
    <dl className="figures four">
      <div>
        <dt>{t('ordersToday')}</dt>
        <dd className="big num">{today.orders}</dd>
        <dd>{t('week', { count: week.orders })}</dd>
      </div>
      <div>
        <dt>{t('revenue')}</dt>
        {today.revenue.length === 0 && <dd className="big">{t('revenueNone')}</dd>}
        {today.revenue.map((money, at) => (
          <dd key={money.currency} className={at === 0 ? 'big num' : 'num'}>
            {amountText(money, locale)}
          </dd>
        ))}
        <dd className="soft">{t('revenueNote')}</dd>
      </div>
      <div>
        <dt>{t('toPack')}</dt>
        <dd className="big num">{overview.toPack}</dd>
        <dd className="soft">{t('toPackNote')}</dd>
      </div>
      <div>
        <dt>{t('waiting')}</dt>
        <dd className="big num">{overview.waitingForPayment}</dd>
        <dd className="soft">{t('waitingNote')}</dd>
      </div>
    </dl>
  )
}
