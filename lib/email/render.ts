import 'server-only'
import { createTranslator } from 'next-intl'
import { createElement } from 'react'
import { render } from 'react-email'
import { AccountMail } from '@/components/emails/account-mail'
import { OrderMail } from '@/components/emails/order-mail'
import { isLocale, messageLocale } from '@/lib/i18n/locales'
import { loadMessages } from '@/lib/i18n/messages'
import type { MailTemplate } from './templates'

/** A mail in its language, as HTML and as text. */
export async function renderMail(
  mail: { locale: string } & MailTemplate,
): Promise<{ subject: string; html: string; text: string }> {
  const locale = isLocale(mail.locale) ? mail.locale : 'en'
  const t = createTranslator({ locale: messageLocale(locale), messages: await loadMessages(locale), namespace: 'mail' })
  const isOrder = 'order' in mail
  const element = isOrder
    ? createElement(OrderMail, { mail, locale, t })
    : createElement(AccountMail, { mail, locale, t })
  return {
    subject: isOrder ? t(`${mail.template}.subject`, { number: mail.order.number }) : t(`${mail.template}.subject`),
    html: await render(element),
    text: await render(element, { plainText: true }),
  }
}
