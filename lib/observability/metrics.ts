import 'server-only'
import { sql } from 'drizzle-orm'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { db } from '@/db/client'

type Metrics = { registry: Registry; requests: Histogram<'endpoint' | 'method' | 'status'> }

// One registry per process, also when the module is loaded in several bundles.
const held = globalThis as { meridianMetrics?: Metrics }
held.meridianMetrics ??= create()
const { registry, requests } = held.meridianMetrics

/** Duration in seconds of an API request, by the id of its contract. */
export const observeRequest = (endpoint: string, method: string, status: number, seconds: number): void =>
  requests.observe({ endpoint, method, status: String(status) }, seconds)

/** Prometheus' text format and its media type. */
export const readMetrics = async (): Promise<{ text: string; contentType: string }> => ({
  text: await registry.metrics(),
  contentType: registry.contentType,
})

function create(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'meridian_http_request_duration_seconds',
    help: 'Duration of API requests',
    labelNames: ['endpoint', 'method', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  })
  new Gauge({
    name: 'meridian_database_connections',
    help: 'Connections to the database, by state, of all instances',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      this.reset()
      for (const { state, count } of await counted(connections)) this.set({ state }, count)
    },
  })
  new Gauge({
    name: 'meridian_queue_jobs',
    help: 'Jobs in the queue: ready, later, running, or failed for good',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      this.reset()
      for (const { state, count } of await counted(jobs)) this.set({ state }, count)
    },
  })
  return { registry, requests }
}

const connections = sql`
  select coalesce(state, 'other') as state, count(*)::int as count
  from pg_stat_activity where datname = current_database() group by 1`

const jobs = sql`
  select states.state, count(job.state)::int as count
  from (values ('ready'), ('later'), ('running'), ('failed')) states (state)
  left join (
    select case when locked_at is not null then 'running' when attempts >= max_attempts then 'failed'
      when run_at > now() then 'later' else 'ready' end as state
    from graphile_worker.jobs
  ) job using (state)
  group by states.state`

// The process's own numbers are wanted most when the database is away.
async function counted(query: typeof jobs): Promise<{ state: string; count: number }[]> {
  try {
    return [...(await db.execute<{ state: string; count: number }>(query))]
  } catch {
    return []
  }
}
