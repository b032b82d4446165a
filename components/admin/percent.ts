import { intlTag } from '@/lib/i18n/locales'

/** Parts per million as a percentage: 99750 → 9.975%. */
export const percentText = (ppm: number, locale: string): string =>
  new Intl.NumberFormat(intlTag(locale), { style: 'percent', maximumFractionDigits: 4 }).format(ppm / 1_000_000)
