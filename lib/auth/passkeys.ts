import 'server-only'
import { isIP } from 'node:net'
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { and, desc, eq, gt, lt } from 'drizzle-orm'
import { v7 } from 'uuid'
import { db } from '@/db/client'
import { challenges, passkeys } from '@/db/schema/auth'
import { env } from '@/lib/env'
import { Refusal } from '@/lib/refusal'
import type { Caller } from './caller'
import { spendAllowance } from './rate-limit'
import { confirmPassword } from './reset-password'
import { type AddPasskeyInput, type PasskeyView, signedCredential } from './schema'
import { noteSignInChange } from './sign-in-change'
import { demandVerified, type Viewer } from './viewer'

/** What the browser is asked; its answer names the challenge by `id`. */
export type Asked<Options> = { id: string; options: Options }

const CHALLENGE_MS = 5 * 60_000
/** None are asked for, but the library wants them named. */
const noExtensions = { clientExtensionResults: {} }
const rpID = new URL(env.SITE_URL).hostname

/** Browsers keep no passkeys for a bare IP address. */
export const offersPasskeys = isIP(rpID.replaceAll(/[[\]]/g, '')) === 0

/** The viewer's own, the newest first. */
export async function listPasskeys({ accountId }: Viewer): Promise<PasskeyView[]> {
  const rows = await db
    .select()
    .from(passkeys)
    .where(eq(passkeys.accountId, accountId))
    .orderBy(desc(passkeys.createdAt))
  return rows.map(viewOf)
}

/**
 * Whoever adds a key has to know the password, and to have confirmed the address.
 * @throws Refusal email-unverified, wrong-credentials, rate-limited
 */
export async function askForPasskey(
  viewer: Viewer,
  password: string,
  caller: Caller,
): Promise<Asked<PublicKeyCredentialCreationOptionsJSON>> {
  demandVerified(viewer)
  await confirmPassword(viewer, password, caller)
  const held = await db.select().from(passkeys).where(eq(passkeys.accountId, viewer.accountId))
  const options = await generateRegistrationOptions({
    rpName: 'Meridian',
    rpID,
    userID: new TextEncoder().encode(viewer.accountId),
    userName: viewer.email,
    userDisplayName: viewer.name,
    attestationType: 'none',
    excludeCredentials: held.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return { id: await keepChallenge(options.challenge, viewer.accountId), options }
}

/** @throws Refusal token-invalid when the answer does not fit its challenge; wrong-state when the key is known already */
export async function addPasskey(
  viewer: Viewer,
  { id, response, name }: AddPasskeyInput,
  caller: Caller,
): Promise<PasskeyView> {
  const expectedChallenge = await spendChallenge(id, viewer.accountId)
  const { verified, registrationInfo } = await fitting(() =>
    verifyRegistrationResponse({
      response: { ...response, ...noExtensions },
      expectedChallenge,
      expectedOrigin: env.SITE_URL,
      expectedRPID: rpID,
    }),
  )
  if (!verified || registrationInfo?.credential.id !== response.id) throw new Refusal('token-invalid')
  const { credential, credentialBackedUp } = registrationInfo
  return db.transaction(async (tx) => {
    const [added] = await tx
      .insert(passkeys)
      .values({
        credentialId: credential.id,
        accountId: viewer.accountId,
        publicKey: Buffer.from(credential.publicKey).toString('base64url'),
        counter: storable(credential.counter),
        transports: credential.transports ?? [],
        backedUp: credentialBackedUp,
        name,
      })
      .onConflictDoNothing()
      .returning()
    if (!added) throw new Refusal('wrong-state')
    await noteSignInChange(tx, viewer, 'add-passkey', caller)
    return viewOf(added)
  })
}

/** @throws Refusal not-found, also for somebody else's */
export async function removePasskey(viewer: Viewer, credentialId: string, caller: Caller): Promise<void> {
  await db.transaction(async (tx) => {
    const own = and(eq(passkeys.credentialId, credentialId), eq(passkeys.accountId, viewer.accountId))
    const removed = await tx.delete(passkeys).where(own).returning({ id: passkeys.credentialId })
    if (removed.length === 0) throw new Refusal('not-found')
    await noteSignInChange(tx, viewer, 'remove-passkey', caller)
  })
}

/** Any key of this shop: the browser shows whose they are, and nobody is asked for an address. @throws Refusal rate-limited */
export async function askToSignIn(caller: Caller): Promise<Asked<PublicKeyCredentialRequestOptionsJSON>> {
  await spendAllowance('challenge', caller)
  const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' })
  return { id: await keepChallenge(options.challenge, null), options }
}

/** Whose key has answered, by the answer's JSON. @throws Refusal token-invalid, wrong-credentials */
export async function accountOfPasskey(id: string, json: string): Promise<string> {
  const response = await fitting(async () => signedCredential.parse(JSON.parse(json)))
  const expectedChallenge = await spendChallenge(id, null)
  const [held] = await db.select().from(passkeys).where(eq(passkeys.credentialId, response.id))
  if (!held) throw new Refusal('wrong-credentials')
  const { verified, authenticationInfo } = await fitting(() =>
    verifyAuthenticationResponse({
      response: { ...response, ...noExtensions },
      expectedChallenge,
      expectedOrigin: env.SITE_URL,
      expectedRPID: rpID,
      credential: {
        id: held.credentialId,
        publicKey: new Uint8Array(Buffer.from(held.publicKey, 'base64url')),
        counter: held.counter,
      },
    }),
  )
  if (!verified) throw new Refusal('wrong-credentials')
  await db
    .update(passkeys)
    .set({ counter: storable(authenticationInfo.newCounter), lastUsedAt: new Date() })
    .where(eq(passkeys.credentialId, held.credentialId))
  return held.accountId
}

const viewOf = ({ credentialId, name, createdAt, lastUsedAt }: typeof passkeys.$inferSelect): PasskeyView => ({
  id: credentialId,
  name,
  createdAt: createdAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
})

/** Authenticators count up to 2³² − 1, the column up to half of that; hardly any gets so far. */
const storable = (counter: number): number => Math.min(counter, 2 ** 31 - 1)

async function keepChallenge(challenge: string, accountId: string | null): Promise<string> {
  const id = v7()
  await db.delete(challenges).where(lt(challenges.expiresAt, new Date()))
  await db.insert(challenges).values({ id, challenge, accountId, expiresAt: new Date(Date.now() + CHALLENGE_MS) })
  return id
}

/** Each is good for one answer. */
async function spendChallenge(id: string, accountId: string | null): Promise<string> {
  const [row] = await db
    .delete(challenges)
    .where(and(eq(challenges.id, id), gt(challenges.expiresAt, new Date())))
    .returning()
  if (!row || row.accountId !== accountId) throw new Refusal('token-invalid')
  return row.challenge
}

/** The library throws for whatever does not fit. */
async function fitting<T>(verify: () => Promise<T>): Promise<T> {
  try {
    return await verify()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('token-invalid')
  }
}
