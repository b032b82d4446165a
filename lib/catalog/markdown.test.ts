import { expect, test } from 'vitest'
import { parseMarkdown } from './markdown'

test('headings, paragraphs, lists and links', () => {
  const text = '## Returns\nSend it **back** within 30 days.\n\n- One\n- [Two](page:shipping)\n\nThe end.'
  expect(parseMarkdown(text)).toEqual([
    { kind: 'heading', level: 2, text: [{ text: 'Returns' }] },
    { kind: 'paragraph', text: [{ text: 'Send it ' }, { text: 'back', strong: true }, { text: ' within 30 days.' }] },
    { kind: 'list', ordered: false, items: [[{ text: 'One' }], [{ text: 'Two', page: 'shipping' }]] },
    { kind: 'paragraph', text: [{ text: 'The end.' }] },
  ])
})

test('a link that could run code is plain text', () => {
  expect(parseMarkdown('[x](javascript:alert)')).toEqual([{ kind: 'paragraph', text: [{ text: 'x' }] }])
})
