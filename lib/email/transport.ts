import 'server-only'
import { createTransport } from 'nodemailer'
import { Resend } from 'resend'
import { env } from '@/lib/env'

export type Letter = { key: string; to: string; subject: string; html: string; text: string }

/** How mail leaves the shop. Returns the provider's id of the message. @throws Error when the provider refuses it */
export type Transport = (letter: Letter) => Promise<string>

/** Resend or SMTP as the environment says; null keeps mail in the outbox. Demo mode never sends. */
export function transportOf(): Transport | null {
  if (env.DEMO_MODE) return null
  if (env.RESEND_API_KEY) return byResend(env.RESEND_API_KEY)
  if (env.SMTP_URL) return bySmtp(env.SMTP_URL)
  return null
}

const byResend =
  (key: string): Transport =>
  async ({ key: idempotencyKey, ...letter }) => {
    const { data, error } = await new Resend(key).emails.send({ from: env.MAIL_FROM, ...letter }, { idempotencyKey })
    if (error) throw new Error(`Resend: ${error.message}`)
    return data.id
  }

const bySmtp =
  (url: string): Transport =>
  async ({ key, ...letter }) => {
    const sent = await createTransport(url).sendMail({
      from: env.MAIL_FROM,
      ...letter,
      headers: { 'X-Entity-Ref-ID': key },
    })
    return sent.messageId
  }
