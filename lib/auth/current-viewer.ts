import 'server-only'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { readViewer } from './read-viewer'
import { sessionCookie } from './session-cookie'
import { readToken } from './tokens'
import { demand, type Viewer } from './viewer'

/** Who is looking at the page or sent the action; asked once per request. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const token = (await cookies()).get(sessionCookie)?.value
  const claims = token ? await readToken('session', token) : null
  return claims && readViewer(claims, 'cookie')
})

/** @throws Refusal unauthenticated, forbidden */
export const requirePermission = async (permission: string): Promise<Viewer> =>
  demand(await currentViewer(), permission)
