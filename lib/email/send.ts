import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { mails } from '@/db/schema/admin'
import { renderMail } from './render'
import type { MailTemplate } from './templates'
import { transportOf } from './transport'

/**
 * Writes a mail into the outbox and hands it to the provider, once per key however often its job runs.
 * @throws Error when the provider refuses it; the job then tries again
 */
export async function sendMail<T extends MailTemplate>(
  mail: { key: string; to: string; locale: string } & T,
): Promise<void> {
  const [known] = await db.select({ id: mails.id, status: mails.status }).from(mails).where(eq(mails.key, mail.key))
  const transport = transportOf()
  if (known && (known.status === 'sent' || !transport)) return

  const letter = await renderMail(mail)
  // Staff read the outbox: once a provider delivers, the secret of a link is only in the mail itself.
  const kept = transport && 'token' in mail ? await renderMail({ ...mail, token: undefined }) : letter
  await db
    .insert(mails)
    .values({
      ...kept,
      key: mail.key,
      template: mail.template,
      locale: mail.locale,
      recipient: mail.to,
      status: 'outbox',
    })
    .onConflictDoNothing()
  if (!transport) return

  try {
    const providerId = await transport({ key: mail.key, to: mail.to, ...letter })
    await db
      .update(mails)
      .set({ status: 'sent', sentAt: new Date(), providerId, error: null })
      .where(eq(mails.key, mail.key))
  } catch (error) {
    await db
      .update(mails)
      .set({ status: 'failed', error: String(error) })
      .where(eq(mails.key, mail.key))
    throw error
  }
}
