import { z } from 'zod'

export const signInInput = z.strictObject({
  email: z
    .email()
    .max(254)
    .transform((text) => text.toLowerCase()),
  password: z.string().min(1).max(128),
})
export type SignInInput = z.infer<typeof signInInput>

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
