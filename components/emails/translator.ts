import type { createTranslator } from 'next-intl'
import type { Messages } from '@/lib/i18n/messages'

export type MailTranslator = ReturnType<typeof createTranslator<Messages, 'mail'>>
