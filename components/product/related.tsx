import { getTranslations } from 'next-intl/server'
import type { ProductCard as Card } from '@/lib/catalog/schema'
import { ProductCard } from './product-card'

export async function Related({ cards }: { cards: readonly Card[] }) {
  const t = await getTranslations('product')
  if (cards.length === 0) return null
  return (
    <section className="section page grid" aria-labelledby="beside">
      <header>
        <h2 id="beside">{t('beside')}</h2>
      </header>
      <div className="body trio">
        {cards.slice(0, 3).map((card) => (
          <ProductCard key={card.id} card={card} sizes="(min-width: 900px) 24vw, 50vw" />
        ))}
      </div>
    </section>
  )
}
