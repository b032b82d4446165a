import 'server-only'
import { sqlClient } from '@/db/client'
import { invalidate } from '@/lib/cache/tag-times.cjs'
import { env } from '@/lib/env'
import { invalidationChannel } from '@/lib/invalidate'
import { startJobs } from '@/lib/jobs/runner'

/** Hears invalidations by other instances and jobs, and runs jobs unless another process does. */
export async function startBackground(): Promise<void> {
  await sqlClient.listen(invalidationChannel, (payload) => invalidate(JSON.parse(payload)))
  if (env.WORKER === 'inline') await startJobs()
}
