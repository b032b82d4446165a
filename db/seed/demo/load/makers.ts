import { v7 } from 'uuid'
import type { Tx } from '@/db/client'
import { makers, makerTranslations } from '@/db/schema/catalog'
import { locales } from '@/lib/i18n/locales'
import { insertMissing } from '../../insert'
import { demoMakers } from '../makers'
import { demoTexts, required } from '../texts'
import type { DemoContact } from '../types'

export type Ids = ReadonlyMap<string, string>

export async function loadMakers(tx: Tx): Promise<Ids> {
  const ids = new Map(demoMakers.map(({ key }) => [key, v7()]))
  await insertMissing(
    tx,
    makers,
    demoMakers.map(({ responsible, ...maker }) => ({
      ...maker,
      id: required(ids, maker.key),
      euResponsible: responsible ? addressOf(responsible) : null,
    })),
  )
  await insertMissing(
    tx,
    makerTranslations,
    demoMakers.flatMap(({ key }) => {
      const texts = required(demoTexts.makers, key)
      return locales.map((locale) => ({ makerId: required(ids, key), locale, ...texts[locale] }))
    }),
  )
  return ids
}

const addressOf = ({ legalName, street, postcode, city, country, email }: DemoContact): string =>
  `${legalName}, ${street}, ${postcode} ${city}, ${country}, ${email}`
