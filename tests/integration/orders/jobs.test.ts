import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { mails, settings } from '@/db/schema/admin'
import { startJobs } from '@/lib/jobs/runner'
import { tasks } from '@/lib/jobs/tasks'
import { getOrder } from '@/lib/orders/queries'
import { fulfilOrder } from '@/lib/orders/transitions'
import { order, readyCart, staff } from '../../fixtures/carts'
import { insertProduct } from '../../fixtures/catalogue'
import { ensureShop } from '../../fixtures/shop'

beforeAll(ensureShop)

const english = { locale: 'en', currency: 'EUR' as const }

test('a confirmation is sent once, however often its job runs', async () => {
  const { variantId } = await insertProduct()
  const { orderId, number } = await order(await readyCart(variantId, { place: english }))
  await tasks['send-order-confirmation']({ orderId })
  await tasks['send-order-confirmation']({ orderId })
  const sent = await mailsOf(`order-confirmation:${orderId}`)
  expect(sent).toMatchObject([{ recipient: 'jonas@example.com', locale: 'en', template: 'order-confirmation' }])
  expect(sent[0]?.text).toContain(number)
  const events = (await getOrder(orderId))?.events.filter(({ kind }) => kind === 'mail-sent')
  expect(events).toMatchObject([{ detail: { template: 'order-confirmation' } }])
})

test('a German order is confirmed in German', async () => {
  const { variantId } = await insertProduct()
  const { orderId } = await order(await readyCart(variantId))
  await tasks['send-order-confirmation']({ orderId })
  const [mail] = await mailsOf(`order-confirmation:${orderId}`)
  expect(mail).toMatchObject({ locale: 'de' })
  expect(mail?.html).toContain('lang="de"')
  expect(mail?.text).toContain('20,00\u00a0€')
})

test('a transfer goes to the account that the merchant has set; without one, its details follow', async () => {
  const setting = eq(settings.key, 'bank-account')
  const kept = await db.delete(settings).where(setting).returning()
  const { variantId } = await insertProduct()
  const htmlOfNewOrder = async () => {
    const { orderId } = await order(await readyCart(variantId, { place: english }), { paymentMethod: 'manual' })
    await tasks['send-order-confirmation']({ orderId })
    return (await mailsOf(`order-confirmation:${orderId}`))[0]?.html
  }
  expect(await htmlOfNewOrder()).toContain('in a separate e-mail')
  const value = { holder: 'Test', iban: 'DE89370400440532013000', bic: 'COBADEFF' }
  await db.insert(settings).values({ key: 'bank-account', value })
  expect(await htmlOfNewOrder()).toContain(value.iban)
  await db.delete(settings).where(setting)
  if (kept.length > 0) await db.insert(settings).values(kept)
})

test('the mail about the parcel has its tracking number', async () => {
  const { variantId } = await insertProduct()
  const { orderId } = await order(await readyCart(variantId, { place: english }), { paymentMethod: 'demo' })
  await fulfilOrder(orderId, staff, { carrier: 'DHL', trackingNumber: '00340434161094' })
  await tasks['send-order-shipped']({ orderId })
  expect((await mailsOf(`order-shipped:${orderId}`))[0]?.text).toContain('00340434161094')
})

const mailsOf = (key: string) => db.select().from(mails).where(eq(mails.key, key))

test('the worker works off what an order has enqueued', async () => {
  const { variantId } = await insertProduct()
  const { orderId } = await order(await readyCart(variantId, { place: english }))
  const runner = await startJobs()
  await expect.poll(() => mailsOf(`order-confirmation:${orderId}`), { timeout: 25_000 }).toHaveLength(1)
  await runner.stop()
})
