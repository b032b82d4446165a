import { getTranslations } from 'next-intl/server'
import { getPageLinks } from '@/lib/catalog/queries'
import type { PageLink } from '@/lib/catalog/queries/pages'
import { pageHref } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'
import type { PathByLocale } from '@/lib/seo/addresses'
import { Mark } from './mark'
import { Places } from './places'

const columns = [
  { key: 'help', pages: ['shipping', 'returns', 'contact'] },
  { key: 'house', pages: ['about', 'workshops', 'materials'] },
  { key: 'law', pages: ['imprint', 'privacy', 'terms', 'withdrawal'] },
] as const

/** `paths` are this page's in each language, so that changing language or currency keeps it. */
export async function SiteFooter({ paths }: { paths: PathByLocale }) {
  const place = await getPlace()
  const t = await getTranslations('storefront')
  const links = await getPageLinks(place.locale)
  const placed = new Set<string>(columns.flatMap(({ pages }) => pages))
  const linksOf = (keys: readonly string[], others: boolean): PageLink[] => [
    ...keys.flatMap((key) => links.find((link) => link.key === key) ?? []),
    ...(others ? links.filter(({ key }) => !placed.has(key)) : []),
  ]
  return (
    <footer className="site-footer">
      <div className="page footer-grid">
        <p className="footer-line">
          <Mark />
          <span>{t('motto')}</span>
        </p>
        {columns.map(({ key, pages }) => (
          <nav key={key} className="footer-col" aria-labelledby={`footer-${key}`}>
            <h2 id={`footer-${key}`}>{t(key)}</h2>
            <ul>
              {linksOf(pages, key === 'house').map((link) => (
                <li key={link.key}>
                  <a href={pageHref(place, link.slug)}>{link.title}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        <Places paths={paths} />
      </div>
    </footer>
  )
}
