import 'server-only'
import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { accounts, oneTimeTokens } from '@/db/schema/auth'
import { profiles } from '@/db/schema/users'
import { sendMail } from '@/lib/email/send'
import { type AccountTemplate, accountTemplates } from '@/lib/email/templates'
import { enqueue } from '@/lib/jobs/queue'
import { getMarkets, preferredPlace } from '@/lib/localization/queries'
import { tokenOf } from './one-time-tokens'

const job = z.object({
  template: z.enum(accountTemplates),
  accountId: z.uuid(),
  mailId: z.uuid(),
  tokenId: z.uuid().optional(),
})

/** Has the account's owner written to once the transaction is committed, about a link or about what has changed. */
export const queueAccountMail = (
  tx: Tx,
  template: AccountTemplate,
  accountId: string,
  tokenId?: string,
): Promise<void> => enqueue(tx, 'send-account-mail', { template, accountId, mailId: tokenId ?? v7(), tokenId })

/** Writes to an account's owner in their language. A change of address goes to the one that the link's row names. */
export async function mailAccount(payload: unknown): Promise<void> {
  const { template, accountId, mailId, tokenId } = job.parse(payload)
  const [row] = await db
    .select({ email: accounts.email, profile: profiles, erasedAt: accounts.erasedAt })
    .from(accounts)
    .leftJoin(profiles, eq(profiles.accountId, accounts.id))
    .where(eq(accounts.id, accountId))
  if (!row || row.erasedAt) return
  const link = tokenId ? await linkOf(tokenId) : null
  if (tokenId && !link) return
  const locale = row.profile?.locale ?? 'en'
  const place = { locale, currency: row.profile?.currency ?? preferredPlace(await getMarkets(), locale).currency }
  await sendMail({
    key: `${template}:${mailId}`,
    to: link?.to ?? row.email,
    locale,
    template,
    place,
    name: row.profile?.name ?? '',
    token: link?.token,
  })
}

async function linkOf(id: string): Promise<{ token: string; to: string | undefined } | null> {
  const [row] = await db.select().from(oneTimeTokens).where(eq(oneTimeTokens.id, id))
  return row ? { token: tokenOf(id), to: row.detail?.mailTo } : null
}
