import { getTranslations } from 'next-intl/server'
import type { CategoryView } from '@/lib/catalog/schema'
import { Crumbs } from './crumbs'

export async function CategoryHead({ category }: { category: CategoryView }) {
  const t = await getTranslations('category')
  return (
    <div className="cat-head grid">
      <Crumbs crumbs={category.crumbs} />
      <h1>
        {category.name}
        {category.page > 1 && <span className="visually-hidden">, {t('page', { page: category.page })}</span>}
      </h1>
      <p className="cat-text">{category.description}</p>
    </div>
  )
}
