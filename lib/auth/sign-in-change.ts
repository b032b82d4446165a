import 'server-only'
import type { Tx } from '@/db/client'
import type { Caller } from './caller'
import { queueAccountMail } from './mail-account'
import { noteOwn, type SecurityEventKind } from './security-events'
import type { Viewer } from './viewer'

/** Notes that a way to sign in came or went, and tells the owner by mail, as it may not have been them. */
export async function noteSignInChange(
  tx: Tx,
  who: Pick<Viewer, 'accountId' | 'email'>,
  kind: SecurityEventKind,
  caller: Caller,
  detail?: Record<string, string>,
): Promise<void> {
  await noteOwn(tx, who, kind, caller, detail)
  await queueAccountMail(tx, 'sign-in-changed', who.accountId)
}
