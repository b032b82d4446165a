import 'server-only'
import { hash, verify } from '@node-rs/argon2'

/** OWASP's first choice: 19 MiB, two passes, one lane. The library's default algorithm is argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** argon2id in its PHC string form. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** Takes as long for an account that is missing or has no password, so that nobody learns which exist. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await decoy()), password)
  return matches && passwordHash !== null
}

let made: Promise<string> | undefined
const decoy = (): Promise<string> => {
  made ??= hashPassword(crypto.randomUUID())
  return made
}
