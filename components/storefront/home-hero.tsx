import { getTranslations } from 'next-intl/server'
import { Photo } from '@/components/ui/photo'
import type { ProductCard } from '@/lib/catalog/schema'
import { productHref } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'
import { CategorySentence } from './category-sentence'

const places = ['a', 'b', 'c'] as const
const sizes = {
  a: '(min-width: 900px) 16vw, 50vw',
  b: '(min-width: 900px) 25vw, 50vw',
  c: '(min-width: 900px) 44vw, 100vw',
}

/** The headline is the menu; three photographs hang on one line below it, the last one largest. */
export async function HomeHero({ cards }: { cards: readonly ProductCard[] }) {
  const place = await getPlace()
  const t = await getTranslations('home')
  return (
    <section className="hero page grid" aria-label={t('introduction')}>
      <h1>{t.rich('headline', { categories: () => <CategorySentence key="categories" opening /> })}</h1>
      {cards.slice(0, 3).map((card, at) => {
        const spot = places[at] ?? 'a'
        return (
          <figure key={card.id} className={`hang ${spot}`}>
            {card.picture && (
              <Photo picture={card.picture} alt={card.picture.alt} sizes={sizes[spot]} first transition={card.slug} />
            )}
            <figcaption>
              <a href={productHref(place, card.slug)}>{card.name}</a>
              <span>{card.tagline}</span>
            </figcaption>
          </figure>
        )
      })}
    </section>
  )
}
