import 'server-only'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { attempt } from '@/lib/refusal'

/** What a page's address names, or its 404. */
export async function loadOrNotFound<T>(id: string, load: (id: string) => Promise<T>): Promise<T> {
  if (!z.uuid().safeParse(id).success) notFound()
  const result = await attempt(() => load(id))
  if (result.ok) return result.data
  if (result.code === 'not-found') notFound()
  throw new Error(`Refused: ${result.code}`)
}
