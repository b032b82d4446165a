'use client'

import { useTranslations } from 'next-intl'
import type { RefusalCode } from '@/lib/refusal'

const told = ['unauthenticated', 'forbidden', 'not-found', 'wrong-state', 'out-of-stock', 'invalid'] as const

export function RefusalText({ code }: { code: RefusalCode }) {
  const t = useTranslations('admin.refusals')
  return t(told.find((known) => known === code) ?? 'other')
}
