import { getTranslations } from 'next-intl/server'
import { SectionDrawing } from '@/components/product/section-drawing'
import { figureOf } from '@/lib/catalog/profile/figure'
import { getPageLinks } from '@/lib/catalog/queries'
import { pageHref } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'

/** What the name means, beside the drawing that it means. */
export async function HomeStatement() {
  const place = await getPlace()
  const t = await getTranslations('home')
  const about = (await getPageLinks(place.locale)).find(({ key }) => key === 'about')
  const vase = figureOf('vase', { width: 183, depth: 183, height: 270 })
  return (
    <section className="statement" aria-labelledby="why">
      <div className="page grid">
        <div className="statement-draw">
          <svg
            className="fig-line statement-fig"
            viewBox="0 0 660 680"
            width="660"
            height="680"
            role="img"
            aria-label={t('drawing')}
          >
            <path className="dim" d="M60 620H600" />
            <SectionDrawing figure={vase} x={330} y={620} scale={560 / 270} />
          </svg>
        </div>
        <div className="statement-text">
          <h2 id="why">{t('statement')}</h2>
          <p>{t('statementText')}</p>
          {about && (
            <p>
              <a href={pageHref(place, about.slug)}>{about.title}</a>
            </p>
          )}
        </div>
      </div>
    </section>
  )
}
