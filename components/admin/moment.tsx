import { intlTag } from '@/lib/i18n/locales'

/** A time in UTC. */
export function Moment({ at, locale, className }: { at: string; locale: string; className?: string }) {
  return (
    <time className={className ?? 'num'} dateTime={at}>
      {momentText(at, locale)}
    </time>
  )
}

export function momentText(at: string, locale: string): string {
  return new Intl.DateTimeFormat(intlTag(locale), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }).format(new Date(at))
}
