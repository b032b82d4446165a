import { randomUUID } from 'node:crypto'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { accounts } from '@/db/schema/auth'
import type { Caller } from '@/lib/auth/caller'
import { hashPassword } from '@/lib/auth/password'
import { register, resendVerification } from '@/lib/auth/register'
import { requestPasswordReset } from '@/lib/auth/reset-password'
import { logIn } from '@/lib/auth/token-pairs'
import { attempt } from '@/lib/refusal'
import { password } from '../../fixtures/staff'

type Ask = (email: string, caller: Caller) => Promise<unknown>

let asked = 0
/** Each from an address of its own, so that no limit is met. */
const nextCaller = (): Caller => {
  asked += 1
  return { address: `198.19.${Math.floor(asked / 250)}.${asked % 250}`, userAgent: null, device: null }
}

const stranger = () => `${randomUUID()}@example.com`

/** So many accounts with one password. */
async function insertAccounts(count: number, { verified = true } = {}): Promise<string[]> {
  const passwordHash = await hashPassword(password)
  const rows = Array.from({ length: count }, () => {
    const id = v7()
    return { id, email: `${id}@example.com`, passwordHash, emailVerifiedAt: verified ? new Date() : null }
  })
  await db.insert(accounts).values(rows)
  return rows.map(({ email }) => email)
}

/** How far the times of known and unknown addresses are apart, as a part of the whole, with the answers of both. */
async function compare(known: string[], ask: Ask) {
  const times = { known: [] as number[], unknown: [] as number[] }
  const answers = { known: new Set<string>(), unknown: new Set<string>() }
  const time = async (group: 'known' | 'unknown', email: string) => {
    const begun = performance.now()
    const result = await attempt(() => ask(email, nextCaller()))
    times[group].push(performance.now() - begun)
    answers[group].add(result.ok ? 'ok' : result.code)
  }
  await attempt(() => ask(stranger(), nextCaller())) // what is made once is made now
  for (const [at, email] of known.entries()) {
    // In turns, and each of them first as often as second: what else the machine does hits both alike.
    if (at % 2) await time('known', email)
    await time('unknown', stranger())
    if (at % 2 === 0) await time('known', email)
  }
  // By pairs, as each of them met the same machine.
  const longer = times.known.map((ms, at) => ms - (times.unknown[at] ?? 0))
  return { difference: Math.abs(median(longer)) / median(times.unknown), answers }
}

function median(all: number[]): number {
  const sorted = all.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

test('200 unknown addresses and 200 wrong passwords take the same time to five in a hundred', async () => {
  const { difference, answers } = await compare(await insertAccounts(200), (email, caller) =>
    logIn({ email, password: 'wrong' }, caller),
  )
  expect(answers).toEqual({ known: new Set(['wrong-credentials']), unknown: new Set(['wrong-credentials']) })
  expect(difference).toBeLessThan(0.05)
})

const person = { password, name: 'Mira', locale: 'de', currency: 'EUR' } as const
const mailed: [string, { verified: boolean }, Ask][] = [
  ['a forgotten password', { verified: true }, requestPasswordReset],
  ['the link once more', { verified: false }, resendVerification],
  ['registering', { verified: true }, (email, caller) => register({ email, ...person }, caller)],
]
test.each(mailed)('%s: known and unknown addresses get the same answer in the same time', async (_, kind, ask) => {
  const { difference, answers } = await compare(await insertAccounts(8, kind), ask)
  expect(answers).toEqual({ known: new Set(['ok']), unknown: new Set(['ok']) })
  expect(difference).toBeLessThan(0.05)
})
