export type OptionKey = 'glaze' | 'clay' | 'wood' | 'metal' | 'glass' | 'linen' | 'foot' | 'finish' | 'colour' | 'size'

export type DemoFacts = {
  /** EUR minor units, gross with 19% VAT, before surcharge and sale. */
  priceEur: number
  /** Grams, without packing. */
  weight: number
  /** Millimetres, as are depth and height. */
  width: number
  depth: number
  height: number
  /** Millilitres. */
  capacity?: number
}

export type DemoProduct = {
  key: string
  /** Leaf key of the category tree. */
  category: string
  alsoIn?: string[]
  maker: string
  /** Material first, size second. */
  options: { option: OptionKey; values: string[] }[]
  /** By size value; 'one' where the product has no size option. */
  facts: Record<string, DemoFacts>
  /** By option value, EUR minor units gross. */
  surcharge?: Record<string, number>
  sale?: { percent: number }
  related: string[]
  /** Harmonized System 2022, six digits, of the first value where the material decides. */
  hsCode: string
  /** ISO 3166-1 alpha-2. */
  origin: string
  /** Units on hand by the option values joined with '-'; variants not named here are well stocked. */
  stock?: Record<string, number>
}

export type DemoCategory = { key: string; children?: DemoCategory[] }

export type DemoContact = {
  legalName: string
  street: string
  postcode: string
  city: string
  /** ISO 3166-1 alpha-2. */
  country: string
  email: string
}

/** Regulation (EU) 2023/988 Art. 19: a maker outside the EU names a responsible person inside it. */
export type DemoMaker = DemoContact & { key: string; responsible?: DemoContact }

export type ShippingStep = {
  /** Grams, inclusive; null for anything heavier. */
  upTo: number | null
  /** EUR minor units, gross. */
  priceEur: number
}

export type ShippingMethod = {
  key: 'standard' | 'express'
  /** Working days. */
  minDays: number
  maxDays: number
  steps: ShippingStep[]
  /** Order value in EUR minor units, gross, from which the method costs nothing. */
  freeFrom?: number
}

export type ShippingZone = { key: string; countries: string[]; methods: ShippingMethod[] }

export type DemoWarehouse = {
  key: string
  name: string
  street: string
  postcode: string
  city: string
  region?: string
  country: string
  /** Zone keys it serves first. */
  zones: string[]
}
