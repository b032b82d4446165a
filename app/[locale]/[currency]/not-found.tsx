import { getTranslations } from 'next-intl/server'
import { CategorySentence } from '@/components/storefront/category-sentence'
import { PlainHeader } from '@/components/storefront/plain-header'

/** Every page carries this one in its payload, so it is small. */
export default async function NotFound() {
  const t = await getTranslations('storefront.missing')
  return (
    <>
      <title>{`${t('title')} · Meridian`}</title>
      <PlainHeader />
      <main id="main" className="page lost">
        <h1 className="big-line">{t('title')}</h1>
        <p className="soft after">
          {t.rich('text', { categories: () => <CategorySentence key="categories" opening /> })}
        </p>
      </main>
    </>
  )
}
