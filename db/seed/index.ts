import { parseArgs } from 'node:util'
import { sql } from 'drizzle-orm'
import { db, sqlClient } from '@/db/client'
import { env } from '@/lib/env'
import { ensureDemoBankAccount } from './demo/bank-account'
import { loadDemo } from './demo/load'
import { ensureDemoOwner } from './demo/owner'
import { ensureReference } from './reference/ensure'
import { emptyStore } from './reset'
import { stage } from './stage'
import { addSyntheticProducts } from './synthetic'

const { values: options } = parseArgs({
  options: { reset: { type: 'boolean', default: false }, products: { type: 'string' } },
})
const wanted = Number(options.products ?? 0)
const now = new Date()

seed().finally(() => sqlClient.end())

async function seed(): Promise<void> {
  if (!Number.isSafeInteger(wanted) || wanted < 0) throw new Error('--products takes a whole number')
  if (!env.DEMO_MODE && (options.reset || wanted > 0)) throw new Error('--reset and --products are for demo mode alone')
  if (options.reset) await stage('reset', emptyStore)
  await stage('reference', ensureReference)
  if (env.DEMO_MODE) await seedDemo()
}

async function seedDemo(): Promise<void> {
  const password = env.DEMO_OWNER_PASSWORD
  if (!password) throw new Error('DEMO_OWNER_PASSWORD is not set: in demo mode it is the password of owner@example.com')
  const filled = await stage('demo', (tx) => loadDemo(tx, now))
  await stage('owner', (tx) => ensureDemoOwner(tx, password, now))
  await stage('bank account', ensureDemoBankAccount)
  const copied = wanted > 0 && (await stage('synthetic', (tx) => addSyntheticProducts(tx, wanted)))
  if (filled || copied) await db.execute(sql`analyze`)
}
