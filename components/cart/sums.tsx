import { useTranslations } from 'next-intl'
import type { SumsView } from '@/lib/orders/checkout/sums-view'

type SumsProps = { sums: SumsView; className?: string; paid?: boolean }

/** Pieces, discount, delivery, tax and total, for the cart, the checkout and the order. */
export function Sums({ sums, className = '', paid = false }: SumsProps) {
  const t = useTranslations('cart.sums')
  const { pieces, discount, delivery, taxes, taxIncluded, total } = sums
  return (
    <dl className={`sums ${className}`}>
      <Row term={t('pieces')} amount={pieces} />
      {discount && (
        <Row
          term={discount.code ? t('discount-by', { code: discount.code }) : t('discount')}
          amount={discount.amount}
        />
      )}
      {delivery && (
        <Row
          term={delivery.country ? t('delivery-to', { country: delivery.country }) : t('delivery')}
          amount={delivery.amount ?? t('free')}
        />
      )}
      {!taxIncluded &&
        taxes.map(({ kind, rate, amount }) => <Row key={rate} term={t('tax', { kind, rate })} amount={amount} />)}
      <Row className="total" term={paid ? t('total-paid') : t('total')} amount={total} />
      {taxIncluded &&
        taxes.map(({ kind, rate, amount }) => (
          <Row key={rate} className="soft" term={t('tax-included', { kind, rate })} amount={amount} />
        ))}
    </dl>
  )
}

function Row({ term, amount, className }: { term: string; amount: string; className?: string }) {
  return (
    <div className={className}>
      <dt>{term}</dt>
      <dd>{amount}</dd>
    </div>
  )
}
