import { useTranslations } from 'next-intl'

/** No open cart, or nothing in it. */
export function ClosedCheckout({ homeHref }: { homeHref: string }) {
  const t = useTranslations('checkout.closed')
  const cart = useTranslations('cart.empty')
  return (
    <div className="checkout-form">
      <div className="empty">
        <svg className="fig-line" viewBox="-70 -170 140 180" width="140" height="180" aria-hidden="true">
          <path className="axis" d="M0 -168V8" />
          <path className="dim" d="M-70 0H70" />
        </svg>
        <div>
          <h2>{t('title')}</h2>
          <p className="soft">{t('text')}</p>
          <p>
            <a className="button" href={homeHref}>
              {cart('action')}
            </a>
          </p>
        </div>
      </div>
    </div>
  )
}
