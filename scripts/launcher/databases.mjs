import { createHash } from 'node:crypto'
import { Failure } from './steps.mjs'

const CONNECT_SECONDS = 10

/** The same server's address with another database. */
export function withDatabase(url, name) {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

/** Creates a database when it is missing; with `fresh`, an existing one is dropped first. */
export async function ensureDatabase(serverUrl, name, { fresh = false } = {}) {
  await connected(withDatabase(serverUrl, 'postgres'), async (sql) => {
    if (fresh) await sql`drop database if exists ${sql(name)} with (force)`
    const [found] = await sql`select 1 from pg_database where datname = ${name}`
    if (!found) await sql`create database ${sql(name)}`
  })
}

/** A mark of the database behind an address that changes when it is created anew. */
export async function identityOf(url) {
  return connected(url, async (sql) => {
    const [row] = await sql`
      select oid::text, case when has_function_privilege('pg_control_system()', 'execute')
        then (select system_identifier::text from pg_control_system()) else ${new URL(url).host} end as cluster
      from pg_database where datname = current_database()`
    return createHash('sha256').update(`${row.cluster}/${row.oid}`).digest('hex')
  })
}

async function connected(url, work) {
  const { default: postgres } = await import('postgres')
  const sql = postgres(url, { max: 1, connect_timeout: CONNECT_SECONDS, onnotice: () => {} })
  try {
    return await work(sql)
  } catch (error) {
    throw new Failure(`The database at ${withoutPassword(url)} refused: ${error.message || error.code}.`, {
      advice: 'Check that the server runs and that the address and the rights are right.',
    })
  } finally {
    await sql.end({ timeout: 2 })
  }
}

function withoutPassword(url) {
  const shown = new URL(url)
  shown.password = ''
  return shown.href
}
