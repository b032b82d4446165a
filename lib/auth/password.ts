import 'server-only'
import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'
import pLimit from 'p-limit'
import { Refusal } from '@/lib/refusal'

/** OWASP's first choice: 19 MiB, two passes, one lane. The library's default algorithm is argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** One core stays free for those who only read, and a crowd that signs in waits in line. */
const line = pLimit(Math.max(1, availableParallelism() - 1))
const MOST_WAITING = 200
const WAIT_S = 10

/** @throws Refusal rate-limited when too many wait */
async function inLine<T>(work: () => Promise<T>): Promise<T> {
  if (line.pendingCount >= MOST_WAITING) throw new Refusal('rate-limited', { retryAfter: WAIT_S })
  return line(work)
}

/** argon2id in its PHC string form. @throws Refusal rate-limited */
export const hashPassword = (password: string): Promise<string> => inLine(() => hash(password, cost))

/**
 * Takes as long for an account that is missing or has no password, so that nobody learns which exist.
 * @throws Refusal rate-limited
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const compared = passwordHash ?? (await decoy())
  const matches = await inLine(() => verify(compared, password))
  return matches && passwordHash !== null
}

let made: Promise<string> | undefined
const decoy = (): Promise<string> => {
  made ??= hashPassword(crypto.randomUUID())
  return made
}
