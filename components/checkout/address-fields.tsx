import { useTranslations } from 'next-intl'
import type { AddressField, AddressFormat } from '@/lib/orders/address-format'
import type { AddressPrefix, AddressValues } from '@/lib/orders/checkout/form'
import { Field } from './field'
import { useWord } from './use-word'

type AddressFieldsProps = {
  prefix: AddressPrefix
  country: string
  format: AddressFormat
  values: AddressValues
  problemOf: (field: string) => string | undefined
}

/** The fields of a country's address in that country's order. */
export function AddressFields({ prefix, country, format, values, problemOf }: AddressFieldsProps) {
  const t = useTranslations('checkout')
  const word = useWord()
  const kind = prefix === 'address' ? 'shipping' : 'billing'
  const fields = prefix === 'address' ? format.fields : format.fields.filter(({ name }) => name !== 'phone')
  return fields.map((field) => {
    const { name, label, required, options } = field
    const shared = { defaultValue: values[name], autoComplete: `${kind} ${tokens[name]}` }
    return (
      <Field
        key={name}
        name={`${prefix}.${name}`}
        label={word(label)}
        className={widthOf(field, fields)}
        required={required}
        error={problemOf(`${prefix}.${name}`)}
        hint={name === 'phone' ? word('address.phone-hint') : undefined}
      >
        {(control) =>
          options ? (
            <span className="select">
              <select key={country} {...control} {...shared} defaultValue={values[name] ?? ''}>
                <option value="">{t('choose')}</option>
                {options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            </span>
          ) : (
            <input
              {...control}
              {...shared}
              type={name === 'phone' ? 'tel' : 'text'}
              maxLength={longest[name]}
              inputMode={inputModeOf(name, format)}
            />
          )
        }
      </Field>
    )
  })
}

const tokens: Record<AddressField['name'], string> = {
  name: 'name',
  organization: 'organization',
  line1: 'address-line1',
  line2: 'address-line2',
  locality: 'address-level2',
  region: 'address-level1',
  postcode: 'postal-code',
  country: 'country',
  phone: 'tel',
}

const longest: Record<AddressField['name'], number> = {
  name: 120,
  organization: 120,
  line1: 160,
  line2: 160,
  locality: 100,
  region: 100,
  postcode: 20,
  country: 2,
  phone: 30,
}

function inputModeOf(name: AddressField['name'], { postcodeExample }: AddressFormat): 'tel' | 'numeric' | undefined {
  if (name === 'phone') return 'tel'
  return name === 'postcode' && postcodeExample && /^\d+$/.test(postcodeExample) ? 'numeric' : undefined
}

/** Fields are as wide as their answer, beside each other where a country writes them on one line. */
function widthOf({ name, width }: AddressField, all: readonly AddressField[]): string {
  if (width === 'full') return 'full'
  if (width === 'third')
    return name === 'locality' ? 'col-span-6 @min-[560px]:col-span-2' : 'col-span-3 @min-[560px]:col-span-2'
  if (name === 'postcode') return 'zip'
  return all.some((field) => field.name === 'postcode' && field.width === 'half') ? 'town' : 'col-span-3'
}
