import { getTableColumns } from 'drizzle-orm'
import type { PgInsertValue, PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/client'

/** PostgreSQL takes this many parameters in one statement. */
const PARAMETERS = 65_535

/** Inserts the rows in as few statements as the protocol allows. Rows that exist stay as they are. */
export async function insertMissing<T extends PgTable>(tx: Tx, table: T, rows: PgInsertValue<T>[]): Promise<void> {
  const size = Math.floor(PARAMETERS / Object.keys(getTableColumns(table)).length)
  for (let at = 0; at < rows.length; at += size) {
    await tx
      .insert(table)
      .values(rows.slice(at, at + size))
      .onConflictDoNothing()
  }
}
