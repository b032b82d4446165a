import { Refusal } from '@/lib/refusal'

/** Who asks. `permissions` is empty for shoppers; `*` is every permission. */
export type Viewer = {
  accountId: string
  sessionId: string
  name: string
  email: string
  /** Whether the e-mail address is shown to be theirs. */
  verified: boolean
  permissions: readonly string[]
  /** Staff that has to set one up before its role allows anything. */
  needsSecondFactor?: boolean
  via: 'cookie' | 'bearer'
  /** The language of the profile. */
  locale?: string
}

export const may = (viewer: Viewer | null, permission: string): boolean =>
  viewer !== null && (viewer.permissions.includes('*') || viewer.permissions.includes(permission))

/** The viewer who has the permission. @throws Refusal unauthenticated, forbidden */
export function demand(viewer: Viewer | null, permission: string): Viewer {
  if (!viewer) throw new Refusal('unauthenticated')
  if (!may(viewer, permission)) throw new Refusal('forbidden', { permission })
  return viewer
}

/** The viewer whose address is confirmed. @throws Refusal email-unverified */
export function demandVerified(viewer: Viewer): Viewer {
  if (!viewer.verified) throw new Refusal('email-unverified')
  return viewer
}
