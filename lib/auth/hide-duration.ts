import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds; several times what the work takes. */
const LEAST_MS = 150

/** Answers no sooner than any of its outcomes could, so that the time does not tell which it was. */
export async function hideDuration<T>(work: () => Promise<T>): Promise<T> {
  const [result] = await Promise.all([work(), sleep(LEAST_MS)])
  return result
}
