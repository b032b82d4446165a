'use client'
import { useState } from 'react'
import { addToCart } from './add-request'
import type { StageProps, StageVariant } from './stage-props'

type Outcome = { state: 'idle' | 'adding' | 'added' } | { state: 'refused'; text: string }

/** Quantity, button and what came of it. The button stays a submit button, so that the form works without JavaScript. */
export function AddToCart({ stage, variant }: { stage: StageProps; variant: StageVariant }) {
  const { words } = stage
  const [quantity, setQuantity] = useState(1)
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' })
  const isAdding = outcome.state === 'adding'

  const add = async (event: React.MouseEvent) => {
    event.preventDefault()
    if (isAdding) return
    setOutcome({ state: 'adding' })
    const result = await addToCart({ variantId: variant.id, quantity, locale: stage.locale, currency: stage.currency })
    if (result.ok) setOutcome({ state: 'added' })
    else setOutcome({ state: 'refused', text: textOf(words, result.code) })
  }

  return (
    <>
      <p className="stock">
        <strong>{variant.stock}</strong>
      </p>
      <div className="buy-row">
        <div className="field">
          <label className="visually-hidden" htmlFor="quantity">
            {words.quantity}
          </label>
          <span className="select">
            <select
              className="input"
              id="quantity"
              name="quantity"
              value={quantity}
              onChange={(event) => setQuantity(Number(event.target.value))}
              disabled={variant.soldOut}
            >
              {Array.from({ length: Math.max(1, variant.most) }, (_, at) => at + 1).map((number) => (
                <option key={number}>{number}</option>
              ))}
            </select>
          </span>
        </div>
        <button
          className="button"
          type="submit"
          disabled={variant.soldOut}
          aria-disabled={isAdding || undefined}
          onClick={add}
        >
          {variant.soldOut ? words.soldOut : isAdding ? words.adding : words.add}
        </button>
      </div>
      <p className="small outcome" role="status">
        {outcome.state === 'added' && (
          <>
            {words.added} <a href={stage.cartHref}>{words.openCart}</a>
          </>
        )}
        {outcome.state === 'refused' && <span className="error">{outcome.text}</span>}
      </p>
    </>
  )
}

function textOf(words: StageProps['words'], code: string): string {
  if (code === 'unreachable') return words.unreachable
  return words.refused[code] ?? words.refusedOtherwise
}
