'use server'

import { refresh, updateTag } from 'next/cache'
import { currentViewer } from '@/lib/auth/current-viewer'
import { attempt } from '@/lib/refusal'
import type { SaveState } from './action-state'
import { readProductForm } from './product-form'
import { saveProduct } from './save-product'

export async function saveProductForm(productId: string, _: SaveState, form: FormData): Promise<SaveState> {
  const viewer = await currentViewer()
  const { changes, errors, typed } = readProductForm(form)
  // Also after a refusal: without a script the answer is the page itself.
  refresh()
  if (errors.length > 0) return { ok: false, code: 'invalid', errors, typed }
  const result = await attempt(() => saveProduct(viewer, productId, changes, new Date()))
  if (!result.ok) return { ok: false, code: result.code, errors: result.detail.errors ?? [], typed }
  for (const tag of result.data) updateTag(tag)
  return { ok: true, changed: result.data.length > 0 }
}
