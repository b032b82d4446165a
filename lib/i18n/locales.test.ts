import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { intlTag, locales, messageLocale } from './locales'

test.each(locales)('a message in %s writes numbers as the rest of the page does', (locale) => {
  const messages = { many: '{count, number}', some: '{count, plural, other {#}}' }
  const t = createTranslator({ locale: messageLocale(locale), messages })
  const number = new Intl.NumberFormat(intlTag(locale)).format(12_345)
  expect(t('many', { count: 12_345 })).toBe(number)
  expect(t('some', { count: 12_345 })).toBe(number)
})

test('Arabic has Latin digits', () => {
  expect(new Intl.NumberFormat(intlTag('ar')).format(1234)).toBe('1,234')
  expect(messageLocale('ar')).toBe('ar-u-nu-latn')
})
