import { fieldId } from './field'

export type Option = { value: string; title: string; text: string; price?: string }

type OptionListProps = {
  name: string
  legend: string
  options: readonly Option[]
  chosen: string
  error?: string
  reckoned?: boolean
}

/** One of a few ways, each with a sentence. `reckoned` when the total depends on it. */
export function OptionList({ name, legend, options, chosen, error, reckoned }: OptionListProps) {
  const id = fieldId(name)
  return (
    <div>
      <fieldset
        // Other options begin with their own first choice.
        key={options.map(({ value }) => value).join()}
        id={id}
        tabIndex={-1}
        className="options-list"
        aria-describedby={error ? `${id}-error` : undefined}
      >
        <legend className="visually-hidden">{legend}</legend>
        {options.map(({ value, title, text, price }) => (
          <label className="option" key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === chosen}
              data-reckoned={reckoned ? '' : undefined}
            />
            <span>
              <strong>{title}</strong>
              <span className="soft">{text}</span>
            </span>
            {price && <span className="num">{price}</span>}
          </label>
        ))}
      </fieldset>
      {error && (
        <p className="error pt-1.5" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
