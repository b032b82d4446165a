import 'server-only'
import { type Answer, answer } from './endpoint'

/** The same for everybody, so that a cache in front may keep it for a minute. */
export const publicAnswer = (body: unknown): Answer =>
  answer(body, { 'cache-control': 'public, s-maxage=60, stale-while-revalidate=600' })
