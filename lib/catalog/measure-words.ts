import { intlTag } from '@/lib/i18n/locales'

const format = (locale: string, value: number, unit: string, digits: number): string =>
  new Intl.NumberFormat(intlTag(locale), { style: 'unit', unit, maximumFractionDigits: digits }).format(value)

/** Millimetres as a shopper reads them: "27 cm", "4.5 cm". */
export const lengthIn = (locale: string, millimetres: number): string =>
  format(locale, millimetres / 10, 'centimeter', 1)

/** Grams: "780 g", "1.65 kg". */
export const weightIn = (locale: string, grams: number): string =>
  grams < 1000 ? format(locale, grams, 'gram', 0) : format(locale, grams / 1000, 'kilogram', 2)

/** Millilitres: "80 ml", "1.5 l". */
export const volumeIn = (locale: string, millilitres: number): string =>
  millilitres < 1000 ? format(locale, millilitres, 'milliliter', 0) : format(locale, millilitres / 1000, 'liter', 2)
