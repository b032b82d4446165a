import { v7 } from 'uuid'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { contracts } from '@/lib/admin/api'
import type { Contract } from '@/lib/http/contract'
import { call } from '../../fixtures/call'
import { euros, order, readyCart } from '../../fixtures/carts'
import { insertProduct } from '../../fixtures/catalogue'
import { ensureShop } from '../../fixtures/shop'
import { bearerOf } from '../../fixtures/staff'

vi.mock('next/cache', async (original) => ({
  ...(await original<typeof import('next/cache')>()),
  revalidateTag: () => {},
}))

const all: readonly Contract[] = contracts

const of = (id: string): Contract => {
  const contract = all.find((known) => known.id === id)
  if (!contract) throw new Error(`No contract ${id}`)
  return contract
}
const permissionOf = ({ access }: Contract): string => (typeof access === 'object' ? access.permission : '')

beforeAll(ensureShop)

describe('every endpoint is closed', () => {
  let shopper: string
  beforeAll(async () => {
    shopper = await bearerOf([])
  })

  test.each(all.map((contract) => [contract.id, contract] as const))('%s', async (_, contract) => {
    const params = { id: v7(), currency: 'EUR', warehouse: 'x' }
    expect(permissionOf(contract)).not.toBe('')
    expect((await call(contract, { params })).status).toBe(401)
    expect((await call(contract, { params, token: 'nonsense' })).status).toBe(401)
    const refused = await call(contract, { params, token: shopper })
    expect(refused.status).toBe(403)
    expect(await refused.json()).toMatchObject({ code: 'forbidden', permission: permissionOf(contract) })
  })

  test('its own permission opens it, all the others do not', async () => {
    const permissions = [...new Set(all.map(permissionOf))]
    for (const permission of permissions) {
      const others = await bearerOf(permissions.filter((other) => other !== permission))
      const own = await bearerOf([permission])
      for (const contract of all.filter((known) => permissionOf(known) === permission)) {
        const params = { id: v7(), currency: 'EUR', warehouse: 'x' }
        expect((await call(contract, { params, token: others })).status).toBe(403)
        expect([200, 404, 422]).toContain((await call(contract, { params, token: own })).status)
      }
    }
  })
})

test('an order goes through its steps, each refused once it is done', async () => {
  const token = await bearerOf(['orders.read', 'orders.write'])
  const { variantId } = await insertProduct()
  const { orderId } = await order(await readyCart(variantId, { place: euros }))
  const params = { id: orderId }
  const codeOf = async (id: string, body?: unknown) => {
    const answer = await call(of(id), { token, params, body })
    const { code, paymentStatus, fulfilmentStatus, status } = await answer.json()
    return answer.ok ? [status, paymentStatus, fulfilmentStatus].join(' ') : `${answer.status} ${code}`
  }
  expect(await codeOf('adminFulfilOrder')).toBe('409 wrong-state')
  expect(await codeOf('adminPayOrder')).toBe('open paid unfulfilled')
  expect(await codeOf('adminPayOrder')).toBe('409 wrong-state')
  expect(await codeOf('adminDeliverOrder')).toBe('409 wrong-state')
  expect(await codeOf('adminFulfilOrder', { carrier: 'DHL', trackingNumber: '0034' })).toBe('open paid fulfilled')
  expect(await codeOf('adminCancelOrder', { reason: 'Too late' })).toBe('409 wrong-state')
  expect(await codeOf('adminDeliverOrder')).toBe('completed paid fulfilled')
  expect(await codeOf('adminGetOrder')).toBe('completed paid fulfilled')
})

test('an order is cancelled with a reason, not without one', async () => {
  const token = await bearerOf(['orders.write'])
  const { variantId } = await insertProduct()
  const { orderId } = await order(await readyCart(variantId))
  const without = await call(of('adminCancelOrder'), { token, params: { id: orderId }, body: { reason: ' ' } })
  expect([without.status, (await without.json()).errors]).toEqual([422, [{ path: 'reason', code: 'too-small' }]])
  const done = await call(of('adminCancelOrder'), { token, params: { id: orderId }, body: { reason: 'Out of clay' } })
  expect((await done.json()).status).toBe('cancelled')
})

test('what is not an id, or names nothing, is a precise 4xx', async () => {
  const token = await bearerOf(['*'])
  for (const contract of all.filter(({ path }) => path.includes('{id}'))) {
    const body = { amount: '1', onHand: 1, reason: 'x' }
    const wrong = await call(contract, { token, body, params: { id: 'x', currency: 'EUR', warehouse: 'x' } })
    expect([contract.id, wrong.status]).toEqual([contract.id, 422])
  }
  const unknown = await call(of('adminSetPrice'), {
    token,
    params: { id: v7(), currency: 'EUR' },
    body: { amount: '1' },
  })
  expect([unknown.status, (await unknown.json()).code]).toEqual([404, 'not-found'])
  for (const body of [{ amount: '-1' }, { amount: 1 }, { amount: '1.5' }, { amount: '1', currency: 'EUR' }, {}]) {
    expect((await call(of('adminSetPrice'), { token, params: { id: v7(), currency: 'EUR' }, body })).status).toBe(422)
  }
  expect(
    (await call(of('adminSetPrice'), { token, params: { id: v7(), currency: 'XXX' }, body: { amount: '1' } })).status,
  ).toBe(422)
  expect((await call(of('adminListProducts'), { token, query: '?cursor=x' })).status).toBe(422)
  expect((await call(of('adminListMails'), { token, query: '?colour=blue' })).status).toBe(422)
})
