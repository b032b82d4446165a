import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { POST as login } from '@/app/api/v1/auth/login/route'
import { POST as logout } from '@/app/api/v1/auth/logout/route'
import { db } from '@/db/client'
import { rolePermissions, roles, staff } from '@/db/schema/admin'
import { accounts } from '@/db/schema/auth'
import { viewerOf } from '@/lib/auth/request-viewer'
import { sessionCookie } from '@/lib/auth/session-cookie'
import { signIn } from '@/lib/auth/sign-in'
import { logIn } from '@/lib/auth/token-pairs'
import { signToken } from '@/lib/auth/tokens'
import { insertStaff, nowhere, password, type StaffFixture } from '../../fixtures/staff'

const asking = (headers: Record<string, string>) => viewerOf(new Request('http://localhost/', { headers }))
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const none = { params: Promise.resolve({}) }

async function tokensOf({ email }: StaffFixture): Promise<{ access: string; cookie: string }> {
  const { accessToken } = await logIn({ email, password }, nowhere)
  const cookie = await signIn({ email, password }, nowhere, { staff: 3600, shopper: 3600 }, (_, claims) =>
    signToken('session', claims, 3600),
  )
  return { access: accessToken, cookie }
}

test('a bearer token and the cookie both name who asks', async () => {
  const who = await insertStaff(['orders.read', 'mails.read'])
  const { access, cookie } = await tokensOf(who)
  const byBearer = await asking(bearer(access))
  expect(byBearer).toMatchObject({ accountId: who.accountId, email: who.email, via: 'bearer' })
  expect(byBearer?.permissions.toSorted()).toEqual(['mails.read', 'orders.read'])
  expect(await asking({ cookie: `a=b; ${sessionCookie}=${cookie}` })).toMatchObject({
    accountId: who.accountId,
    via: 'cookie',
  })
})

test('a token is worth nothing in the other one’s place', async () => {
  const { access, cookie } = await tokensOf(await insertStaff([]))
  expect(await asking(bearer(cookie))).toBeNull()
  expect(await asking({ cookie: `${sessionCookie}=${access}` })).toBeNull()
})

test('a bad bearer token is not rescued by a good cookie', async () => {
  const { cookie } = await tokensOf(await insertStaff([]))
  expect(await asking({ ...bearer('nonsense'), cookie: `${sessionCookie}=${cookie}` })).toBeNull()
})

test('a token with another signature, or none, is nobody’s', async () => {
  const { access } = await tokensOf(await insertStaff([]))
  const [, payload] = access.split('.')
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`
  expect(await asking(bearer(none))).toBeNull()
  expect(await asking(bearer(`${access.slice(0, -4)}AAAA`))).toBeNull()
})

describe('a session dies at once', () => {
  const cases: [string, (who: StaffFixture) => Promise<unknown>][] = [
    [
      'when the account is disabled',
      ({ accountId }) => db.update(accounts).set({ disabledAt: new Date() }).where(eq(accounts.id, accountId)),
    ],
    [
      'when the account is erased',
      ({ accountId }) => db.update(accounts).set({ erasedAt: new Date() }).where(eq(accounts.id, accountId)),
    ],
    ['when the role is taken', ({ accountId }) => db.delete(staff).where(eq(staff.accountId, accountId))],
    [
      'when the role is another',
      async ({ accountId }) => {
        const roleId = v7()
        await db.insert(roles).values({ id: roleId, key: roleId, name: 'Other' })
        await db.update(staff).set({ roleId }).where(eq(staff.accountId, accountId))
      },
    ],
  ]
  test.each(cases)('%s', async (_, change) => {
    const who = await insertStaff(['*'])
    const { access, cookie } = await tokensOf(who)
    await change(who)
    expect(await asking(bearer(access))).toBeNull()
    expect(await asking({ cookie: `${sessionCookie}=${cookie}` })).toBeNull()
  })
})

test('a permission that is taken from the role is gone on the next request', async () => {
  const who = await insertStaff(['orders.read'])
  const { access } = await tokensOf(who)
  await db.delete(rolePermissions).where(eq(rolePermissions.roleId, who.roleId))
  expect((await asking(bearer(access)))?.permissions).toEqual([])
})

test('signing out over the API ends the session that the token belongs to', async () => {
  const { access } = await tokensOf(await insertStaff([]))
  const request = new Request('http://localhost/api/v1/auth/logout', { method: 'POST', headers: bearer(access) })
  expect((await logout(request, none)).status).toBe(204)
  expect(await asking(bearer(access))).toBeNull()
})

test('the endpoint answers with tokens, and refuses with a code', async () => {
  const { email } = await insertStaff([])
  const post = (body: unknown) =>
    login(
      new Request('http://localhost/api/v1/auth/login', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
      none,
    )
  const good = await post({ email: email.toUpperCase(), password })
  expect(good.status).toBe(200)
  expect(await good.json()).toMatchObject({
    expiresIn: 900,
    accessToken: expect.any(String),
    refreshToken: expect.any(String),
  })
  const wrong = await post({ email, password: 'wrong' })
  expect([wrong.status, (await wrong.json()).code]).toEqual([401, 'wrong-credentials'])
  expect((await post({ email, password, admin: true })).status).toBe(422)
  expect((await post({ email, password: 'x'.repeat(129) })).status).toBe(422)
})
