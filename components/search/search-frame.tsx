import { PageFrame } from '@/components/storefront/page-frame'
import { locales } from '@/lib/i18n/locales'

const paths = Object.fromEntries(locales.map((locale) => [locale, '/search']))

export const SearchFrame = ({ children }: { children: React.ReactNode }) => (
  <PageFrame paths={paths}>{children}</PageFrame>
)
