import type { Choice } from '@/lib/catalog/choice'

/** What the product's stage shows, with every word and amount already in the page's language. */
export type StageProps = {
  productId: string
  slug: string
  locale: string
  currency: string
  /** Where the form goes without JavaScript. */
  action: string
  cartHref: string
  options: StageOption[]
  variants: StageVariant[]
  pictures: StagePicture[]
  words: {
    reducedPrice: string
    taxNote: string
    soldOut: string
    quantity: string
    add: string
    adding: string
    added: string
    openCart: string
    more: string
    unreachable: string
    refused: Record<string, string>
    refusedOtherwise: string
  }
}

export type StageOption = {
  key: string
  name: string
  display: 'swatch' | 'size'
  values: {
    key: string
    name: string
    swatch: string | null
    picture: string | null
    /** The form's outline at the scale that all sizes share, in pixels. */
    outline: { d: string; viewBox: string; width: number; height: number } | null
  }[]
}

export type StageVariant = {
  id: string
  sku: string
  values: Choice
  soldOut: boolean
  price: string
  /** "21% below €124.00, the lowest price of the last 30 days." */
  reduction: string | null
  stock: string
  /** How many may be chosen at once. */
  most: number
}

export type StagePicture = {
  path: string
  width: number
  height: number
  widths: number[]
  alt: string
  value: string | null
}
