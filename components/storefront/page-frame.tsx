import type { PathByLocale } from '@/lib/seo/addresses'
import { type StructuredData, serialize } from '@/lib/seo/structured-data'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type PageFrameProps = {
  /** This page's path in each language. */
  paths: PathByLocale
  /** Key of the top category it belongs to. */
  current?: string
  data?: StructuredData[]
  children: React.ReactNode
}

/** Header, content and footer of a catalogue page. The page gives its paths, so it renders its own frame. */
export function PageFrame({ paths, current, data, children }: PageFrameProps) {
  return (
    <>
      <SiteHeader current={current} />
      <main id="main">{children}</main>
      <SiteFooter paths={paths} />
      {data && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with `<` escaped
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serialize(data) }} />
      )}
    </>
  )
}
