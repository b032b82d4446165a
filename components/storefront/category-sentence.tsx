import { Fragment } from 'react'
import { getCategoryTree } from '@/lib/catalog/queries'
import { categoryHref } from '@/lib/i18n/href'
import { listTag } from '@/lib/i18n/list'
import { getPlace } from '@/lib/i18n/place'

/** The top categories as a list in a sentence, each a link: "stoneware, glass and wood". */
export async function CategorySentence({ opening = false }: { opening?: boolean }) {
  const place = await getPlace()
  const tree = await getCategoryTree(place.locale)
  // German writes nouns with a capital; elsewhere only the sentence's first word has one.
  const within = (name: string, at: number) =>
    place.locale === 'de' || (opening && at === 0) ? name : name.toLocaleLowerCase(place.locale)
  const parts = new Intl.ListFormat(listTag(place.locale)).formatToParts(tree.map(({ name }, at) => within(name, at)))
  let at = -1
  return parts.map(({ type, value }, position) => {
    if (type === 'element') at += 1
    const node = tree[at]
    // biome-ignore lint/suspicious/noArrayIndexKey: a fixed sentence
    if (type === 'literal' || !node) return <Fragment key={position}>{value}</Fragment>
    return (
      <a key={node.key} href={categoryHref(place, node.slugs)}>
        {value}
      </a>
    )
  })
}
