import 'server-only'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'

// An idle connection would keep a prerender build open. One pool per process, also when a module is loaded twice.
const held = globalThis as { meridianSql?: ReturnType<typeof postgres> }
held.meridianSql ??= postgres(process.env.DATABASE_URL ?? 'postgres://DATABASE_URL-is-not-set', {
  idle_timeout: 20,
  max: 12,
  onnotice: () => {},
})

export const sqlClient = held.meridianSql
export const db = drizzle(sqlClient, { casing: 'snake_case' })
export type Tx = Parameters<Parameters<typeof db.transaction>[0]>[0]
/** A read that may run inside a transaction or outside one. */
export type Reader = Tx | typeof db
