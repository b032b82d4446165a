import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { env } from '@/lib/env'
import { log } from '@/lib/observability/log'
import { parse } from '@/lib/parse'
import { Refusal } from '@/lib/refusal'
import { currentViewer } from './current-viewer'
import { rememberDevice } from './known-devices'
import { SignInRefused, signInWith } from './next-auth'
import { forgetPending, keepPending, readPending } from './pending'
import type { ProviderId } from './provider-names'
import { secondFactorCode, signInInput } from './schema'

/**
 * The first step in a browser. With a second factor it ends with a cookie for the second one.
 * @throws Refusal invalid, wrong-credentials, second-factor-required, rate-limited
 */
export async function signInBrowser(given: { email?: unknown; password?: unknown }): Promise<void> {
  await signInBy(parse(signInInput, given))
}

/** The second step. @throws Refusal invalid, wrong-code, unauthenticated when the first was too long ago, rate-limited */
export async function signInBrowserWithCode(code: unknown): Promise<void> {
  const pending = await readPending()
  if (!pending) throw new Refusal('unauthenticated')
  const text = secondFactorCode.safeParse(code)
  if (!text.success) throw new Refusal('wrong-code')
  await signInBy({ pending, code: text.data })
  await forgetPending()
}

/** By a passkey, which is two factors in one. @throws Refusal wrong-credentials, token-invalid */
export async function signInBrowserWithPasskey(challengeId: string, response: string): Promise<void> {
  await signInBy({ challengeId, response })
}

/** Where to send the visitor, or null while the provider cannot be reached. `goal` is a path of the shop. */
export async function startAtProvider(provider: ProviderId, goal: string): Promise<string | null> {
  try {
    const url: string = await signInWith(provider, { redirect: false, redirectTo: goal })
    return new URL(url).origin === env.SITE_URL ? null : url
  } catch (error) {
    unstable_rethrow(error)
    log.error({ err: error, provider }, 'the sign-in provider did not answer')
    return null
  }
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
