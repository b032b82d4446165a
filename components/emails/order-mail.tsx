import { Fragment } from 'react'
import { Button, Section, Text } from 'react-email'
import type { OrderMail as Mail } from '@/lib/email/templates'
import { env } from '@/lib/env'
import { hrefOf } from '@/lib/i18n/href'
import { formatAddressLines } from '@/lib/orders/address-format'
import { MailFrame } from './mail-frame'
import { OrderTable } from './order-table'
import { style } from './style'
import type { MailTranslator } from './translator'

/** What happened to an order: placed, shipped, cancelled. */
export function OrderMail({ mail, locale, t }: { mail: Mail; locale: string; t: MailTranslator }) {
  const { order } = mail
  const status = `${env.SITE_URL}${hrefOf({ locale, currency: order.total.currency }, `/orders/${order.token}`)}`
  return (
    <MailFrame
      locale={locale}
      preview={t(`${mail.template}.preview`, { number: order.number })}
      heading={t(`${mail.template}.heading`, { name: order.shippingAddress.name })}
      footer={t('footer')}
    >
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
    </MailFrame>
  )
}

function NextStep({ mail, t }: { mail: Mail; t: MailTranslator }) {
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
