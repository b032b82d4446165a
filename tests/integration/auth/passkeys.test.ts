import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { readViewer } from '@/lib/auth/read-viewer'
import { readToken } from '@/lib/auth/tokens'
import { insertShopper } from '../../fixtures/accounts'
import { ask, outcome } from '../../fixtures/auth-api'
import { createAuthenticator } from '../../fixtures/authenticator'
import { password } from '../../fixtures/staff'

type Asked = { id: string; options: { challenge: string } & Record<string, unknown> }

async function asked(id: string, given: Parameters<typeof ask>[1] = {}): Promise<Asked> {
  const { status, body } = await ask(id, given)
  expect(status).toBe(200)
  return { id: String(body.id), options: Object(body.options) }
}
const askForPasskey = (token: string) => asked('askForPasskey', { token, body: { currentPassword: password } })

/** A key that the shopper has added. */
async function withKey(token: string, authenticator = createAuthenticator()) {
  const { id, options } = await askForPasskey(token)
  const added = await ask('addPasskey', { token, body: { id, response: authenticator.make(options), name: 'Phone' } })
  return { authenticator, added }
}

async function enter(authenticator: ReturnType<typeof createAuthenticator>, where = {}) {
  const { id, options } = await asked('askToSignIn')
  return ask('logInWithPasskey', { body: { id, response: authenticator.sign(options, where) } })
}

test('a key is added with the password, signs in without it, and is removed', async () => {
  const { accountId, bearer: token } = await insertShopper()
  expect(await outcome('askForPasskey', { token, body: { currentPassword: 'wrong' } })).toBe('401 wrong-credentials')
  const { authenticator, added } = await withKey(token)
  const view = { id: authenticator.id, name: 'Phone', createdAt: expect.any(String), lastUsedAt: null }
  expect(added).toEqual({ status: 201, body: view })
  expect((await askForPasskey(token)).options.excludeCredentials).toMatchObject([{ id: authenticator.id }])

  const { status, body } = await enter(authenticator)
  expect(status).toBe(200)
  const claims = await readToken('access', String(body.accessToken))
  expect(claims && (await readViewer(claims, 'bearer'))).toMatchObject({ accountId })
  const listed = (await ask('listPasskeys', { token })).body
  expect(listed).toEqual({ items: [{ ...view, lastUsedAt: expect.any(String) }], nextCursor: null })

  expect(await outcome('removePasskey', { token, params: { id: authenticator.id } })).toBe('204')
  expect(await enter(authenticator)).toMatchObject({ status: 401, body: { code: 'wrong-credentials' } })
})

test('somebody else’s key is not there', async () => {
  const [owner, stranger] = [await insertShopper(), await insertShopper()]
  const { authenticator } = await withKey(owner.bearer)
  const remove = (token: string, id: string) => outcome('removePasskey', { token, params: { id } })
  expect(await remove(stranger.bearer, authenticator.id)).toBe('404 not-found')
  expect(await remove(stranger.bearer, 'no-such-key')).toBe('404 not-found')
  expect(await remove(stranger.bearer, 'no key')).toBe('422 invalid')
  expect((await ask('listPasskeys', { token: stranger.bearer })).body.items).toEqual([])
  expect((await enter(authenticator)).status).toBe(200)
})

test('a key that somebody has is not added again, by whomever', async () => {
  const [owner, stranger] = [await insertShopper(), await insertShopper()]
  const id = randomBytes(32)
  const { authenticator } = await withKey(owner.bearer, createAuthenticator({ id }))
  const { added } = await withKey(stranger.bearer, createAuthenticator({ id }))
  expect(added).toMatchObject({ status: 409, body: { code: 'wrong-state' } })
  expect((await enter(authenticator)).status).toBe(200)
})

test('each challenge is good for one answer, of whom it was made for, to what was asked', async () => {
  const [who, stranger] = [await insertShopper(), await insertShopper()]
  const { authenticator } = await withKey(who.bearer)
  const add = (token: string, { id, options }: Asked) =>
    outcome('addPasskey', { token, body: { id, response: createAuthenticator().make(options), name: 'Key' } })
  const forWho = await askForPasskey(who.bearer)
  expect(await add(stranger.bearer, forWho)).toBe('422 token-invalid')
  expect(await add(who.bearer, await asked('askToSignIn')), 'asked to sign in').toBe('422 token-invalid')
  const again = await askForPasskey(who.bearer)
  expect(await add(who.bearer, again)).toBe('201')
  expect(await add(who.bearer, again)).toBe('422 token-invalid')

  const use = ({ id, options }: Asked) =>
    outcome('logInWithPasskey', { body: { id, response: authenticator.sign(options) } })
  expect(await use(await askForPasskey(who.bearer)), 'asked to add one').toBe('422 token-invalid')
  const once = await asked('askToSignIn')
  expect([await use(once), await use(once)]).toEqual(['200', '422 token-invalid'])
  const [one, other] = [await asked('askToSignIn'), await asked('askToSignIn')]
  expect(await use({ ...one, options: other.options }), 'another challenge').toBe('422 token-invalid')
})

test('what was signed for another site, or by another key, opens nothing', async () => {
  const { bearer } = await insertShopper()
  const { authenticator } = await withKey(bearer)
  const refused = { status: 422, body: { code: 'token-invalid' } }
  expect(await enter(authenticator, { origin: 'https://evil.example' })).toMatchObject(refused)
  expect(await enter(authenticator, { rpId: 'evil.example' })).toMatchObject(refused)
  const forger = createAuthenticator({ id: Buffer.from(authenticator.id, 'base64url') })
  expect(await enter(forger)).toMatchObject({ status: 401, body: { code: 'wrong-credentials' } })
  expect((await enter(authenticator)).status).toBe(200)
})

test('an answer that is not one is refused, never an error', async () => {
  const { bearer: token } = await insertShopper()
  const add = async (change: object, name: unknown = 'Key') => {
    const { id, options } = await askForPasskey(token)
    const response = { ...createAuthenticator().make(options), ...change }
    return outcome('addPasskey', { token, body: { id, response, name } })
  }
  expect(await add({}, ' ')).toBe('422 invalid')
  expect(await add({}, 'x'.repeat(61))).toBe('422 invalid')
  expect(await add({ response: {} })).toBe('422 invalid')
  expect(await add({ type: 'password' })).toBe('422 invalid')
  expect(await add({ id: 'b'.repeat(43), rawId: 'b'.repeat(43) }), 'another id than was signed').toBe(
    '422 token-invalid',
  )
  expect(await add({ response: { clientDataJSON: 'e30', attestationObject: 'oA' } })).toBe('422 token-invalid')
  expect(await add({ future: 'field' }), 'browsers may add to it').toBe('201')
  const { added } = await withKey(token, createAuthenticator({ counter: 2 ** 32 - 1 }))
  expect(added.status, 'the highest count').toBe(201)
  expect(await outcome('logInWithPasskey', { body: { id: 'x', response: {} } })).toBe('422 invalid')
})

test('one address asks for a hundred challenges in a quarter of an hour', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.229' }
  const answers = await Promise.all([...Array(105)].map(() => outcome('askToSignIn', { headers })))
  expect(answers.filter((answer) => answer === '200')).toHaveLength(100)
  expect(answers.filter((answer) => answer === '429 rate-limited')).toHaveLength(5)
})
