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

export const codeOnlyInput = z.strictObject({ code: secondFactorCode })

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

const credentialId = z.string().regex(/^[\w-]{1,1364}$/)
export const ownPasskey = z.object({ id: credentialId })

/** Below the limit of a whole request. */
const encoded = z.string().max(20_000)
/** What is read of an authenticator's answer: browsers send more. */
const credential = z.object({
  id: credentialId,
  rawId: credentialId,
  type: z.literal('public-key'),
})
export const madeCredential = credential.extend({
  response: z.object({
    clientDataJSON: encoded,
    attestationObject: encoded,
    transports: z.array(z.string().max(40)).max(10).optional(),
  }),
})
export const signedCredential = credential.extend({
  response: z.object({
    clientDataJSON: encoded,
    authenticatorData: encoded,
    signature: encoded,
    userHandle: encoded.optional(),
  }),
})

/** `id` names the challenge. */
export const addPasskeyInput = z.strictObject({
  id: z.uuid(),
  response: madeCredential,
  name: z.string().trim().min(1).max(60),
})
export type AddPasskeyInput = z.infer<typeof addPasskeyInput>
export const usePasskeyInput = z.strictObject({ id: z.uuid(), response: signedCredential })
export type UsePasskeyInput = z.infer<typeof usePasskeyInput>

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

export const totpKey = z
  .object({
    /** Base32, for an app that cannot read the address. */
    key: z.string(),
    /** `otpauth:`, as apps read it from a picture. */
    uri: z.string(),
  })
  .meta({ id: 'TotpKey' })
export type TotpKey = z.infer<typeof totpKey>

export const passkeyView = z
  .object({
    id: z.string(),
    name: z.string(),
    createdAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Passkey' })
export type PasskeyView = z.infer<typeof passkeyView>

export const securityEventView = z
  .object({
    id: z.uuid(),
    kind: z.string().meta({ description: 'sign-in, change-password, add-passkey and the like; there may be more' }),
    outcome: z.enum(['success', 'failure']),
    address: z.string().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'SecurityEvent' })

export const securityEventsQuery = z.strictObject({
  cursor: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
export type SecurityEventsQuery = z.infer<typeof securityEventsQuery>
