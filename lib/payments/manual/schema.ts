import { z } from 'zod'

const line = z.string().trim().min(1).max(100)

/** The setting `bank-account`: where a bank transfer goes. */
export const bankAccount = z.object({ holder: line, iban: line, bic: line })
export type BankAccount = z.infer<typeof bankAccount>
