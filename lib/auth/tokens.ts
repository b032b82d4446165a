import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { errors, type JWTHeaderParameters, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { keysFor } from './secrets'

/** `access` is a program's bearer token, `session` the site's cookie, `pending` the one between password and code. */
export type TokenUse = 'access' | 'session' | 'pending'

/** `roleId` is the role at sign-in: a token of another one is worth nothing. */
export type Claims = { accountId: string; sessionId: string; roleId: string | null }

const issuer = 'meridian'
const payload = z.object({ sub: z.uuid(), sid: z.uuid(), role: z.uuid().nullable() })

export async function signToken(use: TokenUse, claims: Claims, lifetimeSeconds: number): Promise<string> {
  const [{ key, kid }] = keysOf(use)
  return new SignJWT({ sid: claims.sessionId, role: claims.roleId })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid })
    .setSubject(claims.accountId)
    .setIssuer(issuer)
    .setAudience(use)
    .setIssuedAt()
    .setExpirationTime(`${lifetimeSeconds} s`)
    .sign(key)
}

/** What a token of ours says, or null when it is not one, or no longer. Whether its session lives is not asked here. */
export async function readToken(use: TokenUse, token: string): Promise<Claims | null> {
  try {
    const byId = ({ kid }: JWTHeaderParameters) => keysOf(use).find((known) => known.kid === kid)?.key ?? NO_KEY
    const verified = await jwtVerify(token, byId, { issuer, audience: use, algorithms: ['HS256'] })
    const { success, data } = payload.safeParse(verified.payload)
    return success ? { accountId: data.sub, sessionId: data.sid, roleId: data.role } : null
  } catch (error) {
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}

type Key = { key: Uint8Array; kid: string }

/** Verifies nothing: for a key id that is not ours. */
const NO_KEY = randomBytes(32)
const keys = new Map<TokenUse, [Key, ...Key[]]>()

/** The one that signs, then those that only verify. */
function keysOf(use: TokenUse): [Key, ...Key[]] {
  const known = keys.get(use)
  if (known) return known
  const [first, ...others] = keysFor(`${use} token`).map((key) => ({ key, kid: idOf(key) }))
  if (!first) throw new Error('There is no key to sign with')
  keys.set(use, [first, ...others])
  return [first, ...others]
}

const idOf = (key: Uint8Array): string => createHash('sha256').update(key).digest('hex').slice(0, 16)
