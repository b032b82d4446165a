import { connection } from 'next/server'
import { readReadiness } from '@/lib/observability/readiness'

/** Requests can be served; 503 names what is missing. */
export async function GET(): Promise<Response> {
  await connection()
  const checks = await readReadiness()
  const failing = Object.keys(checks).filter((name) => checks[name] !== 'ok')
  const status = failing.length === 0 ? 'ok' : 'unavailable'
  return Response.json(
    { status, failing, checks },
    { status: failing.length === 0 ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
