import { useTranslations } from 'next-intl'

type PlaceOrderProps = {
  total: string
  hrefs: { terms: string; returns: string }
  pending: boolean
  /** What is pending is the order itself. */
  ordering: boolean
  /** The total has been worked out again since the page was opened. */
  updated: boolean
}

/** The terms, and the button with the law's words and the total on it. */
export function PlaceOrder({ total, hrefs, pending, ordering, updated }: PlaceOrderProps) {
  const t = useTranslations('checkout')
  const status = pending ? (ordering ? t('ordering') : t('updating')) : updated ? t('updated', { total }) : ''
  return (
    <div className="place-order">
      <p className="small soft">
        {t.rich('terms', {
          terms: (chunks) => <a href={hrefs.terms}>{chunks}</a>,
          returns: (chunks) => <a href={hrefs.returns}>{chunks}</a>,
        })}
      </p>
      <button className="button" type="submit" name="intent" value="order" aria-disabled={pending ? true : undefined}>
        {t('order', { total })}
      </button>
      <p className="visually-hidden" role="status">
        {status}
      </p>
    </div>
  )
}
