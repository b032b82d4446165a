import { getTranslations } from 'next-intl/server'
import type { HomeView } from '@/lib/catalog/queries/home'

export async function HomeMakers({ makers }: { makers: HomeView['makers'] }) {
  const t = await getTranslations('home')
  if (makers.length === 0) return null
  return (
    <section className="section page grid" aria-labelledby="work">
      <header>
        <h2 id="work">{t('work')}</h2>
      </header>
      <div className="body shops">
        {makers.map(({ name, place, text }) => (
          <div key={name}>
            <h3>{place}</h3>
            <p>{text}</p>
          </div>
        ))}
      </div>
    </section>
  )
}
