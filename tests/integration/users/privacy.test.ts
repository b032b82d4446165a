import { asc, eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { mails } from '@/db/schema/admin'
import { accounts, securityEvents } from '@/db/schema/auth'
import { orders } from '@/db/schema/orders'
import { logIn, refresh } from '@/lib/auth/token-pairs'
import { verifyChain } from '@/lib/auth/verify-chain'
import { adoptGuestOrders } from '@/lib/orders/adopt'
import { attempt } from '@/lib/refusal'
import { addAddress } from '@/lib/users/addresses'
import { eraseMe, exportMyData } from '@/lib/users/privacy'
import { changeProfile } from '@/lib/users/profile'
import { insertShopper, type ShopperFixture } from '../../fixtures/accounts'
import { german, order, readyCart } from '../../fixtures/carts'
import { insertProduct } from '../../fixtures/catalogue'
import { ensureShop } from '../../fixtures/shop'
import { insertStaff, nowhere, password, viewerFixture } from '../../fixtures/staff'

beforeAll(ensureShop)

const codeOf = async (work: () => Promise<unknown>): Promise<string> => {
  const result = await attempt(work)
  return result.ok ? 'ok' : result.code
}

/** Somebody with an order, an address, a consent and a mail. */
async function customer(status: 'open' | 'completed'): Promise<ShopperFixture & { orderId: string }> {
  const who = await insertShopper()
  const viewer = viewerFixture(who)
  const { variantId } = await insertProduct()
  const { orderId } = await order(
    await readyCart(variantId, { email: who.email, address: { ...german, phone: '+4922155001' } }),
  )
  await db.update(orders).set({ status, note: 'Ring twice' }).where(eq(orders.id, orderId))
  await db.transaction((tx) => adoptGuestOrders(tx, who.accountId, who.email))
  await addAddress(viewer, german)
  await changeProfile(viewer, { marketingEmail: true }, 'test')
  await db.insert(mails).values({
    key: orderId,
    template: 'verify-email',
    locale: 'de',
    recipient: who.email,
    subject: 'Hallo',
    html: '',
    text: `https://shop.example/de/eur/verify-email?token=${'A'.repeat(43)}`,
    status: 'outbox',
  })
  return { ...who, orderId }
}

test('the copy has everything, and no secret', async () => {
  const who = await customer('completed')
  const copy = await exportMyData(viewerFixture(who), nowhere)
  expect(copy).toMatchObject({
    account: { id: who.accountId, email: who.email },
    profile: { name: 'Mira' },
    addresses: [{ line1: german.line1 }],
    consents: [{ purpose: 'marketing-email', given: true, source: 'test' }],
    orders: [{ id: who.orderId, lines: [{ quantity: 1 }] }],
    mails: [{ subject: 'Hallo' }],
    privacyRequests: [{ kind: 'export' }],
  })
  const text = JSON.stringify(copy, (_, value) => (typeof value === 'bigint' ? String(value) : value))
  expect(text).not.toMatch(/argon2|passwordHash|AAAAAAAA/)
})

test('erasure leaves the tax document and nothing else of the person', async () => {
  const who = await customer('completed')
  expect(await codeOf(() => eraseMe(viewerFixture(who), 'not the password', nowhere))).toBe('wrong-credentials')
  expect(await codeOf(() => eraseMe(viewerFixture(who), password, nowhere))).toBe('ok')
  expect(await codeOf(() => refresh(who.refreshToken, nowhere))).toBe('unauthenticated')
  expect(await codeOf(() => logIn({ email: who.email, password }, nowhere))).toBe('wrong-credentials')

  const [kept] = await db.select().from(orders).where(eq(orders.id, who.orderId))
  expect(kept).toMatchObject({ accountId: null, note: null, billingAddress: { line1: german.line1 } })
  expect(kept?.shippingAddress).not.toHaveProperty('phone')
  const tables = await db.execute<{ table: string }>(sql`
    select format('%I.%I', table_schema, table_name) as "table" from information_schema.tables
    where table_schema in ('auth', 'users', 'orders', 'payments', 'admin', 'graphile_worker') and table_type = 'BASE TABLE'`)
  for (const { table } of tables) {
    const [{ n } = { n: 0 }] = await db.execute<{ n: number }>(
      sql`select count(*)::int as n from ${sql.raw(table)} t where strpos(t::text, ${who.email}) > 0`,
    )
    expect(n, `${table} still holds the address`).toBe(0)
  }
})

test('an account with an order under way is kept until it has arrived, and staff is not erased here', async () => {
  const who = await customer('open')
  expect(await codeOf(() => eraseMe(viewerFixture(who), password, nowhere))).toBe('wrong-state')
  expect(await db.$count(accounts, eq(accounts.email, who.email))).toBe(1)
  const worker = await insertStaff([])
  expect(await codeOf(() => eraseMe(viewerFixture(worker), password, nowhere))).toBe('forbidden')
})

test('the chain of events fits, and one changed letter is found', async () => {
  await customer('completed')
  const { events, broken, head } = await verifyChain(db)
  expect(broken).toBeNull()
  const all = await db.select().from(securityEvents).orderBy(asc(securityEvents.id))
  expect([events, head]).toEqual([all.length, all.at(-1)?.hash])
  const victim = all[Math.floor(all.length / 2)]
  if (!victim) throw new Error('There are no events')
  const setAgent = (userAgent: string | null) =>
    db.update(securityEvents).set({ userAgent }).where(eq(securityEvents.id, victim.id))
  await setAgent('somebody else')
  expect((await verifyChain(db)).broken).toBe(victim.id)
  await setAgent(victim.userAgent)
  expect((await verifyChain(db)).broken).toBeNull()
})
