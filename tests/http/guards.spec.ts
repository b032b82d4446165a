import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { copyBuildWithoutProxy, type Instance, startInstance } from './instance'
import { as, confirmed, cookieOf, freshEmail, type Person } from './people'
import { actionNamed, arityOf, callAction, type ServerAction, serverActions } from './server-actions'
import { api, berlin, origin, ownerToken, readyCart, variantsOf } from './shop'

const unknown = '0198c0de-0000-7000-8000-000000000000'
const rooms = { account: 'app/[locale]/[currency]/(account)/account', admin: 'app/admin' }
type Room = keyof typeof rooms

/** Every page and handler below a room's folder, as Next names them. */
const pagesOf = (room: Room): string[] =>
  readdirSync(rooms[room], { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => path.join(rooms[room], path.dirname(file)).slice('app'.length))
    .toSorted()

/** Somebody's account and order, and what of them must not be seen by others. */
type Owner = Person & { cookie: string; addressId: string; orderId: string; deviceId: string; secrets: string[] }

let victim: Owner
let intruder: Person & { cookie: string }
let staff: { bearer: string; cookie: string }
/** By the folder before `[id]`. */
let ids: Record<Room, Record<string, string>>

test.beforeAll(async () => {
  victim = await insertVictim()
  const person = await confirmed({ name: 'Mallory' })
  intruder = { ...person, cookie: await cookieOf(person.email) }
  const password = process.env.DEMO_OWNER_PASSWORD
  staff = { bearer: await ownerToken(), cookie: await cookieOf('owner@example.com', password) }
  const { body: mails } = await api('GET', `/admin/mails?q=${victim.email}`, undefined, as(staff.bearer))
  const { body: products } = await api('GET', '/admin/products?limit=1', undefined, as(staff.bearer))
  const first = (list: unknown) => (list as { id: string }[])[0]?.id ?? ''
  ids = {
    account: { orders: victim.orderId, addresses: victim.addressId },
    admin: { orders: victim.orderId, outbox: first(mails.items), products: first(products.items) },
  }
})

async function insertVictim(): Promise<Owner> {
  const [name, line1] = ['Quillfeather Obst', 'Zwillingsgasse 4711']
  const person = await confirmed({ name, email: freshEmail('quillfeather') })
  const address = { ...berlin.address, name, line1 }
  const made = await api('POST', '/me/addresses', address, as(person.bearer))
  const cartId = await readyCart((await variantsOf('studio-mug'))[0]?.id ?? '')
  await api('PUT', `/carts/${cartId}/address`, { email: person.email, address }, as(person.bearer))
  const placed = await api('POST', '/orders', { cartId, paymentMethod: 'manual' }, as(person.bearer))
  expect([made.status, placed.status]).toEqual([201, 201])
  const { body: devices } = await api('GET', '/auth/sessions', undefined, as(person.bearer))
  return {
    ...person,
    cookie: await cookieOf(person.email),
    addressId: String(made.body.id),
    orderId: String(placed.body.orderId ?? placed.body.id),
    deviceId: (devices.items as { id: string }[])[0]?.id ?? '',
    secrets: [name, line1, person.email, String(placed.body.number)],
  }
}

const isGroup = (segment: string) => /^\(.*\)$/.test(segment)

/** What stands in an address for a segment of the folder. */
function standsFor(segment: string, before: string | undefined, known: Record<string, string>): string {
  if (segment === '[locale]') return 'en'
  if (segment === '[currency]') return 'usd'
  if (segment.startsWith('[...')) return 'no-such-page'
  if (!segment.startsWith('[')) return segment
  const id = known[before ?? '']
  if (!id) throw new Error(`Name something of the victim's for ${before}/${segment} in this test`)
  return id
}

function addressOf(page: string, known: Record<string, string>): string {
  const segments = page.split('/').filter((segment) => !isGroup(segment))
  return segments.map((segment, at) => standsFor(segment, segments[at - 1], known)).join('/')
}

/** The router state of a client that has every layout and asks for the page's own segment alone. */
function stateOf(page: string, known: Record<string, string>): string {
  const segments = page.split('/').slice(1)
  const leaf: unknown = ['__PAGE__', {}, null, 'refetch']
  const tree = segments.reduceRight((inner, segment, at) => {
    const name = /^\[(?:\.\.\.)?(\w+)\]$/.exec(segment)?.[1]
    const value = standsFor(segment, segments[at - 1], known)
    return [name ? [name, value, segment.startsWith('[...') ? 'c' : 'd', null] : segment, { children: inner }]
  }, leaf)
  return encodeURIComponent(JSON.stringify(['', { children: tree }]))
}

type Asked = { how: string; address: string; init: RequestInit }

/** All the ways in which Next answers for a page. */
function waysTo(page: string, known: Record<string, string>): Asked[] {
  const address = addressOf(page, known)
  const rsc = (how: string, headers: Record<string, string>): Asked => ({
    how,
    address: `${address}?_rsc=1`,
    init: { headers: { rsc: '1', ...headers } },
  })
  const segments = ['/_tree', '/_index', '/_head', '/_full', '/__PAGE__']
  return [
    { how: 'the page', address, init: {} },
    { how: 'a form that is sent to it', address, init: { method: 'POST', body: new FormData() } },
    rsc('its payload', {}),
    rsc('its own segment', { 'next-router-state-tree': stateOf(page, known) }),
    rsc('its prefetch', { 'next-router-prefetch': '1' }),
    ...segments.map((segment) =>
      rsc(`the segment ${segment}`, { 'next-router-prefetch': '1', 'next-router-segment-prefetch': segment }),
    ),
    ...['.rsc', '.prefetch.rsc', '.segments/_tree.segment.rsc', '.segments/__PAGE__.segment.rsc'].map((end) => ({
      how: end,
      address: address + end,
      init: {},
    })),
  ]
}

/** Everything that is sent on the way, redirects included. */
async function ask(at: string, { address, init }: Asked, cookie?: string) {
  let said = ''
  let url = at + address
  for (let hops = 0; hops < 5; hops += 1) {
    const headers = { ...(init.headers as Record<string, string>), ...(cookie && { cookie }) }
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    said += JSON.stringify([...response.headers]) + (await response.text())
    const next = response.headers.get('location')
    if (!next || init.method) {
      return {
        status: response.status,
        own: /no-store|private/.test(response.headers.get('cache-control') ?? ''),
        said,
      }
    }
    url = new URL(next, url).href.replace(/^https?:\/\/[^/]+/, at)
  }
  throw new Error(`${address} leads nowhere`)
}

const seenIn = (said: string): string[] =>
  victim.secrets.filter((secret) => said.includes(secret) || said.includes(encodeURIComponent(secret)))

const guarded = (['account', 'admin'] as const).flatMap((room) => pagesOf(room).map((page) => [room, page] as const))

test.describe('with the proxy', () => {
  guardTests(() => origin)

  test('another one’s order and address are real 404s', async () => {
    for (const page of pagesOf('account').filter((each) => each.includes('[id]'))) {
      const response = await fetch(origin + addressOf(page, ids.account), { headers: { cookie: intruder.cookie } })
      expect([page, response.status]).toEqual([page, 404])
    }
  })
})

test.describe('without the proxy', () => {
  let instance: Instance
  let build: ReturnType<typeof copyBuildWithoutProxy>
  test.beforeAll(async () => {
    build = copyBuildWithoutProxy()
    instance = await startInstance({ NEXT_DIST_DIR: build.directory })
    const policy = (await fetch(`${instance.origin}/en/usd/account`)).headers.get('content-security-policy')
    expect(policy ?? '', 'the proxy did not run').not.toContain('nonce')
  })
  test.afterAll(async () => {
    await instance?.stop()
    build?.remove()
  })
  guardTests(() => instance.origin)
})

function guardTests(where: () => string) {
  for (const [room, page] of guarded) {
    test(`${page} shows a stranger nothing of others`, async () => {
      for (const cookie of [undefined, intruder.cookie]) {
        const asked = waysTo(page, ids[room]).map(async (way) => ({ way, ...(await ask(where(), way, cookie)) }))
        for (const { way, status, said } of await Promise.all(asked)) {
          const what = `${way.how}, ${cookie ? 'as another shopper' : 'signed out'}`
          expect(seenIn(said), what).toEqual([])
          expect(status, what).toBeLessThan(500)
        }
      }
    })
  }

  test('whoever may see it does, in the page and in its payload, and no cache keeps that', async () => {
    const seen = new Set<string>()
    for (const [room, page] of guarded) {
      for (const way of waysTo(page, ids[room])) {
        const { said, own } = await ask(where(), way, room === 'admin' ? staff.cookie : victim.cookie)
        const secrets = seenIn(said)
        if (secrets.length > 0) expect(own, `${page}: ${way.how}`).toBe(true)
        for (const secret of secrets) seen.add(`${room}, ${way.how}: ${secret}`)
      }
    }
    for (const room of ['account', 'admin'])
      for (const how of ['the page', 'its payload', 'its own segment'])
        expect([...seen]).toEqual(expect.arrayContaining(victim.secrets.map((each) => `${room}, ${how}: ${each}`)))
  })

  test('no server action tells or changes anything for a stranger', async () => {
    const before = await everythingOf(victim)
    const actions = serverActions().filter(({ file }) => /^lib\/(auth|users|admin)\//.test(file))
    expect(actions.length).toBeGreaterThan(25)
    for (const action of actions) {
      const signedIn = await stillSignedIn()
      for (const cookie of [undefined, signedIn]) {
        const { status, text } = await call(where(), action, cookie)
        expect(seenIn(text), action.name).toEqual([])
        expect(status, action.name).toBeLessThan(500)
      }
    }
    expect(await everythingOf(victim)).toEqual(before)
  })

  test('the same call by the owner is done', async () => {
    const { text } = await call(where(), actionNamed('saveProfileAction'), victim.cookie)
    expect(text).toMatch(/"done":true/)
    const restored = await api('PATCH', '/me', { name: victim.secrets[0], locale: 'de' }, as(victim.bearer))
    expect(restored.status).toBe(200)
  })
}

test('a step of an order is taken by who may, so the same call was refused to strangers', async () => {
  const { text } = await call(origin, actionNamed('takeOrderStep'), staff.cookie)
  expect(text).toMatch(/"ok":true,"step":"cancel"/)
})

/** Fields for every form there is, each with something of the victim's or of the intruder's choosing. */
const malice = { name: 'Mallory Was Here', password: 'mallory chose this one' }
const fieldsOf = (who: Owner): Record<string, string> => ({
  ...malice,
  locale: 'en',
  currency: 'usd',
  id: who.addressId,
  session: who.deviceId,
  passkey: unknown,
  kind: 'billing',
  language: 'en',
  money: 'USD',
  email: `mallory-${who.orderId}@example.com`,
  currentPassword: 'not the password',
  token: 'A'.repeat(43),
  code: '000000',
  sure: 'on',
  intent: 'save',
  status: 'archived',
  'was.status': 'published',
  'address.country': 'DE',
  'address.name': malice.name,
  'address.line1': 'Elsewhere 1',
  'address.locality': 'Berlin',
  'address.postcode': '10119',
})

function call(at: string, action: ServerAction, cookie: string | undefined) {
  const page = action.pages.find((each) => /\/(account|admin)(\/|$)/.test(each)) ?? ''
  const known = page.startsWith('/admin') ? ids.admin : ids.account
  const subject = action.name === 'saveProductForm' ? ids.admin.products : victim.orderId
  const arity = arityOf(action)
  const before = arity === 0 ? null : [...(arity === 3 ? [subject] : []), ...(arity > 1 ? [null] : [])]
  const fields = action.name === 'takeOrderStep' ? { step: 'cancel', reason: malice.name } : fieldsOf(victim)
  return callAction(at + addressOf(page, known), action, { before, fields, cookie })
}

/** Some actions end the intruder's own session, as they should. */
async function stillSignedIn(): Promise<string> {
  if ((await api('GET', '/me', undefined, { cookie: intruder.cookie })).status !== 200)
    intruder.cookie = await cookieOf(intruder.email)
  return intruder.cookie
}

/** What actions could change. */
async function everythingOf(who: Owner) {
  const own = ['/me', '/me/addresses', `/orders/${who.orderId}`]
  const admin = [`/admin/orders/${who.orderId}`, `/admin/products/${ids.admin.products}`]
  const { body } = await api('GET', '/auth/sessions', undefined, as(who.bearer))
  return {
    devices: (body.items as { id: string }[]).map(({ id }) => id),
    own: await Promise.all(own.map((each) => api('GET', each, undefined, as(who.bearer)))),
    admin: await Promise.all(admin.map((each) => api('GET', each, undefined, as(staff.bearer)))),
  }
}

type Operation = { operationId: string; security?: unknown[]; description?: string }

test('every endpoint that needs an account refuses strangers, and the admin’s refuse shoppers', async () => {
  const { body } = await api('GET', '/openapi.json')
  const operations = Object.entries(body.paths as Record<string, Record<string, Operation>>).flatMap(
    ([each, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), each })),
  )
  const closed = operations.filter(({ security }) => security)
  expect(closed.length).toBeGreaterThan(20)
  for (const { each, method, operationId } of closed) {
    const address = each.replace('{currency}', 'EUR').replaceAll(/\{\w+\}/g, unknown)
    const send = async (headers: Record<string, string>) =>
      (await api(method, address, method === 'GET' ? undefined : {}, headers)).status
    expect([operationId, await send({})]).toEqual([operationId, 401])
    expect([operationId, await send(as('eyJhbGciOiJub25lIn0.e30.'))]).toEqual([operationId, 401])
    if (each.startsWith('/admin/')) expect([operationId, await send(as(intruder.bearer))]).toEqual([operationId, 403])
  }
  const left = operations.filter(({ each, security }) => !security && /^\/(admin|me)\b/.test(each))
  expect(left, 'nothing of the admin or of one’s own is public').toEqual([])
})
