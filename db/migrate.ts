import path from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import { runMigrations } from 'graphile-worker'
import postgres from 'postgres'
import { env } from '@/lib/env'

// Any number that no other program locks in this database.
const LOCK = 7_203_114_009
const EXTENSIONS = ['pg_trgm', 'unaccent', 'btree_gin']

const begun = Date.now()
// One connection: the lock belongs to its session.
const sql = postgres(env.DATABASE_URL, { max: 1, onnotice: () => {} })

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})

async function main(): Promise<void> {
  try {
    await sql`select pg_advisory_lock(${LOCK})`
    await createExtensions()
    const before = await applied()
    await migrate(drizzle(sql), { migrationsFolder: path.resolve('db/migrations') })
    await runMigrations({ connectionString: env.DATABASE_URL })
    const count = (await applied()) - before
    console.log(count === 0 ? 'up to date' : `${count} applied in ${Date.now() - begun} ms`)
  } finally {
    await sql.end()
  }
}

// A managed server may reserve this to its administrator, who then has created them before.
async function createExtensions(): Promise<void> {
  for (const name of EXTENSIONS) {
    const [found] = await sql`select 1 from pg_extension where extname = ${name}`
    if (found) continue
    try {
      await sql`create extension if not exists ${sql(name)}`
    } catch (error) {
      throw new Error(
        `The extension ${name} is missing and may not be created here: ask the database's administrator.`,
        {
          cause: error,
        },
      )
    }
  }
}

async function applied(): Promise<number> {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`
  if (!table?.name) return 0
  const [row] = await sql`select count(*)::int as count from drizzle.__drizzle_migrations`
  return row?.count
}
