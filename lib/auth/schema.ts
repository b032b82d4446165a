import { z } from 'zod'
import { locales } from '@/lib/i18n/locales'

/** In lower case, as accounts keep it. */
export const emailAddress = z
  .email()
  .max(254)
  .transform((text) => text.toLowerCase())

export const passwordLength = { min: 8, max: 128 }

/** For a password that is being chosen. It is never changed, not even trimmed; the common ones are refused elsewhere. */
export const newPassword = z.string().min(passwordLength.min).max(passwordLength.max)

/** For one that is being given: whatever was allowed when it was chosen. */
const givenPassword = z.string().min(1).max(passwordLength.max)

export const personName = z.string().trim().min(1).max(120)

const linkToken = z.string().regex(/^[\w-]{43}$/)

/** Of an authenticator app, or a recovery code. */
export const secondFactorCode = z.string().trim().min(6).max(20)

export const signInInput = z.strictObject({
  email: emailAddress,
  password: givenPassword,
  /** For accounts with a second factor; asked for by the code `second-factor-required`. */
  code: secondFactorCode.optional(),
})
/** The second step: the token of the first, and the code. */
export const codeInput = z.strictObject({ pending: z.string().max(1000), code: secondFactorCode })

/** What a passkey has signed, as JSON. */
export const passkeyInput = z.strictObject({ challengeId: z.uuid(), response: z.string().max(20_000) })

export type SignInInput = z.infer<typeof signInInput>

export const registerInput = z.strictObject({
  email: emailAddress,
  password: newPassword,
  name: personName,
  locale: z.enum(locales),
})
export type RegisterInput = z.infer<typeof registerInput>

export const tokenInput = z.strictObject({ token: linkToken })
export const emailInput = z.strictObject({ email: emailAddress })
export const resetPasswordInput = z.strictObject({ token: linkToken, password: newPassword })
/** For what a session alone must not do. */
export const ownPasswordInput = z.strictObject({ currentPassword: givenPassword })
export const changeEmailInput = z.strictObject({ email: emailAddress, currentPassword: givenPassword })
export const changePasswordInput = z.strictObject({ currentPassword: givenPassword, password: newPassword })

export const refreshInput = z.strictObject({ refreshToken: z.string().min(1).max(200) })

export const tokenPair = z
  .object({
    accessToken: z.string(),
    /** Worth one use. */
    refreshToken: z.string(),
    /** Seconds until the access token ends. */
    expiresIn: z.int(),
  })
  .meta({ id: 'TokenPair' })
export type TokenPair = z.infer<typeof tokenPair>

export const deviceView = z
  .object({
    id: z.uuid(),
    /** Whether the request came from it. */
    current: z.boolean(),
    userAgent: z.string().nullable(),
    address: z.string().nullable(),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
  })
  .meta({ id: 'Device' })
export type DeviceView = z.infer<typeof deviceView>
