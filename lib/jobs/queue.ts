import 'server-only'
import { sql } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import type { AccountTemplate } from '@/lib/email/templates'

/** `tokenId` is the row that the mail's link is derived from; `mailId` tells two mails of a kind apart. */
export type AccountMailJob = { template: AccountTemplate; accountId: string; mailId: string; tokenId?: string }

/** Every job and what it is told. Ids only: a payload is stored in plain text, and a job reads the row as it is then. */
export type JobPayloads = {
  'send-account-mail': AccountMailJob
  'send-order-confirmation': { orderId: string }
  'send-order-shipped': { orderId: string }
  'send-order-cancelled': { orderId: string }
  'sweep-reservations': Record<string, never>
}

export type JobOptions = {
  /** At most one waiting job has this key. */
  key?: string
  runAt?: Date
  maxAttempts?: number
}

/** Adds a job with the transaction's commit, so that it exists exactly when what it is about exists. */
export async function enqueue<Task extends keyof JobPayloads>(
  tx: Reader,
  task: Task,
  payload: JobPayloads[Task],
  { key, runAt, maxAttempts = 12 }: JobOptions = {},
): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job(
      ${task}, ${JSON.stringify(payload)}::json, run_at := ${runAt?.toISOString() ?? null}::timestamptz,
      max_attempts := ${maxAttempts}, job_key := ${key ?? null}::text
    )`)
}
