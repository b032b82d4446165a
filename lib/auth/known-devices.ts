import 'server-only'
import { randomBytes } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { cookies } from 'next/headers'
import { db } from '@/db/client'
import { knownDevices } from '@/db/schema/auth'
import { hashToken } from './secrets'
import { cookieOptions, deviceCookie } from './session-cookie'

const YEAR_S = 365 * 24 * 60 * 60

/** Marks the browser as one that the account signs in with. For actions, where a cookie can be written. */
export async function rememberDevice(accountId: string): Promise<void> {
  const jar = await cookies()
  const token = jar.get(deviceCookie)?.value ?? randomBytes(32).toString('base64url')
  await db
    .insert(knownDevices)
    .values({ accountId, hash: hashToken(token) })
    .onConflictDoNothing()
  jar.set(deviceCookie, token, { ...cookieOptions, maxAge: YEAR_S })
}

/** Whether the account has signed in with this browser before; its cookie's hash, or null. */
export async function knownDeviceOf(accountId: string, device: string | null): Promise<string | null> {
  if (!device) return null
  const hash = hashToken(device)
  const held = await db.$count(knownDevices, and(eq(knownDevices.accountId, accountId), eq(knownDevices.hash, hash)))
  return held > 0 ? hash : null
}
