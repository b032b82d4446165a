import { getPageLinks } from '@/lib/catalog/queries'
import { pageHref } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'

const shown = ['shipping', 'returns', 'privacy', 'terms', 'imprint']

/** What the law wants within reach of a checkout, and nothing that leads away from it. */
export async function MiniFooter() {
  const place = await getPlace()
  const links = await getPageLinks(place.locale)
  return (
    <footer className="page mini-footer">
      <ul>
        {links
          .filter(({ key }) => shown.includes(key))
          .map(({ key, slug, title }) => (
            <li key={key}>
              <a href={pageHref(place, slug)}>{title}</a>
            </li>
          ))}
      </ul>
    </footer>
  )
}
