import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import journal from '@/db/migrations/meta/_journal.json'
import { log } from './log'

const PATIENCE_MS = 3_000

/** What must work before requests are let in, each `ok` or what is wrong with it. */
export async function readReadiness(): Promise<Record<string, string>> {
  const checks = { database: sql`select 1`, migrations, queue }
  const answers = await Promise.all(
    Object.entries(checks).map(async ([name, query]) => [name, await check(name, query)]),
  )
  return Object.fromEntries(answers)
}

const migrations = sql`
  select 1 from drizzle.__drizzle_migrations
  having max(created_at) >= ${Math.max(...journal.entries.map(({ when }) => when))}`

const queue = sql`select 1 where to_regclass('graphile_worker._private_jobs') is not null`

async function check(name: string, query: typeof queue): Promise<string> {
  try {
    const rows = await Promise.race([db.execute(query), patience()])
    if (rows === null) return 'no answer'
    return rows.length > 0 ? 'ok' : 'behind'
  } catch (error) {
    log.warn({ err: error, check: name }, 'not ready')
    return 'failed'
  }
}

const patience = (): Promise<null> => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null).unref())
