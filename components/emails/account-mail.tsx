import { Button, Section, Text } from 'react-email'
import type { AccountMail as Mail } from '@/lib/email/templates'
import { env } from '@/lib/env'
import { hrefOf } from '@/lib/i18n/href'
import { MailFrame } from './mail-frame'
import { style } from './style'
import type { MailTranslator } from './translator'

const paths: Record<Mail['template'], string> = {
  'verify-email': '/verify-email',
  'account-exists': '/sign-in',
  'reset-password': '/reset-password',
  'password-changed': '/forgot-password',
  'change-email': '/change-email',
  'email-changed': '/undo-email',
  'sign-in-locked': '/unlock',
  'sign-in-changed': '/account/security',
}

/** What concerns an account: a link to confirm, to choose a password, or what has changed. */
export function AccountMail({ mail, locale, t }: { mail: Mail; locale: string; t: MailTranslator }) {
  const { template, place, name, token } = mail
  const href = `${env.SITE_URL}${hrefOf(place, paths[template])}${token ? `?token=${token}` : ''}`
  return (
    <MailFrame
      locale={locale}
      preview={t(`${template}.preview`)}
      heading={t(`${template}.heading`, { name })}
      footer={t('account-footer')}
    >
      <Text style={style.text}>{t(`${template}.text`)}</Text>
      <Section style={{ margin: '24px 0' }}>
        <Button href={href} style={style.button}>
          {t(`${template}.action`)}
        </Button>
      </Section>
      <Text style={style.soft}>{t(`${template}.note`)}</Text>
    </MailFrame>
  )
}
