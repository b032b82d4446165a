import 'server-only'
import NextAuth, { CredentialsSignin, type NextAuthConfig, type User } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { env } from '@/lib/env'
import { log } from '@/lib/observability/log'
import { attempt, Refusal, type RefusalCode } from '@/lib/refusal'
import { callerOf } from './caller'
import { finishAtProvider } from './provider-return'
import { authProviders } from './providers'
import { codeInput, passkeyInput, signInInput } from './schema'
import {
  callbackCookie,
  cookieName,
  cookieOptions,
  secureCookies,
  sessionCookie,
  sessionSeconds,
} from './session-cookie'
import { signIn, signInWithCode, signInWithPasskey } from './sign-in'
import { signOut } from './sign-out'
import { type Claims, readToken, signToken } from './tokens'

declare module 'next-auth' {
  interface User {
    sessionId?: string
    roleId?: string | null
  }
}

/** Why a sign-in failed; next-auth hands on only its own errors. */
export class SignInRefused extends CredentialsSignin {
  constructor(
    readonly refusal: RefusalCode,
    /** For the second step, where the account has one. */
    readonly pending?: string,
  ) {
    super()
    this.code = refusal
  }
}

// The library takes its own address from here; the host of a request is only the visitor's word.
process.env.AUTH_URL = env.SITE_URL

const causeOf = z
  .object({ err: z.instanceof(Error) })
  .transform(({ err }) => err)
  .optional()
  .catch(undefined)
const claimsOf = z.object({ accountId: z.uuid(), sessionId: z.uuid(), roleId: z.uuid().nullable() })
const cookie = (name: string, sameSite: 'lax' | 'none' = 'lax') => ({
  name,
  options: { ...cookieOptions, sameSite },
})
/** For what has to come back with a form that another site sends, as Apple's does. Browsers take that only by https. */
const fromAnywhere = secureCookies ? 'none' : 'lax'

// A function, so that a build needs no secret.
export const {
  handlers,
  signIn: signInWith,
  signOut: signOutOf,
} = NextAuth(
  async (): Promise<NextAuthConfig> => ({
    secret: env.AUTH_SECRET,
    trustHost: true,
    basePath: '/api/auth',
    pages: { signIn: '/admin/sign-in', signOut: '/admin/sign-in', error: '/admin/sign-in' },
    session: { strategy: 'jwt', maxAge: sessionSeconds.shopper },
    cookies: {
      sessionToken: cookie(sessionCookie),
      csrfToken: cookie(cookieName('csrf')),
      callbackUrl: cookie(callbackCookie, fromAnywhere),
      state: cookie(cookieName('state'), fromAnywhere),
      nonce: cookie(cookieName('nonce'), fromAnywhere),
      pkceCodeVerifier: cookie(cookieName('pkce')),
    },
    jwt: {
      encode: ({ token }) => {
        const claims = claimsOf.parse(token)
        return signToken('session', claims, claims.roleId ? sessionSeconds.staff : sessionSeconds.shopper)
      },
      decode: async ({ token }) => (token ? readToken('session', token) : null),
    },
    providers: [
      ...(await authProviders()),
      Credentials({
        credentials: {
          email: { type: 'email' },
          password: { type: 'password' },
          pending: {},
          code: {},
          challengeId: {},
          response: {},
        },
        authorize: async ({ email, password, pending, code, challengeId, response }, request): Promise<User> => {
          const first = signInInput.safeParse({ email, password })
          const passkey = passkeyInput.safeParse({ challengeId, response })
          const second = codeInput.safeParse({ pending, code })
          const caller = callerOf(request.headers)
          const finish = async (_: unknown, claims: Claims) => claims
          const result = await attempt(() => {
            if (passkey.success) return signInWithPasskey(passkey.data, caller, sessionSeconds, finish)
            if (second.success) return signInWithCode(second.data, caller, sessionSeconds, finish)
            if (first.success) return signIn(first.data, caller, sessionSeconds, finish)
            throw new Refusal(pending ? 'wrong-code' : 'wrong-credentials')
          })
          if (!result.ok) {
            const token = result.detail.pending
            throw new SignInRefused(result.code, typeof token === 'string' ? token : undefined)
          }
          const { accountId, sessionId, roleId } = result.data
          return { id: accountId, sessionId, roleId }
        },
      }),
    ],
    callbacks: {
      // True, or the path to go to instead. What it adds to `user` comes to `jwt` below.
      signIn: ({ user, account, profile }) => (account && profile ? finishAtProvider(user, account, profile) : true),
      jwt: ({ token, user }) => (user ? { accountId: user.id, sessionId: user.sessionId, roleId: user.roleId } : token),
      session: ({ session, token }) => ({ expires: session.expires, user: { id: z.string().parse(token.accountId) } }),
      redirect: ({ url }) => {
        const target = new URL(url, env.SITE_URL)
        return target.origin === env.SITE_URL ? target.href : `${env.SITE_URL}/admin`
      },
    },
    events: {
      signOut: async (message) => {
        const claims = claimsOf.safeParse('token' in message ? message.token : null)
        if (claims.success) await signOut(claims.data, { address: null, userAgent: null, device: null })
      },
    },
    logger: {
      error: (error) => {
        // The library wraps what has happened; the provider's whole answer, which it adds, is not for the log.
        if (!(error instanceof CredentialsSignin))
          log.error({ err: causeOf.parse(error.cause) ?? error }, 'sign-in failed')
      },
      warn: () => {},
      debug: () => {},
    },
  }),
)
