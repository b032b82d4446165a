/** Each reason for which something is not done, and its HTTP status. Codes are stable: programs rely on them. */
export const refusals = {
  malformed: 400,
  unauthenticated: 401,
  'wrong-credentials': 401,
  'second-factor-required': 401,
  'wrong-code': 401,
  forbidden: 403,
  'cross-site': 403,
  'email-unverified': 403,
  'not-found': 404,
  'out-of-stock': 409,
  'cart-closed': 409,
  'cart-empty': 409,
  'address-missing': 409,
  'shipping-missing': 409,
  'total-changed': 409,
  'coupon-unavailable': 409,
  'wrong-state': 409,
  'in-progress': 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  invalid: 422,
  'token-invalid': 422,
  'not-shippable': 422,
  'payment-method-unavailable': 422,
  'idempotency-mismatch': 422,
  'rate-limited': 429,
} as const

export type RefusalCode = keyof typeof refusals

/** One wrong field of an input: where it is, and a stable code of what is wrong. */
export type FieldError = { path: string; code: string }

export type RefusalDetail = { errors?: FieldError[]; [name: string]: string | number | FieldError[] | undefined }

/** What the program may not do, by a stable code. Thrown, so that the transaction around it rolls back. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail: RefusalDetail = {},
  ) {
    super(code)
  }
}

/** What was looked for. @throws Refusal not-found when there is none */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Refusal('not-found')
  return value
}

export type Refused = { ok: false; code: RefusalCode; detail: RefusalDetail }
export type Result<T> = { ok: true; data: T } | Refused

/** The border between services and the outside: a refusal becomes a value, anything else stays an error. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, data: await work() }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, detail: error.detail }
    throw error
  }
}
