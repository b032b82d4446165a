/** A run of text, or a link to another page of the shop by its key, or to an address. */
export type Inline = { text: string; strong?: true; page?: string; href?: string }

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: Inline[] }
  | { kind: 'paragraph'; text: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }

/** The part of Markdown that content pages use: headings, paragraphs, lists, strong words and links. */
export function parseMarkdown(source: string): Block[] {
  return source
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}|\n(?=#)|(?<=^#[^\n]*)\n/m)
    .map((block) => block.trim())
    .filter(Boolean)
    .map(parseBlock)
}

function parseBlock(block: string): Block {
  const heading = /^(#{1,6})\s+(.*)$/.exec(block)
  if (heading)
    return { kind: 'heading', level: (heading[1]?.length ?? 2) > 2 ? 3 : 2, text: parseInline(heading[2] ?? '') }
  const lines = block.split('\n')
  const marker = lines.every((line) => /^[-*]\s+/.test(line))
    ? /^[-*]\s+/
    : lines.every((line) => /^\d+\.\s+/.test(line))
      ? /^\d+\.\s+/
      : null
  if (marker) {
    const items = lines.map((line) => parseInline(line.replace(marker, '')))
    return { kind: 'list', ordered: /^\d/.test(block), items }
  }
  return { kind: 'paragraph', text: parseInline(lines.join(' ')) }
}

function parseInline(text: string): Inline[] {
  const pieces = text.split(/(\[[^\]]+\]\([^)\s]+\)|\*\*[^*]+\*\*)/).filter(Boolean)
  return pieces.map((piece): Inline => {
    const link = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(piece)
    if (link?.[1] && link[2]) return linkTo(link[1], link[2])
    const strong = /^\*\*([^*]+)\*\*$/.exec(piece)
    return strong?.[1] ? { text: strong[1], strong: true } : { text: piece }
  })
}

/** Only addresses that cannot run code are links. */
function linkTo(text: string, target: string): Inline {
  if (target.startsWith('page:')) return { text, page: target.slice('page:'.length) }
  return /^(https?:\/\/|mailto:)/i.test(target) ? { text, href: target } : { text }
}
