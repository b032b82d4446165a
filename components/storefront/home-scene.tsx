import { getTranslations } from 'next-intl/server'
import type { ProductCard } from '@/lib/catalog/schema'
import { productHref } from '@/lib/i18n/href'
import { listTag } from '@/lib/i18n/list'
import { getPlace } from '@/lib/i18n/place'
import { formatMoney } from '@/lib/money'

/** The pieces in use, with the names of what is to be seen. */
export async function HomeScene({ cards }: { cards: readonly ProductCard[] }) {
  const place = await getPlace()
  const t = await getTranslations('home')
  const shown = cards.slice(0, 4)
  const total = shown.reduce((sum, { from }) => sum + from.price.amount, 0n)
  const parts = new Intl.ListFormat(listTag(place.locale)).formatToParts(shown.map(({ name }) => name))
  return (
    <figure className="scene">
      <img
        src="/media/demo/scene-home.webp"
        alt={t('sceneAlt')}
        width="1600"
        height="1000"
        loading="lazy"
        decoding="async"
      />
      <figcaption className="page">
        <p>{t('scene')}</p>
        {shown.length > 0 && (
          <p>
            {parts.map(({ type, value }) => {
              const card = type === 'element' && shown.find(({ name }) => name === value)
              return card ? (
                <a key={card.id} href={productHref(place, card.slug)}>
                  {value}
                </a>
              ) : (
                value
              )
            })}{' '}
            <span className="num">
              {t('together', { price: formatMoney({ amount: total, currency: place.currency }, place.locale) })}
            </span>
          </p>
        )}
      </figcaption>
    </figure>
  )
}
