'use client'
import { type Choice, isSoldOut, variantOf } from '@/lib/catalog/choice'
import type { StageOption, StageVariant } from './stage-props'

type OptionFieldsProps = {
  option: StageOption
  variants: readonly StageVariant[]
  choice: Choice
  onChange: (option: string, value: string) => void
  soldOut: string
}

/** One option as tiles: swatches cropped from the photographs, or sizes as figures at one scale. */
export function OptionFields({ option, variants, choice, onChange, soldOut }: OptionFieldsProps) {
  const { key, name, display, values } = option
  // The line is kept free, so that nothing moves when a choice sells out.
  const canBeOut = variants.some((variant) => variant.soldOut)
  const chosen = values.find((value) => value.key === choice[key])
  return (
    <fieldset className="choice">
      <legend className="legend">
        {name} <span className="chosen">{chosen?.name}</span>
      </legend>
      <div className={display === 'swatch' ? 'tiles' : 'sizes'}>
        {values.map((value, at) => {
          const isOut = isSoldOut(variants, choice, key, value.key)
          const id = `option-${key}-${value.key}`
          const field = (
            <input
              type="radio"
              id={id}
              name={`option.${key}`}
              value={value.key}
              checked={choice[key] === value.key}
              onChange={() => onChange(key, value.key)}
              data-at={display === 'size' ? at : undefined}
            />
          )
          if (display === 'swatch') {
            return (
              <label key={value.key} htmlFor={id} className={isOut ? 'tile is-out' : 'tile'}>
                {field}
                <span className="glaze" style={crop(value)} />
                <span className="tile-name">{value.name}</span>
                {canBeOut && <span className="tile-state">{isOut ? soldOut : '\u00a0'}</span>}
              </label>
            )
          }
          return (
            <label key={value.key} htmlFor={id} className={isOut ? 'size is-out' : 'size'}>
              {field}
              {value.outline && (
                <svg
                  className="fig-line"
                  viewBox={value.outline.viewBox}
                  width={value.outline.width}
                  height={value.outline.height}
                  aria-hidden="true"
                >
                  <path className="out" d={value.outline.d} />
                </svg>
              )}
              <span>{value.name}</span>
              <span className="num soft">
                {isOut ? soldOut : variantOf(variants, { ...choice, [key]: value.key })?.price}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

const crop = ({ swatch, picture }: StageOption['values'][number]): React.CSSProperties & { '--glaze': string } => ({
  '--glaze': swatch ?? 'var(--color-recess)',
  backgroundImage: picture ? `url("${picture}")` : undefined,
})
