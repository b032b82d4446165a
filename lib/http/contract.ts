import type { z } from 'zod'
import type { RefusalCode } from '@/lib/refusal'

/** Who may call: anybody, the signed-in account, or staff with the permission. */
export type Access = 'public' | 'account' | { permission: string }

/** One endpoint as the handler enforces it and the OpenAPI document shows it. */
export type Contract = {
  id: string
  tag: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below `/api/v1`, as OpenAPI writes it: `/carts/{id}/lines`. */
  path: string
  summary: string
  access?: Access
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  /** The answer's status and shape; 204 has none. */
  status?: 200 | 201 | 204
  response?: z.ZodType
  refusals?: readonly RefusalCode[]
  /** Honours `Idempotency-Key`. */
  idempotent?: boolean
}

export const defineContract = <const C extends Contract>(contract: C): C => contract
