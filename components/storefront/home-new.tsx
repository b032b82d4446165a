import { ProductCard } from '@/components/product/product-card'
import type { HomeView } from '@/lib/catalog/queries/home'

/** A collection as a wall: one large photograph, two small ones, then a row. */
export function HomeNew({ collection }: { collection: HomeView['collections'][string] }) {
  const [big, ...others] = collection.products
  if (!big) return null
  return (
    <section className="section page grid" aria-labelledby="new">
      <header>
        <h2 id="new">{collection.name}</h2>
        <p className="small">{collection.description}</p>
      </header>
      <div className="body wall-grid">
        <ProductCard card={big} className="big" sizes="(min-width: 900px) 48vw, 100vw" />
        {others.slice(0, 2).map((card) => (
          <ProductCard key={card.id} card={card} sizes="(min-width: 900px) 24vw, 50vw" />
        ))}
      </div>
    </section>
  )
}
