import { getTranslations } from 'next-intl/server'
import { Photo } from '@/components/ui/photo'
import type { ProductCard as Card } from '@/lib/catalog/schema'
import { productHref } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'
import { formatMoney } from '@/lib/money'

type ProductCardProps = {
  card: Card
  as?: 'article' | 'li'
  className?: string
  sizes: string
  first?: boolean
  heading?: 'h2' | 'h3'
}

/** A photograph and three quiet lines; the whole card is the name's link. */
export async function ProductCard({
  card,
  as: Tag = 'article',
  className = '',
  sizes,
  first,
  heading: Heading = 'h3',
}: ProductCardProps) {
  const place = await getPlace()
  const t = await getTranslations('product')
  const { price, prior } = card.from
  const amount = formatMoney(price, place.locale)
  return (
    <Tag className={`card ${className} ${card.available ? '' : 'is-gone'}`.replace(/\s+/g, ' ').trim()}>
      {card.picture ? (
        <Photo picture={card.picture} sizes={sizes} first={first} className="photo" transition={card.slug} />
      ) : (
        <span className="photo no-photo" />
      )}
      <Heading className="card-name">
        <a href={productHref(place, card.slug)}>{card.name}</a>
      </Heading>
      <p>{card.tagline}</p>
      <p className="price">
        {card.available ? (
          <span className={prior ? 'less' : undefined}>{card.priceVaries ? t('from', { price: amount }) : amount}</span>
        ) : (
          t('soldOut')
        )}
      </p>
      {prior && card.available && <p className="note">{t('lowest', { price: formatMoney(prior, place.locale) })}</p>}
      {card.swatches.length > 1 && (
        <span className="chips" aria-hidden="true">
          {card.swatches.map(({ key, colour }) => (
            <i key={key} style={{ background: colour }} />
          ))}
        </span>
      )}
    </Tag>
  )
}
