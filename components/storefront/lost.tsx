import { getTranslations } from 'next-intl/server'
import { CategorySentence } from './category-sentence'

/** Says that nothing is here, and where the rest is. */
export async function Lost() {
  const t = await getTranslations('storefront.missing')
  return (
    <>
      <h1 className="big-line">{t('title')}</h1>
      <p className="soft after">
        {t.rich('text', { categories: () => <CategorySentence key="categories" opening /> })}
      </p>
    </>
  )
}
