import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { settings } from '@/db/schema/admin'
import { type BankAccount, bankAccount } from './schema'

/** The shop's account, or null as long as the merchant has named none. */
export async function getBankAccount(): Promise<BankAccount | null> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, 'bank-account'))
  return bankAccount.safeParse(row?.value).data ?? null
}
