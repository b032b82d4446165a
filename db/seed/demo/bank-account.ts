import type { Tx } from '@/db/client'
import { settings } from '@/db/schema/admin'
import type { Counts } from '../stage'

/** An account that exists in examples only. */
const value = { holder: 'Meridian Home GmbH', iban: 'DE02 1203 0000 0000 2020 51', bic: 'BYLADEM1001' }

/** Where the demo shop's bank transfers go, unless the merchant has said so. */
export async function ensureDemoBankAccount(tx: Tx): Promise<Counts> {
  const made = await tx.insert(settings).values({ key: 'bank-account', value }).onConflictDoNothing().returning()
  return made.length > 0 ? { setting: 1 } : {}
}
