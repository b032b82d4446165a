import 'server-only'
import { randomBytes, randomInt } from 'node:crypto'

/** Without I, L, O and U, which are misheard or misread. */
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `MER-261124-7K2QF`: the day in UTC and five random characters, so that it tells nobody how many orders there are. */
export function orderNumber(now: Date): string {
  const day = now.toISOString().slice(2, 10).replaceAll('-', '')
  const random = Array.from({ length: 5 }, () => crockford[randomInt(crockford.length)]).join('')
  return `MER-${day}-${random}`
}

/** 256 bits, for addresses. */
export const orderToken = (): string => randomBytes(32).toString('base64url')
