'use client'

import { useLocale, useTranslations } from 'next-intl'
import { listOf } from '@/lib/i18n/list'
import type { FieldError, RefusalCode } from '@/lib/refusal'
import { RefusalText } from '../refusal-text'
import type { EditorRow } from './editor-rows'

const told = ['price', 'stock', 'below-reserved', 'base-currency', 'no-base-price', 'no-exchange-rate'] as const

/** Why nothing was saved, each reason with a link to its cell. */
export function EditorErrors({
  code,
  errors,
  rows,
  warehouses,
}: {
  code: RefusalCode
  errors: FieldError[]
  rows: EditorRow[]
  warehouses: { key: string; name: string }[]
}) {
  const t = useTranslations('admin.fields')
  const locale = useLocale()
  return (
    <div className="err inline" role="alert">
      <RefusalText code={code} />
      <ul>
        {errors.map(({ path, code: reason }) => {
          const [, id, column = ''] = path.split('.')
          const row = rows.find((known) => known.id === id)
          const store = warehouses.find(({ key }) => key === column)
          const example = row?.prices.find(({ currency }) => currency === column)?.example ?? ''
          const field = listOf([row?.name, store?.name ?? column], locale)
          return (
            <li key={path}>
              <a href={`#${path}`}>
                {t(told.find((known) => known === reason) ?? 'other', { field, currency: column, example })}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
