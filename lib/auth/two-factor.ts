import 'server-only'
import { createCipheriv, createDecipheriv, randomBytes, randomInt } from 'node:crypto'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { db, type Reader, type Tx } from '@/db/client'
import { recoveryCodes, totpSecrets } from '@/db/schema/auth'
import { Refusal } from '@/lib/refusal'
import type { Caller } from './caller'
import { confirmPassword } from './reset-password'
import type { TotpKey } from './schema'
import { hashToken, keyFor, keysFor } from './secrets'
import { noteSignInChange } from './sign-in-change'
import { demandVerified, type Viewer } from './viewer'

/** RFC 6238 as every authenticator app has it: SHA-1, six digits, 30 seconds; one step early or late is accepted. */
const PERIOD_S = 30
const WINDOW = 1
const RECOVERY_CODES = 10
/** Without letters and digits that look alike. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

export const hasSecondFactor = async (reader: Reader, accountId: string): Promise<boolean> =>
  (await reader.$count(totpSecrets, and(eq(totpSecrets.accountId, accountId), isNotNull(totpSecrets.confirmedAt)))) > 0

export const usesSecondFactor = ({ accountId }: Viewer): Promise<boolean> => hasSecondFactor(db, accountId)

/**
 * Makes a secret that counts for nothing before it is confirmed.
 * @throws Refusal email-unverified; wrong-state when one is in use
 */
export async function beginTotp(viewer: Viewer): Promise<TotpKey> {
  const { accountId, email } = demandVerified(viewer)
  const secret = seal(new Secret({ size: 20 }).base32)
  const begun = await db
    .insert(totpSecrets)
    .values({ accountId, secret })
    .onConflictDoUpdate({
      target: totpSecrets.accountId,
      set: { secret, lastStep: null },
      setWhere: isNull(totpSecrets.confirmedAt),
    })
    .returning({ accountId: totpSecrets.accountId })
  if (begun.length === 0) throw new Refusal('wrong-state')
  return keyOf(secret, email)
}

/** The key and the address that an app reads, while it is not confirmed; else null. */
export async function pendingTotp({ accountId, email }: Viewer): Promise<TotpKey | null> {
  const [row] = await db.select().from(totpSecrets).where(pendingOf(accountId))
  return row ? keyOf(row.secret, email) : null
}

/** Turns it on with a first code; returns the recovery codes, once. @throws Refusal wrong-code, wrong-state when none waits */
export async function confirmTotp(viewer: Viewer, code: string, caller: Caller): Promise<string[]> {
  const { accountId } = viewer
  return db.transaction(async (tx) => {
    // Else the code of one that is in use could be guessed here without end.
    const [pending] = await tx.select().from(totpSecrets).where(pendingOf(accountId)).for('update')
    if (!pending) throw new Refusal('wrong-state')
    const step = await spendStep(tx, accountId, code)
    if (step === null) throw new Refusal('wrong-code')
    await tx.update(totpSecrets).set({ confirmedAt: new Date() }).where(eq(totpSecrets.accountId, accountId))
    const codes = [...Array(RECOVERY_CODES)].map(recoveryCode)
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId))
    await tx.insert(recoveryCodes).values(codes.map((text) => ({ accountId, hash: hashOfCode(accountId, text) })))
    await noteSignInChange(tx, viewer, 'enable-two-factor', caller)
    return codes
  })
}

/** @throws Refusal wrong-credentials, rate-limited */
export async function disableTotp(viewer: Viewer, password: string, caller: Caller): Promise<void> {
  await confirmPassword(viewer, password, caller)
  await db.transaction(async (tx) => {
    await tx.delete(totpSecrets).where(eq(totpSecrets.accountId, viewer.accountId))
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, viewer.accountId))
    await noteSignInChange(tx, viewer, 'disable-two-factor', caller)
  })
}

/** Whether a code of the app, or a recovery code, is good; it is then used up. */
export async function spendCode(tx: Tx, accountId: string, code: string): Promise<boolean> {
  const text = code.replaceAll(/[\s-]/g, '').toLowerCase()
  if (/^\d{6}$/.test(text)) return (await spendStep(tx, accountId, text)) !== null
  const used = await tx
    .update(recoveryCodes)
    .set({ usedAt: new Date() })
    .where(and(eq(recoveryCodes.hash, hashOfCode(accountId, text)), isNull(recoveryCodes.usedAt)))
    .returning({ hash: recoveryCodes.hash })
  return used.length > 0
}

/** The step of a right code that was not used before. */
async function spendStep(tx: Tx, accountId: string, code: string): Promise<number | null> {
  const [row] = await tx.select().from(totpSecrets).where(eq(totpSecrets.accountId, accountId)).for('update')
  if (!row) return null
  const delta = totpOf(row.secret).validate({ token: code.replaceAll(/\s/g, ''), window: WINDOW })
  if (delta === null) return null
  const step = Math.floor(Date.now() / 1000 / PERIOD_S) + delta
  if (step <= (row.lastStep ?? 0)) return null
  await tx.update(totpSecrets).set({ lastStep: step }).where(eq(totpSecrets.accountId, accountId))
  return step
}

const pendingOf = (accountId: string) => and(eq(totpSecrets.accountId, accountId), isNull(totpSecrets.confirmedAt))

function keyOf(sealed: string, email: string): TotpKey {
  const totp = totpOf(sealed, email)
  return { key: totp.secret.base32, uri: totp.toString() }
}

const totpOf = (sealed: string, label = ''): TOTP =>
  new TOTP({ issuer: 'Meridian', label, period: PERIOD_S, digits: 6, secret: Secret.fromBase32(unseal(sealed)) })

const recoveryCode = (): string => {
  const letters = [...Array(10)].map(() => LETTERS[randomInt(LETTERS.length)]).join('')
  return `${letters.slice(0, 5)}-${letters.slice(5)}`
}

const hashOfCode = (accountId: string, code: string): string => hashToken(`${accountId} ${code.replaceAll('-', '')}`)

/** AES-256-GCM: who reads the database alone cannot make codes. */
function seal(text: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor('totp secret'), iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Also what the secret before the present one has sealed. */
function unseal(sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  for (const key of keysFor('totp secret')) {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAuthTag(bytes.subarray(12, 28))
    try {
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    } catch {} // sealed by the other key
  }
  throw new Error('The secret of a second factor was sealed by a key that is gone')
}
