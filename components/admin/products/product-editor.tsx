'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef, useState } from 'react'
import type { SaveState } from '@/lib/admin/action-state'
import { EditorErrors } from './editor-errors'
import type { EditorRow } from './editor-rows'
import { EditorTable } from './editor-table'

/** Prices and stock of all variants in one form, saved together. It also works without a script. */
export function ProductEditor(props: {
  action: (state: SaveState, form: FormData) => Promise<SaveState>
  currencies: string[]
  warehouses: { key: string; name: string }[]
  rows: EditorRow[]
  mayPrice: boolean
  mayCount: boolean
}) {
  const { currencies, warehouses, rows, mayPrice, mayCount } = props
  const t = useTranslations('admin.product')
  const [state, submit] = useActionState(props.action, null)
  const [changed, setChanged] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const typed = state?.ok === false ? state.typed : {}

  // An answer resets the form, to what was saved or to what was typed.
  useEffect(() => setChanged(state?.ok === false ? Object.keys(state.typed).length : 0), [state])
  useEffect(() => {
    const saveByKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      form.current?.requestSubmit()
    }
    window.addEventListener('keydown', saveByKey)
    return () => window.removeEventListener('keydown', saveByKey)
  }, [])

  return (
    <form id="product" ref={form} action={submit} onInput={(event) => setChanged(countChanges(event.currentTarget))}>
      <section className="panel" aria-labelledby="variants">
        <header>
          <h2 id="variants">{t('variants')}</h2>
          <p className="soft">{t('hint')}</p>
          {changed > 0 && <p className="dirty">{t('changed', { count: changed })}</p>}
        </header>
        {state?.ok && changed === 0 && (
          <p className="said" role="status">
            {state.changed ? t('saved') : t('unchanged')}
          </p>
        )}
        {state?.ok === false && (
          <EditorErrors code={state.code} errors={state.errors} rows={rows} warehouses={warehouses} />
        )}
        <EditorTable
          currencies={currencies}
          warehouses={warehouses}
          rows={rows}
          typed={typed}
          wrong={state?.ok === false ? state.errors.map(({ path }) => path) : []}
          mayPrice={mayPrice}
          mayCount={mayCount}
        />
      </section>
    </form>
  )
}

/** Marks the cells that differ from what the page was loaded with. */
function countChanges(form: HTMLFormElement): number {
  const cells = [...form.querySelectorAll<HTMLInputElement>('input.cell')]
  for (const cell of cells) cell.toggleAttribute('data-changed', cell.value.trim() !== cell.dataset.was)
  return cells.filter((cell) => cell.hasAttribute('data-changed')).length
}
