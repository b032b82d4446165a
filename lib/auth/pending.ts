import 'server-only'
import { cookies } from 'next/headers'
import { cookieOptions, pendingCookie, pendingSeconds } from './session-cookie'

/** Keeps the token of the first step of a sign-in until the code of the second factor is there. */
export async function keepPending(token: string): Promise<void> {
  const jar = await cookies()
  jar.set(pendingCookie, token, { ...cookieOptions, maxAge: pendingSeconds })
}

export const readPending = async (): Promise<string | null> => (await cookies()).get(pendingCookie)?.value ?? null

export const forgetPending = async (): Promise<void> => {
  const jar = await cookies()
  jar.delete(pendingCookie)
}
