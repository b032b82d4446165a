import { intlTag } from '@/lib/i18n/locales'
import { arrivalOf } from './arrival'

/** "Thursday, November 26 – Monday, November 30", or one day. */
export function arrivalText(days: { minDays: number; maxDays: number }, orderedAt: Date, locale: string): string {
  const { first, last } = arrivalOf(days, orderedAt)
  return new Intl.DateTimeFormat(intlTag(locale), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).formatRange(first, last)
}
