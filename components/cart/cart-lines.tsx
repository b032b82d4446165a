import { useTranslations } from 'next-intl'
import { Photo } from '@/components/ui/photo'
import { type Place, productHref } from '@/lib/i18n/href'
import { formatMoney } from '@/lib/money'
import type { CartLineView } from '@/lib/orders/cart/schema'

/** Offered at once; whoever wants more changes the line again. */
const mostOffered = 20

export function CartLines({ lines, place }: { lines: readonly CartLineView[]; place: Place }) {
  const t = useTranslations('cart')
  return (
    <section aria-labelledby="lines">
      <h2 id="lines" className="visually-hidden">
        {t('lines')}
      </h2>
      <ul className="lines border-t border-line">
        {lines.map((line) => (
          <CartLine key={line.id} line={line} place={place} />
        ))}
      </ul>
    </section>
  )
}

function CartLine({ line, place }: { line: CartLineView; place: Place }) {
  const t = useTranslations('cart')
  const { id, slug, sku, name, variantName, picture, quantity, available, unit, prior, amount, problem } = line
  return (
    <li className={`line ${problem === 'sold-out' ? 'is-gone' : ''}`}>
      {picture ? <Photo picture={picture} sizes="5.5rem" className="photo" /> : <span className="photo bg-recess" />}
      <div>
        <h3>
          <a href={`${productHref(place, slug)}?variant=${encodeURIComponent(sku)}`}>{name}</a>
        </h3>
        {variantName && <p>{variantName}</p>}
        {quantity > 1 && <p className="num">{t('each', { price: formatMoney(unit, place.locale) })}</p>}
        {prior && (
          <p>
            {t.rich('reduced', {
              price: formatMoney(prior, place.locale),
              less: (chunks) => <span className="less">{chunks}</span>,
            })}
          </p>
        )}
        {problem === 'sold-out' && <p className="less">{t('problem.sold-out')}</p>}
        {problem === 'too-many' && <p className="less">{t('problem.too-many', { left: available })}</p>}
        <div className="line-ctl">
          {problem !== 'sold-out' && (
            <>
              <label className="visually-hidden" htmlFor={`quantity-${id}`}>
                {t('quantity-of', { name })}
              </label>
              <span className="select tinyselect">
                <select
                  className="input"
                  id={`quantity-${id}`}
                  name={`quantity.${id}`}
                  defaultValue={quantity}
                  data-quantity={quantity}
                >
                  {quantitiesOf(quantity, available).map((count) => (
                    <option key={count} value={count}>
                      {count}
                    </option>
                  ))}
                </select>
              </span>
              <noscript>
                <button className="link" type="submit" name="do" value="update">
                  {t('update')}
                </button>
              </noscript>
            </>
          )}
          <button
            className="link"
            type="submit"
            name="do"
            value={`remove:${id}`}
            aria-label={t('remove-named', { name })}
          >
            {t('remove')}
          </button>
        </div>
      </div>
      <p className="num amount">{formatMoney(amount, place.locale)}</p>
    </li>
  )
}

function quantitiesOf(quantity: number, available: number): number[] {
  const offered = Array.from({ length: Math.min(available, mostOffered) }, (_, at) => at + 1)
  return offered.includes(quantity) ? offered : [...offered, quantity]
}
