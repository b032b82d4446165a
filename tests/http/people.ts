import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { bearerOf, mailedLink, tokenIn } from './mailbox'
import { api, origin } from './shop'

export const password = 'seven grey herons by the pond'
export const freshEmail = (name = 'shopper') => `${name}-${randomUUID()}@example.com`
export const as = (bearer: string) => ({ authorization: `Bearer ${bearer}` })

export type Person = { email: string; bearer: string }

export async function registered({ name = 'Ada Byron', email = freshEmail() } = {}): Promise<Person> {
  const made = await api('POST', '/auth/register', { email, password, name, locale: 'de' })
  expect(made).toMatchObject({ status: 201, body: { status: 'check-mail' } })
  return { email, bearer: await bearerOf(email, password) }
}

/** Whose address is confirmed. */
export async function confirmed(who: { name?: string; email?: string } = {}): Promise<Person> {
  const person = await registered(who)
  const token = tokenIn(await mailedLink(person.email, '/verify-email'))
  expect((await api('POST', '/auth/verify-email', { token })).status).toBe(204)
  return person
}

/** The site's session cookie, as a browser gets it by signing in. */
export async function cookieOf(email: string, secret = password, at = origin): Promise<string> {
  const asked = await fetch(`${at}/api/auth/csrf`)
  const { csrfToken } = await asked.json()
  const entered = await fetch(`${at}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookiesIn(asked) },
    body: new URLSearchParams({ csrfToken, email, password: secret }),
  })
  const cookie = cookiesIn(entered)
  expect(cookie, `${email} is signed in`).toMatch(/session=eyJ/)
  return cookie
}

const cookiesIn = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
