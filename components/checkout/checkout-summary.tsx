import { useTranslations } from 'next-intl'
import { Sums } from '@/components/cart/sums'
import { Photo } from '@/components/ui/photo'
import type { CheckoutView } from '@/lib/orders/checkout/view'

type CheckoutSummaryProps = { view: CheckoutView; cartHref: string; open: boolean }

/** Beside the form; on a phone one line that opens. */
export function CheckoutSummary({ view, cartHref, open }: CheckoutSummaryProps) {
  const t = useTranslations('checkout')
  const problem = useTranslations('cart.problem')
  return (
    <aside className="summary" aria-labelledby="your-cart">
      <div className="summary-inner">
        <h2 id="your-cart">{t('your-cart')}</h2>
        <details open={open}>
          <summary>
            <span>{t('summary', { count: view.count })}</span>
            <span className="num">{view.sums.total}</span>
          </summary>
          <ul className="lines">
            {view.lines.map((line) => (
              <li className="line" key={line.id}>
                {line.picture ? (
                  <Photo picture={line.picture} sizes="5.5rem" className="photo" />
                ) : (
                  <span className="photo bg-recess" />
                )}
                <div>
                  <h3>{line.name}</h3>
                  {line.variantName && <p>{line.variantName}</p>}
                  <p>{t('quantity', { quantity: line.quantity })}</p>
                  {line.problem === 'sold-out' && <p className="less">{problem('sold-out')}</p>}
                  {line.problem === 'too-many' && (
                    <p className="less">{problem('too-many', { left: line.available })}</p>
                  )}
                </div>
                <p className="num amount">{line.amount}</p>
              </li>
            ))}
          </ul>
          <p className="small pt-3">
            <a href={cartHref}>{t('change-cart')}</a>
          </p>
          <Sums sums={view.sums} />
          {view.taxLater && <p className="tiny soft">{t('tax-later')}</p>}
        </details>
      </div>
    </aside>
  )
}
