import { endpoint } from '@/lib/http/endpoint'
import { publicAnswer } from '@/lib/http/public-answer'
import { directionOf, languageTag, locales, nameOfLanguage } from '@/lib/i18n/locales'
import { listLocalesContract } from '@/lib/localization/api'

export const GET = endpoint(listLocalesContract, async () =>
  publicAnswer({
    items: locales.map((locale) => ({
      locale,
      languageTag: languageTag(locale),
      name: nameOfLanguage(locale),
      direction: directionOf(locale),
    })),
    nextCursor: null,
  }),
)
