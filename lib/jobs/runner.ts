import 'server-only'
import { Logger, type Runner, run } from 'graphile-worker'
import { env } from '@/lib/env'
import { log } from '@/lib/observability/log'
import { crontab, tasks } from './tasks'

const held = globalThis as { meridianJobs?: Promise<Runner> }

/** Works off the queue in this process, once however often it is called. `stop()` of the result ends it after the running jobs. */
export function startJobs(): Promise<Runner> {
  held.meridianJobs ??= run({
    connectionString: env.DATABASE_URL,
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 2_000,
    taskList: tasks,
    crontab,
    logger: new Logger(() => (level, message, meta) => {
      // Its words go on with the error's, which may hold what a statement was given.
      if (level === 'error') log.error({ job: meta?.job, err: meta?.error }, message.split(' with error ')[0])
      else if (level === 'warning') log.warn(message)
      else log.debug(message)
    }),
  })
  return held.meridianJobs
}
