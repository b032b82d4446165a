import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { type Instance, startInstance } from './instance'
import { mailedLink, tokenIn } from './mailbox'
import { as, cookieOf, freshEmail, password } from './people'
import { actionNamed, callAction } from './server-actions'
import { api, berlin, readyCart, variantsOf } from './shop'

const verbose = { LOG_LEVEL: 'trace' }
const wrong = 'nine brown owls in the barn'
const name = 'Quillfeather Obst'
const address = { ...berlin.address, name, line1: 'Zwillingsgasse 4711' }

type Line = { level: number; requestId?: string; endpoint?: string; err?: { message: string } }

/** Whatever must not be found in a log. */
const secrets = new Set<string>([password, wrong, name, address.line1, '$argon2'])
const note = (...texts: unknown[]) => {
  for (const text of texts) secrets.add(String(text))
}

function linesOf({ lines }: Instance): Line[] {
  const found = [...secrets].flatMap((secret) => lines.filter((line) => line.includes(secret)))
  expect(found, 'lines with what is secret').toEqual([])
  return lines.map((line) => {
    try {
      return JSON.parse(line)
    } catch {
      throw new Error(`A line that is not JSON: ${line}`)
    }
  })
}

/** Registers, confirms, signs in by every way, resets the password, orders, and sends nonsense. */
async function liveWith(at: string) {
  const email = freshEmail('quillfeather')
  note(email, email.split('@')[0])
  const post = (path: string, body: unknown, headers = {}) => api('POST', path, body, headers, at)
  await post('/auth/register', { email, password: wrong, name, locale: 'en' })
  const verify = tokenIn(await mailedLink(email, '/verify-email'))
  await post('/auth/forgot-password', { email })
  const reset = tokenIn(await mailedLink(email, '/reset-password'))
  note(verify, reset)
  expect((await post('/auth/verify-email', { token: verify })).status).toBe(204)
  expect((await post('/auth/reset-password', { token: reset, password })).status).toBe(204)
  expect((await post('/auth/login', { email, password: wrong })).status).toBe(401)
  const { accessToken, refreshToken } = (await post('/auth/login', { email, password })).body
  const pair = (await post('/auth/refresh', { refreshToken })).body
  const cookie = await cookieOf(email, password, at)
  note(accessToken, refreshToken, pair.accessToken, pair.refreshToken)
  note(...cookie.split('; ').map((each) => each.slice(each.indexOf('=') + 1)))

  const bearer = as(String(accessToken))
  expect((await post('/me/addresses', address, bearer)).status).toBe(201)
  const cartId = await readyCart((await variantsOf('studio-mug'))[0]?.id ?? '')
  await api('PUT', `/carts/${cartId}/address`, { email, address }, bearer, at)
  const placed = await post('/orders', { cartId, paymentMethod: 'demo' }, bearer)
  expect(placed.status).toBe(201)
  note(placed.body.token)
  for (const nonsense of [`{"email":"${email}"`, { email, password, extra: 1 }, { email: 1 }, [email]])
    expect((await post('/auth/login', nonsense)).status).toBeLessThan(500)
  const opened = await fetch(`${at}/en/usd/verify-email?token=${verify}`, { headers: { cookie } })
  expect(await opened.text(), 'the page has the token').toContain(verify)
  return { email, bearer, cookie, cartId }
}

test('a whole life of an account leaves nothing of it in the log', async () => {
  const instance = await startInstance({ ...verbose, WORKER: 'inline' })
  await liveWith(instance.origin)
  await instance.stop()
  expect(linesOf(instance).length).toBeGreaterThan(0)
})

test('when the database fails, the log says which request and which statement, and nothing of the shopper', async () => {
  const writable = new URL(process.env.DATABASE_URL ?? '')
  const healthy = await startInstance(verbose)
  const { email, bearer, cookie, cartId } = await liveWith(healthy.origin)
  await healthy.stop()
  // As after a fail-over to a replica: everything is read, nothing is written.
  writable.searchParams.set('default_transaction_read_only', 'on')
  const broken = await startInstance({ ...verbose, DATABASE_URL: writable.href })
  const failed: string[] = []
  const send = async (method: string, path: string, body: unknown, headers = {}) => {
    const requestId = randomUUID()
    const answer = await api(method, path, body, { ...headers, 'x-request-id': requestId }, broken.origin)
    expect([path, answer.status]).toEqual([path, 500])
    expect(answer.body).toMatchObject({ code: 'internal', requestId })
    expect(JSON.stringify(answer.body)).not.toContain('insert into')
    failed.push(requestId)
  }
  await send('POST', '/auth/login', { email, password })
  await send('POST', '/auth/register', { email: freshEmail(), password, name, locale: 'en' })
  await send('PUT', `/carts/${cartId}/address`, { email, address })
  await send('POST', '/me/addresses', address, bearer)
  await send('PATCH', '/me', { name }, bearer)

  const action = actionNamed('saveProfileAction')
  const fields = { locale: 'en', currency: 'usd', name, language: 'en', money: 'USD' }
  const page = `${broken.origin}/en/usd/account/profile`
  const { status } = await callAction(page, action, { before: [null], fields, cookie })
  expect(status).toBe(500)
  await broken.stop()

  const errors = linesOf(broken).filter(({ level }) => level >= 50)
  for (const requestId of failed) {
    const own = errors.filter((line) => line.requestId === requestId)
    expect(own, requestId).toHaveLength(1)
    expect(own[0]?.err?.message).toMatch(/^Failed query: /)
  }
  expect(errors.filter(({ endpoint }) => !endpoint).length, 'the page’s own').toBeGreaterThan(0)
  expect(errors.filter(({ requestId }) => !requestId)).toEqual([])
})
