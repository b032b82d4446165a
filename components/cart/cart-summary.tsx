import { useTranslations } from 'next-intl'
import { hrefOf, type Place } from '@/lib/i18n/href'
import type { CartPreview } from '@/lib/orders/checkout/preview'
import { countryName, toSumsView } from '@/lib/orders/checkout/sums-view'
import { CouponForm } from './coupon-form'
import { Sums } from './sums'

/** Code, sums and the way on. */
export function CartSummary({
  preview: { cart, destination, taxLater },
  place,
}: {
  preview: CartPreview
  place: Place
}) {
  const t = useTranslations('cart')
  const [coupon] = cart.coupons
  const { locale } = place
  const sums = toSumsView(cart.totals, { country: destination.country, locale, code: coupon?.code })
  const country = countryName(destination.country, locale)
  const blocked = cart.lines.some(({ problem }) => problem !== null)
  return (
    <aside className="summary" aria-labelledby="sums">
      <div className="summary-inner">
        <h2 id="sums">{t('sums.title')}</h2>
        <div>
          <CouponForm place={place} applied={coupon ? { code: coupon.code, gives: coupon.amount.amount > 0n } : null} />
        </div>
        <Sums sums={sums} />
        {blocked ? (
          <p className="less small">{t('blocked')}</p>
        ) : (
          <a className="button w-full" href={hrefOf(place, '/checkout')}>
            {t('checkout')}
          </a>
        )}
        <p className="tiny soft pt-4">
          {sums.delivery === null ? t('unshippable') : t(taxLater ? 'note-excluded' : 'note', { country })}
        </p>
      </div>
    </aside>
  )
}
