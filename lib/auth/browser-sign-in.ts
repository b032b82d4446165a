import 'server-only'
import { cookies } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import { parse } from '@/lib/parse'
import { Refusal } from '@/lib/refusal'
import { currentViewer } from './current-viewer'
import { rememberDevice } from './known-devices'
import { SignInRefused, signInWith } from './next-auth'
import { secondFactorCode, signInInput } from './schema'
import { pendingCookie, pendingSeconds, secureCookies } from './session-cookie'

/**
 * The first step in a browser. With a second factor it ends with a cookie for the second one.
 * @throws Refusal invalid, wrong-credentials, second-factor-required, rate-limited
 */
export async function signInBrowser(given: { email?: unknown; password?: unknown }): Promise<void> {
  await signInBy(parse(signInInput, given))
}

/** The second step. @throws Refusal invalid, wrong-code, unauthenticated when the first was too long ago, rate-limited */
export async function signInBrowserWithCode(code: unknown): Promise<void> {
  const jar = await cookies()
  const pending = jar.get(pendingCookie)?.value
  if (!pending) throw new Refusal('unauthenticated')
  const text = secondFactorCode.safeParse(code)
  if (!text.success) throw new Refusal('wrong-code')
  await signInBy({ pending, code: text.data })
  jar.delete(pendingCookie)
}

/** By a passkey, which is two factors in one. @throws Refusal wrong-credentials, token-invalid */
export async function signInBrowserWithPasskey(challengeId: string, response: string): Promise<void> {
  await signInBy({ challengeId, response })
}

async function signInBy(credentials: Record<string, string | undefined>): Promise<void> {
  try {
    await signInWith('credentials', { ...credentials, redirect: false, redirectTo: '/' })
  } catch (error) {
    unstable_rethrow(error)
    if (!(error instanceof SignInRefused)) throw error
    if (error.pending) await keepPending(error.pending)
    throw new Refusal(error.refusal)
  }
  const viewer = await currentViewer()
  if (viewer) await rememberDevice(viewer.accountId)
}

async function keepPending(token: string): Promise<void> {
  const jar = await cookies()
  jar.set(pendingCookie, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: secureCookies,
    path: '/',
    maxAge: pendingSeconds,
  })
}
