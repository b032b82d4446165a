'use client'
import { useEffect, useState } from 'react'
import { type Choice, choose, firstChoice, variantOf } from '@/lib/catalog/choice'
import { AddToCart } from './add-to-cart'
import { Gallery } from './gallery'
import { OptionFields } from './option-fields'
import type { StageProps } from './stage-props'

type ProductStageProps = { stage: StageProps; head: React.ReactNode; foot: React.ReactNode }

/** Photographs and buy box, which follow what is chosen. Without JavaScript the form sends the chosen values. */
export function ProductStage({ stage, head, foot }: ProductStageProps) {
  const { variants, options, pictures, words } = stage
  const [choice, setChoice] = useState<Choice>(() => firstChoice(variants))
  const variant = variantOf(variants, choice)

  useEffect(() => {
    const sku = new URLSearchParams(location.search).get('variant')
    const wanted = stage.variants.find((known) => known.sku === sku)
    if (wanted) setChoice(wanted.values)
  }, [stage.variants])

  const change = (option: string, value: string) => {
    const next = choose(variants, choice, option, value)
    setChoice(next)
    const sku = variantOf(variants, next)?.sku
    if (sku) history.replaceState(null, '', `?variant=${encodeURIComponent(sku)}`)
  }

  return (
    <>
      <Gallery pictures={pictures} chosen={Object.values(choice)} slug={stage.slug} label={words.more} />
      <div className="buy">
        <div className="buy-inner">
          {head}
          <div className="price-block" aria-live="polite">
            <p className={variant?.reduction ? 'price now less' : 'price now'}>
              {variant?.reduction && <span className="visually-hidden">{words.reducedPrice} </span>}
              {variant?.price}
            </p>
            {variants.some(({ reduction }) => reduction) && <p className="small num reduction">{variant?.reduction}</p>}
            <p className="small soft">{words.taxNote}</p>
          </div>
          <form className="options" action={stage.action} method="post">
            <input type="hidden" name="productId" value={stage.productId} />
            {options.map((option) => (
              <OptionFields
                key={option.key}
                option={option}
                variants={variants}
                choice={choice}
                onChange={change}
                soldOut={words.soldOut}
              />
            ))}
            {variant && <AddToCart key={variant.id} stage={stage} variant={variant} />}
          </form>
          {foot}
        </div>
      </div>
    </>
  )
}
