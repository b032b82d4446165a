import { getTranslations } from 'next-intl/server'
import { searchHref } from '@/lib/catalog/search/address'
import type { PageQuery } from '@/lib/catalog/search/page-query'
import type { Facets } from '@/lib/catalog/search/search'
import { getPlace } from '@/lib/i18n/place'
import { toDecimal } from '@/lib/money'

/** Closed lists of choices, each with the number of pieces it would leave. */
export async function Filters({ shown, facets }: { shown: PageQuery; facets: Facets }) {
  const place = await getPlace()
  const t = await getTranslations('search')
  const { query } = shown
  const decimal = (amount: bigint | null) => (amount === null ? '' : toDecimal({ amount, currency: place.currency }))
  return (
    <div className="filters relative">
      {facets.categories.length > 0 && (
        <Filter title={t('category')}>
          <ul>
            {facets.categories.map(({ id, name, slugs, count }) => (
              <li key={id} className="check">
                <a
                  href={searchHref(place, shown, {
                    category: { id, key: id, name, description: '', slugs, children: [] },
                  })}
                >
                  {name}
                </a>{' '}
                <span className="num soft">{count}</span>
              </li>
            ))}
          </ul>
        </Filter>
      )}
      {facets.options.map(({ key, name, values }) => (
        <Filter key={key} title={name}>
          {values.map((value) => (
            <Check key={value.key} name={key} value={value.key} checked={query.options[key]?.includes(value.key)}>
              {value.name} <span className="num soft">{value.count}</span>
            </Check>
          ))}
        </Filter>
      ))}
      <Filter title={t('price')}>
        <Amount name="min" label={t('min', { currency: place.currency })} value={decimal(query.priceMin)} />
        <Amount name="max" label={t('max', { currency: place.currency })} value={decimal(query.priceMax)} />
      </Filter>
      <Filter title={t('availability')}>
        <Check name="inStock" value="1" checked={query.inStock}>
          {t('inStock')}
        </Check>
        <Check name="onSale" value="1" checked={query.onSale}>
          {t('onSale')}
        </Check>
      </Filter>
    </div>
  )
}

const Filter = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <details className="filter max-[899px]:static!" name="filter">
    <summary>{title}</summary>
    <fieldset className="max-w-full max-[899px]:start-0!">
      <legend className="visually-hidden">{title}</legend>
      {children}
    </fieldset>
  </details>
)

type CheckProps = { name: string; value: string; checked?: boolean; children: React.ReactNode }

const Check = ({ name, value, checked, children }: CheckProps) => (
  <label className="check">
    <input type="checkbox" name={name} value={value} defaultChecked={checked} />
    <span>{children}</span>
  </label>
)

const Amount = ({ name, label, value }: { name: string; label: string; value: string }) => (
  <div className="field pb-3">
    <label htmlFor={name}>{label}</label>
    <input className="input" id={name} name={name} inputMode="decimal" autoComplete="off" defaultValue={value} />
  </div>
)
