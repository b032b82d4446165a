import 'server-only'
import { dictionary } from '@zxcvbn-ts/language-common'
import { Refusal } from '@/lib/refusal'

let known: Set<string> | undefined

/** Whether guessers try it first, however it is capitalized. */
function isCommon(password: string): boolean {
  known ??= new Set(dictionary['passwords-common'])
  return known.has(password.toLowerCase())
}

/** @throws Refusal invalid with the field code `common-password`, also for one's own address or name */
export function refuseWeakPassword(password: string, { email, name }: { email: string; name?: string }): void {
  const plain = password.toLowerCase()
  const own = [email, email.split('@')[0], name?.toLowerCase()]
  if (isCommon(password) || own.includes(plain))
    throw new Refusal('invalid', { errors: [{ path: 'password', code: 'common-password' }] })
}
