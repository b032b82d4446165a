import 'server-only'
import { sql } from 'drizzle-orm'
import type { Reader } from '@/db/client'
import { securityEvents } from '@/db/schema/auth'
import { Refusal } from '@/lib/refusal'
import type { SecurityEventKind } from './security-events'

const QUARTER_HOUR_MS = 15 * 60_000
const DAY_MS = 24 * 60 * 60_000
const MOST_AT_ONE_PLACE = 10
/** From all strange devices together; each further so many double the wait. */
export const MOST_ANYWHERE = 50
const LONGEST_DOUBLING = 4

/** `device` is the hash of a browser that the account has signed in with before. */
export type Attempts = { subject: string; address: string | null; device: string | null }

/** Wrong passwords of the last day, since the owner was last let in by a mailed link. */
type Guesses = { here: number; anywhere: number; last: Date | null }

/**
 * Refuses more guesses from one place, and from strange devices altogether: they wait for 15 minutes, then for 30, up
 * to four hours. A device that the account knows is counted alone. Returns how many were wrong before.
 * @throws Refusal rate-limited with `retryAfter` in seconds
 */
export async function refuseGuesses(reader: Reader, attempts: Attempts, now: Date): Promise<Guesses> {
  const guesses = await countGuesses(reader, attempts, now)
  if (guesses.here >= MOST_AT_ONE_PLACE) throw new Refusal('rate-limited', { retryAfter: QUARTER_HOUR_MS / 1000 })
  const doublings = Math.floor(guesses.anywhere / MOST_ANYWHERE) - 1
  if (attempts.device || doublings < 0 || !guesses.last) return guesses
  const until = guesses.last.getTime() + QUARTER_HOUR_MS * 2 ** Math.min(doublings, LONGEST_DOUBLING)
  if (now.getTime() < until)
    throw new Refusal('rate-limited', { retryAfter: Math.ceil((until - now.getTime()) / 1000) })
  return guesses
}

/** Ten wrong codes of a second factor in a quarter of an hour, from wherever. @throws Refusal rate-limited */
export const refuseCodeGuesses = (reader: Reader, subject: string): Promise<void> =>
  refuseRepeated(reader, subject, 'second-factor')

/** The same for the password that somebody who is signed in gives once more. @throws Refusal rate-limited */
export const refusePasswordGuesses = (reader: Reader, subject: string): Promise<void> =>
  refuseRepeated(reader, subject, 'confirm-password')

async function refuseRepeated(reader: Reader, subject: string, kind: SecurityEventKind): Promise<void> {
  const e = securityEvents
  const wrong = await reader.$count(
    e,
    sql`${e.detail} ->> 'subject' = ${subject} and ${e.kind} = ${kind} and ${e.outcome} = 'failure'
      and ${e.createdAt} > ${new Date(Date.now() - QUARTER_HOUR_MS).toISOString()}::timestamptz`,
  )
  if (wrong >= MOST_AT_ONE_PLACE) throw new Refusal('rate-limited', { retryAfter: QUARTER_HOUR_MS / 1000 })
}

async function countGuesses(reader: Reader, { subject, address, device }: Attempts, now: Date): Promise<Guesses> {
  const e = securityEvents
  const samePlace = device
    ? sql`${e.detail} ->> 'device' = ${device}`
    : sql`${e.detail} ->> 'device' is null and ${e.address} is not distinct from ${address}::inet`
  const ago = (ms: number) => sql`${new Date(now.getTime() - ms).toISOString()}::timestamptz`
  const rows = await reader.execute<{ here: number; anywhere: number; last: string | null }>(sql`
    select
      (count(*) filter (where ${samePlace} and ${e.createdAt} > ${ago(QUARTER_HOUR_MS)}))::int as here,
      (count(*) filter (where ${e.detail} ->> 'device' is null))::int as anywhere,
      max(${e.createdAt}) filter (where ${e.detail} ->> 'device' is null) as last
    from ${e}
    where ${e.detail} ->> 'subject' = ${subject} and ${e.kind} = 'sign-in' and ${e.outcome} = 'failure'
      and ${e.createdAt} > greatest(${ago(DAY_MS)}, (
        select max(let_in.created_at) from ${e} let_in
        where let_in.detail ->> 'subject' = ${subject} and let_in.kind in ('reset-password', 'unlock')))`)
  const [row] = rows
  return { here: row?.here ?? 0, anywhere: row?.anywhere ?? 0, last: row?.last ? new Date(row.last) : null }
}
