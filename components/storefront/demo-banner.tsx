import { getTranslations } from 'next-intl/server'
import { env } from '@/lib/env'

/** Says on every page of a demo store that it is one. */
export async function DemoBanner() {
  if (!env.DEMO_MODE) return null
  const t = await getTranslations('storefront')
  return <p className="demo-line">{t('demo')}</p>
}
