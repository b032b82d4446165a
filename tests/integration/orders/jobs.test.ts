import { eq } from 'drizzle-orm'
import type { JobHelpers } from 'graphile-worker'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { mails } from '@/db/schema/admin'
import { tasks } from '@/lib/jobs/tasks'
import { getOrder } from '@/lib/orders/queries'
import { fulfilOrder } from '@/lib/orders/transitions'
import { order, readyCart, staff } from '../../fixtures/carts'
import { insertProduct } from '../../fixtures/catalogue'
import { ensureShop } from '../../fixtures/shop'

beforeAll(ensureShop)

test('a confirmation is sent once, in the language of the order, however often its job runs', async () => {
  const { variantId } = await insertProduct()
  const { orderId, number } = await order(await readyCart(variantId))
  await runTask('send-order-confirmation', { orderId })
  await runTask('send-order-confirmation', { orderId })
  const [mail] = await mailsOf(`order-confirmation:${orderId}`)
  expect(mail).toMatchObject({ recipient: 'jonas@example.com', locale: 'de', template: 'order-confirmation' })
  expect(mail?.text).toContain(number)
  const events = (await getOrder(orderId))?.events.filter(({ kind }) => kind === 'mail-sent')
  expect(events).toMatchObject([{ detail: { template: 'order-confirmation' } }])
})

test('the mail about the parcel has its tracking number', async () => {
  const { variantId } = await insertProduct()
  const { orderId } = await order(await readyCart(variantId), { paymentMethod: 'demo' })
  await fulfilOrder(orderId, staff, { carrier: 'DHL', trackingNumber: '00340434161094' })
  await runTask('send-order-shipped', { orderId })
  expect((await mailsOf(`order-shipped:${orderId}`))[0]?.text).toContain('00340434161094')
})

const mailsOf = (key: string) => db.select().from(mails).where(eq(mails.key, key))

async function runTask(name: keyof typeof tasks, payload: unknown): Promise<void> {
  await tasks[name]?.(payload, {} as JobHelpers)
}
