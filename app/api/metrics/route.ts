import { connection } from 'next/server'
import { readMetrics } from '@/lib/observability/metrics'

export async function GET(): Promise<Response> {
  await connection()
  const { text, contentType } = await readMetrics()
  return new Response(text, { headers: { 'content-type': contentType, 'cache-control': 'no-store' } })
}
