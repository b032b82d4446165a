'use client'

import { useTranslations } from 'next-intl'
import { TableWrap } from '../table-wrap'
import type { EditorRow, PriceCell, StockCell } from './editor-rows'

type Editing = { typed: Record<string, string>; wrong: string[]; mayPrice: boolean; mayCount: boolean }

export function EditorTable(
  props: Editing & { currencies: string[]; warehouses: { key: string; name: string }[]; rows: EditorRow[] },
) {
  const { currencies, warehouses, rows, ...editing } = props
  const t = useTranslations('admin.product')
  return (
    <TableWrap label={t('variants')}>
      <table className="data variants">
        <thead>
          <tr className="groups">
            <th scope="col" rowSpan={2}>
              {t('variant')}
            </th>
            <th scope="col" rowSpan={2}>
              {t('sku')}
            </th>
            <th scope="colgroup" colSpan={currencies.length}>
              {t('prices')}
            </th>
            <th scope="colgroup" colSpan={warehouses.length}>
              {t('stock')}
            </th>
            <th scope="col" rowSpan={2} className="r">
              {t('shown')}
            </th>
          </tr>
          <tr>
            {currencies.map((currency) => (
              <th key={currency} scope="col" className="r">
                {currency}
              </th>
            ))}
            {warehouses.map(({ key, name }) => (
              <th key={key} scope="col" className="r">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Swatch colour={row.swatch} />
                {row.name}
              </th>
              <td className="mono soft">{row.sku}</td>
              {row.prices.map((price) => (
                <PriceField key={price.currency} row={row} price={price} {...editing} />
              ))}
              {row.stock.map((stock) => (
                <StockField
                  key={stock.warehouse}
                  row={row}
                  stock={stock}
                  name={warehouses.find(({ key }) => key === stock.warehouse)?.name ?? stock.warehouse}
                  {...editing}
                />
              ))}
              <td className={row.free > 0 ? 'r num' : 'r num down'}>{row.free}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  )
}

function PriceField({ row, price, typed, wrong, mayPrice }: Editing & { row: EditorRow; price: PriceCell }) {
  const t = useTranslations('admin.product')
  const path = `price.${row.id}.${price.currency}`
  const hint = price.prior ? t('prior', { amount: price.prior }) : price.follows ? t('followsEuro') : undefined
  return (
    <td className="r c">
      <input
        className={`cell ${price.prior ? 'sale' : price.follows ? 'auto' : ''}`}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        id={path}
        name={path}
        defaultValue={typed[path] ?? price.value}
        data-was={price.value}
        readOnly={!mayPrice}
        title={hint}
        aria-label={t('cell', { column: price.currency, variant: row.name })}
        aria-invalid={wrong.includes(path) || undefined}
      />
      <input type="hidden" name={`was.${path}`} value={price.value} />
    </td>
  )
}

function StockField({
  row,
  stock,
  name,
  typed,
  wrong,
  mayCount,
}: Editing & { row: EditorRow; stock: StockCell; name: string }) {
  const t = useTranslations('admin.product')
  const path = `stock.${row.id}.${stock.warehouse}`
  return (
    <td className="r num st">
      <input
        className={stock.onHand > 0 ? 'cell' : 'cell auto'}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        id={path}
        name={path}
        defaultValue={typed[path] ?? stock.onHand}
        data-was={stock.onHand}
        readOnly={!mayCount}
        aria-label={t('cell', { column: name, variant: row.name })}
        aria-invalid={wrong.includes(path) || undefined}
      />
      <input type="hidden" name={`was.${path}`} value={stock.onHand} />
      <span className="held" title={t('reserved', { count: stock.reserved })}>
        {stock.reserved > 0 && (
          <>
            <span aria-hidden="true">− {stock.reserved}</span>
            <span className="visually-hidden">{t('reserved', { count: stock.reserved })}</span>
          </>
        )}
      </span>
    </td>
  )
}

function Swatch({ colour }: { colour: string | null }) {
  if (!colour) return null
  return (
    <svg className="sw" viewBox="0 0 12 15" width="12" height="15" aria-hidden="true">
      <rect width="12" height="15" fill={colour} />
    </svg>
  )
}
