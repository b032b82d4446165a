import { getTranslations } from 'next-intl/server'
import { adminLocale } from '@/lib/admin/enter'
import { loadOrNotFound } from '@/lib/admin/load'
import { getMail } from '@/lib/admin/mails'
import type { Viewer } from '@/lib/auth/viewer'
import { commaOf, listOf } from '@/lib/i18n/list'
import { Moment } from '../moment'
import { Pill } from '../pill'
import { Room } from '../room'
import { mailTone } from './outbox-room'

/** The mail in a frame that runs nothing and reaches nothing, beside its text. */
export async function MailRoom({ viewer, id }: { viewer: Viewer; id: string }) {
  const locale = await adminLocale()
  const t = await getTranslations({ locale, namespace: 'admin.outbox' })
  const mail = await loadOrNotFound(id, (known) => getMail(viewer, known))
  return (
    <Room viewer={viewer} room="outbox" title={mail.subject} inside>
      <div className="order-strip">
        <p>
          <Pill tone={mailTone[mail.status]}>{t(`status.${mail.status}`)}</Pill>
          <span>{mail.recipient}</span>
          <span className="soft">
            {listOf([mail.template, mail.locale], locale)}
            {commaOf(locale)}
            <Moment at={mail.createdAt} locale={locale} />
          </span>
        </p>
        {mail.error && <p className="err">{mail.error}</p>}
      </div>
      <div className="mail">
        <section aria-labelledby="seen">
          <h2 id="seen">{t('asSeen')}</h2>
          <iframe title={t('frame')} srcDoc={mail.html} sandbox="" />
        </section>
        <section aria-labelledby="text">
          <h2 id="text">{t('asText')}</h2>
          <pre dir="auto">{mail.text}</pre>
        </section>
      </div>
    </Room>
  )
}
