import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Counts } from './stage'

const SCHEMAS = ['auth', 'users', 'catalog', 'localization', 'orders', 'payments', 'admin']

/** Empties every table of the shop; the queue's jobs go too, as what they are about is gone. */
export async function emptyStore(tx: Tx): Promise<Counts> {
  const tables = await tx.execute<{ name: string }>(sql`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ${SCHEMAS}`)
  await tx.execute(sql.raw(`truncate ${tables.map(({ name }) => name).join(', ')}`))
  const [queue] = await tx.execute<{ jobs: string | null }>(
    sql`select to_regclass('graphile_worker._private_jobs') as jobs`,
  )
  if (queue?.jobs) await tx.execute(sql`delete from graphile_worker._private_jobs`)
  return { 'tables emptied': tables.length }
}
