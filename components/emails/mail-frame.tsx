import { Body, Container, Head, Heading, Html, Preview, Text } from 'react-email'
import { directionOf, languageTag } from '@/lib/i18n/locales'
import { style } from './style'

type MailFrameProps = { locale: string; preview: string; heading: string; footer: string; children: React.ReactNode }

/** One column that any mail program can show. */
export function MailFrame({ locale, preview, heading, footer, children }: MailFrameProps) {
  const align = directionOf(locale) === 'rtl' ? 'right' : 'left'
  return (
    <Html lang={languageTag(locale)} dir={directionOf(locale)}>
      <Head>
        <meta name="color-scheme" content="light dark" />
      </Head>
      <Preview>{preview}</Preview>
      <Body style={style.body}>
        <Container style={{ ...style.column, textAlign: align }}>
          <Text style={style.name}>Meridian</Text>
          <Heading style={style.heading}>{heading}</Heading>
          {children}
          <Text style={{ ...style.soft, margin: '40px 0 0' }}>{footer}</Text>
        </Container>
      </Body>
    </Html>
  )
}
