import { Fragment } from 'react'
import { Body, Button, Container, Head, Heading, Html, Preview, Section, Text } from 'react-email'
import type { MailTemplate } from '@/lib/email/templates'
import { env } from '@/lib/env'
import { hrefOf } from '@/lib/i18n/href'
import { directionOf, languageTag } from '@/lib/i18n/locales'
import { formatAddressLines } from '@/lib/orders/address-format'
import { OrderTable } from './order-table'
import { style } from './style'
import type { MailTranslator } from './translator'

/** What happened to an order: placed, shipped, cancelled. One column that any mail program can show. */
export function OrderMail({ mail, locale, t }: { mail: MailTemplate; locale: string; t: MailTranslator }) {
  const { order } = mail
  const status = `${env.SITE_URL}${hrefOf({ locale, currency: order.total.currency }, `/orders/${order.token}`)}`
  const align = directionOf(locale) === 'rtl' ? 'right' : 'left'
  return (
    <Html lang={languageTag(locale)} dir={directionOf(locale)}>
      <Head>
        <meta name="color-scheme" content="light dark" />
      </Head>
      <Preview>{t(`${mail.template}.preview`, { number: order.number })}</Preview>
      <Body style={style.body}>
        <Container style={{ ...style.column, textAlign: align }}>
          <Text style={style.name}>Meridian</Text>
          <Heading style={style.heading}>{t(`${mail.template}.heading`, { name: order.shippingAddress.name })}</Heading>
          <Text style={style.text}>{t(`${mail.template}.text`, { number: order.number })}</Text>
          <NextStep mail={mail} t={t} />
          <Section style={{ margin: '24px 0' }}>
            <Button href={status} style={style.button}>
              {t('view-order')}
            </Button>
          </Section>
          <OrderTable order={order} locale={locale} t={t} />
          <Text style={{ ...style.text, fontWeight: 600, margin: '0 0 4px' }}>{t('delivered-to')}</Text>
          <Text style={style.soft}>
            {formatAddressLines(order.shippingAddress, locale).map((line) => (
              <Fragment key={line}>
                {line}
                <br />
              </Fragment>
            ))}
          </Text>
          <Text style={{ ...style.soft, margin: '40px 0 0' }}>{t('footer')}</Text>
        </Container>
      </Body>
    </Html>
  )
}

function NextStep({ mail, t }: { mail: MailTemplate; t: MailTranslator }) {
  if (mail.template === 'order-shipped' && mail.trackingNumber)
    return <Text style={style.text}>{t('tracking', { carrier: mail.carrier ?? '', number: mail.trackingNumber })}</Text>
  if (mail.template !== 'order-confirmation') return null
  if (mail.order.paymentMethod === 'manual')
    return (
      <Text style={style.text}>
        {mail.bankAccount
          ? t('pay-by-transfer', { ...mail.bankAccount, reference: mail.order.number })
          : t('pay-by-transfer-later')}
      </Text>
    )
  if (mail.order.paymentMethod === 'cash-on-delivery') return <Text style={style.text}>{t('pay-on-delivery')}</Text>
  return <Text style={style.text}>{t('paid')}</Text>
}
