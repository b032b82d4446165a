import { getTranslations } from 'next-intl/server'
import { CategorySentence } from '@/components/storefront/category-sentence'
import { PageFrame } from '@/components/storefront/page-frame'

export default async function NotFound() {
  const t = await getTranslations('storefront.missing')
  return (
    <PageFrame paths={{}}>
      <div className="page lost">
        <h1 className="big-line">{t('title')}</h1>
        <p className="soft after">
          {t.rich('text', { categories: () => <CategorySentence key="categories" opening /> })}
        </p>
      </div>
    </PageFrame>
  )
}
