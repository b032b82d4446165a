import { ensureDatabase, withDatabase } from './databases.mjs'
import { runningOn } from './lock.mjs'
import { dataDirectory } from './paths.mjs'
import { startPostgres } from './postgres.mjs'
import { readState, urlOf } from './postgres-state.mjs'
import { step } from './steps.mjs'

const NAME = 'meridian'

/** The store's database: at DATABASE_URL, or on the embedded server, started here. */
export async function openDatabase(settings) {
  if (settings.DATABASE_URL) return { databaseUrl: settings.DATABASE_URL, embedded: false }
  return openEmbedded(dataDirectory, NAME)
}

/** The database of a command that is running in this checkout already. */
export function databaseInUse(settings) {
  if (!runningOn(dataDirectory)) return undefined
  if (settings.DATABASE_URL) return { databaseUrl: settings.DATABASE_URL, embedded: false }
  const state = readState(dataDirectory)
  return state && { databaseUrl: urlOf(state, NAME), embedded: true }
}

/** A database beside the store's, for tests and measurements: on DATABASE_URL's server or an embedded one in `directory`. */
export async function openScratch(settings, { directory, name, fresh, scratch }) {
  if (!settings.DATABASE_URL) return openEmbedded(directory, name, { fresh, scratch })
  return step('postgresql', async () => {
    await ensureDatabase(settings.DATABASE_URL, name, { fresh })
    return {
      value: { databaseUrl: withDatabase(settings.DATABASE_URL, name), embedded: false },
      detail: `database ${name}`,
    }
  })
}

function openEmbedded(directory, name, { fresh = false, scratch = false } = {}) {
  return step('postgresql', async (report) => {
    const postgres = await startPostgres(directory, { scratch, report })
    const databaseUrl = postgres.urlOf(name)
    await ensureDatabase(databaseUrl, name, { fresh })
    return {
      value: { databaseUrl, embedded: true, postgres },
      detail: `${postgres.version} on port ${postgres.port}, data in ${postgres.data}`,
    }
  })
}
