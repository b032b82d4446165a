import type { FieldError, RefusalCode } from '@/lib/refusal'
import type { OrderStep } from './order-steps'

type RefusedAction = { ok: false; code: RefusalCode; errors: FieldError[] }

/** What a step of an order answers: null before one was taken. */
export type StepState = (({ ok: true } | RefusedAction) & { step: OrderStep }) | null

/** What saving a product answers. A refused form comes back as it was typed. */
export type SaveState = { ok: true; changed: boolean } | (RefusedAction & { typed: Record<string, string> }) | null
