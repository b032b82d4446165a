import 'server-only'
import { cookieOf } from './cookie-of'
import { readViewer } from './read-viewer'
import { sessionCookie } from './session-cookie'
import { type Claims, readToken } from './tokens'
import type { Viewer } from './viewer'

type Presented = { claims: Claims; via: Viewer['via'] }

/** Who sends a request. One query, and none at all without a token of ours. */
export async function viewerOf(request: Request): Promise<Viewer | null> {
  const presented = await tokenOf(request)
  return presented && readViewer(presented.claims, presented.via)
}

/** What the request's token says; a bearer token decides alone, the cookie only where there is none. */
export async function tokenOf(request: Request): Promise<Presented | null> {
  const authorization = request.headers.get('authorization')
  if (authorization !== null) {
    const bearer = /^Bearer ([\w.-]+)$/i.exec(authorization)?.[1]
    const claims = bearer ? await readToken('access', bearer) : null
    return claims && { claims, via: 'bearer' }
  }
  const cookie = cookieOf(request.headers, sessionCookie)
  const claims = cookie ? await readToken('session', cookie) : null
  return claims && { claims, via: 'cookie' }
}
