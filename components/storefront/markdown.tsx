import { type Inline, parseMarkdown } from '@/lib/catalog/markdown'
import { getPageLinks } from '@/lib/catalog/queries'
import { pageHref } from '@/lib/i18n/href'
import { getPlace } from '@/lib/i18n/place'

/** A content page's text. */
export async function Markdown({ text }: { text: string }) {
  const place = await getPlace()
  const links = await getPageLinks(place.locale)
  const hrefTo = ({ page, href }: Inline) => {
    const target = links.find(({ key }) => key === page)
    return target ? pageHref(place, target.slug) : href
  }
  const write = (runs: Inline[]) =>
    runs.map((run) => {
      const href = hrefTo(run)
      if (href)
        return (
          <a key={run.text} href={href}>
            {run.text}
          </a>
        )
      return run.strong ? <strong key={run.text}>{run.text}</strong> : run.text
    })
  return parseMarkdown(text).map((block, at) => {
    const key = `${block.kind}-${at}`
    if (block.kind === 'heading')
      return block.level === 2 ? <h2 key={key}>{write(block.text)}</h2> : <h3 key={key}>{write(block.text)}</h3>
    if (block.kind === 'paragraph') return <p key={key}>{write(block.text)}</p>
    const List = block.ordered ? 'ol' : 'ul'
    return (
      <List key={key}>
        {block.items.map((item) => (
          <li key={item.map(({ text: words }) => words).join('')}>{write(item)}</li>
        ))}
      </List>
    )
  })
}
