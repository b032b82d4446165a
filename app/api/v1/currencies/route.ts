import { endpoint } from '@/lib/http/endpoint'
import { publicAnswer } from '@/lib/http/public-answer'
import { languageTag } from '@/lib/i18n/locales'
import { listCurrenciesContract } from '@/lib/localization/api'
import { currencyCodes, digitsOf } from '@/lib/money'

export const GET = endpoint(listCurrenciesContract, async ({ query }) => {
  const names = new Intl.DisplayNames(languageTag(query.locale), { type: 'currency' })
  const items = currencyCodes.map((code) => ({ code, digits: digitsOf(code), name: names.of(code) ?? code }))
  return publicAnswer({ items, nextCursor: null })
})
