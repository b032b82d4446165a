import 'server-only'
import { createHash } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { keyFor } from './secrets'

/** `access` is a program's bearer token, `session` the value of the site's cookie. */
export type TokenUse = 'access' | 'session'

/** `roleId` is the role at sign-in: a token of another one is worth nothing. */
export type Claims = { accountId: string; sessionId: string; roleId: string | null }

const issuer = 'meridian'
const payload = z.object({ sub: z.uuid(), sid: z.uuid(), role: z.uuid().nullable() })

export async function signToken(use: TokenUse, claims: Claims, lifetimeSeconds: number): Promise<string> {
  const { key, kid } = signingKey(use)
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
    const verified = await jwtVerify(token, signingKey(use).key, { issuer, audience: use, algorithms: ['HS256'] })
    const { success, data } = payload.safeParse(verified.payload)
    return success ? { accountId: data.sub, sessionId: data.sid, roleId: data.role } : null
  } catch (error) {
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}

const keys = new Map<TokenUse, { key: Uint8Array; kid: string }>()

function signingKey(use: TokenUse): { key: Uint8Array; kid: string } {
  const known = keys.get(use)
  if (known) return known
  const key = keyFor(`${use} token`)
  const made = { key, kid: createHash('sha256').update(key).digest('hex').slice(0, 16) }
  keys.set(use, made)
  return made
}
