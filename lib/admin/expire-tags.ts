import 'server-only'
import { revalidateTag } from 'next/cache'

/** For route handlers: the next request of this process sees the change. Actions use `updateTag`. */
export function expireTags(touched: readonly string[]): void {
  for (const tag of touched) revalidateTag(tag, { expire: 0 })
}
