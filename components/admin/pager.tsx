import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { adminLocale } from '@/lib/admin/enter'

/** Links on from a list that pages by cursor; nothing when it is complete. */
export async function Pager({
  href,
  query,
  cursor,
  nextCursor,
}: {
  href: string
  query: Record<string, string | undefined>
  cursor: string | undefined
  nextCursor: string | null
}) {
  if (!cursor && !nextCursor) return null
  const t = await getTranslations({ locale: await adminLocale(), namespace: 'admin' })
  return (
    <nav className="pager" aria-label={t('next')}>
      {cursor && (
        <Link className="btn small" href={addressOf(href, query)} prefetch={false}>
          {t('first')}
        </Link>
      )}
      {nextCursor && (
        <Link
          className="btn small"
          href={addressOf(href, { ...query, cursor: nextCursor })}
          prefetch={false}
          rel="next"
        >
          {t('next')}
        </Link>
      )}
    </nav>
  )
}

/** The address with those of the parameters that are set. */
export function addressOf(href: string, query: Record<string, string | undefined>): string {
  const set = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return set.length > 0 ? `${href}?${new URLSearchParams(set)}` : href
}
