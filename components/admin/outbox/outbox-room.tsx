import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { z } from 'zod'
import { adminLocale } from '@/lib/admin/enter'
import { listMails } from '@/lib/admin/mails'
import type { AdminMailRow, listQuery } from '@/lib/admin/schema'
import type { Viewer } from '@/lib/auth/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { Empty } from '../empty'
import { ListTools } from '../list-tools'
import { Moment } from '../moment'
import { Pager } from '../pager'
import { Pill, type Tone } from '../pill'
import { Room } from '../room'
import { TableWrap } from '../table-wrap'

export const mailTone: Record<AdminMailRow['status'], Tone> = { outbox: 'info', sent: 'ok', failed: 'stop' }

export async function OutboxRoom({ viewer, query }: { viewer: Viewer; query: z.infer<typeof listQuery> }) {
  const locale = await adminLocale()
  const t = await getTranslations({ locale, namespace: 'admin.outbox' })
  const all = await getTranslations({ locale, namespace: 'admin' })
  const { items, nextCursor } = await listMails(viewer, query)
  return (
    <Room viewer={viewer} room="outbox" title={t('title')}>
      <ListTools
        href="/admin/outbox"
        label={t('filter')}
        placeholder={t('placeholder')}
        q={query.q}
        note={all('times')}
      />
      {items.length > 0 ? (
        <MailTable mails={items} locale={locale} />
      ) : (
        <Empty title={t('empty.title')} text={query.q ? t('empty.search') : t('empty.text')} />
      )}
      <Pager href="/admin/outbox" query={{ q: query.q }} cursor={query.cursor} nextCursor={nextCursor} />
    </Room>
  )
}

async function MailTable({ mails, locale }: { mails: AdminMailRow[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.outbox' })
  const all = await getTranslations({ locale, namespace: 'admin' })
  return (
    <TableWrap label={all('tableScrolls')}>
      <table className="data">
        <caption className="visually-hidden">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('subject')}</th>
            <th scope="col">{t('recipient')}</th>
            <th scope="col">{t('template')}</th>
            <th scope="col">{t('language')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col" aria-sort="descending">
              {t('written')}
            </th>
          </tr>
        </thead>
        <tbody>
          {mails.map((mail) => (
            <tr key={mail.id}>
              <th scope="row">
                <Link href={`/admin/outbox/${mail.id}`} prefetch={false}>
                  <bdi>{mail.subject}</bdi>
                </Link>
              </th>
              <td>{mail.recipient}</td>
              <td className="soft">{mail.template}</td>
              <td className="soft">{mail.locale}</td>
              <td>
                <Pill tone={mailTone[mail.status]}>{t(`status.${mail.status}`)}</Pill>
              </td>
              <td>
                <Moment at={mail.createdAt} locale={locale} className="num soft" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  )
}
