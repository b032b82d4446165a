import { globSync, readFileSync } from 'node:fs'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { intlTag, locales } from '@/lib/i18n/locales'

type Tree = { [key: string]: string | Tree }

const read = (locale: string): Tree => JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'))

const leaves = (tree: Tree, path: string[] = []): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, key].join('.'), value]] : leaves(value, [...path, key]),
  )

const english = new Map(leaves(read('en')))

/** Words that another language writes as English does, by key or by text. */
const sameAsEnglish = /^[\W\d]*$|^(\{[^}]+\}[\s\W]*)+$/
const internationalWords = new Set(
  JSON.parse(readFileSync('messages/same-in-other-languages.json', 'utf8')) as string[],
)

describe.each(locales.filter((locale) => locale !== 'en'))('%s', (locale) => {
  const messages = new Map(leaves(read(locale)))

  test('has every message and no other', () => {
    expect([...messages.keys()].toSorted()).toEqual([...english.keys()].toSorted())
  })

  test('is translated', () => {
    const left = [...messages].filter(
      ([key, text]) => text === english.get(key) && !sameAsEnglish.test(text) && !internationalWords.has(text),
    )
    expect(left).toEqual([])
  })

  test('uses the arguments and tags that the English message has', () => {
    const wrong = [...messages].filter(
      ([key, text]) => String(argumentsOf(parse(text))) !== String(argumentsOf(parse(english.get(key) ?? ''))),
    )
    expect(wrong).toEqual([])
  })

  test('has each plural form that the language needs', () => {
    const needed = new Intl.PluralRules(intlTag(locale)).resolvedOptions().pluralCategories
    const wrong = [...messages].filter(([, text]) =>
      pluralsOf(parse(text)).some((forms) => !needed.every((form) => forms.includes(form))),
    )
    expect(wrong).toEqual([])
  })
})

test('every message is used', () => {
  const uses = globSync('{app,components,lib}/**/*.{ts,tsx}').map((file) => usesOf(readFileSync(file, 'utf8')))
  const unused = [...english.keys()].filter(
    (key) => !uses.some(({ names, prefixes }) => names.has(key) || prefixes.some((prefix) => key.startsWith(prefix))),
  )
  expect(unused).toEqual([])
})

/** The keys that a file asks for: each namespace it opens with each literal key, and the fixed start of computed keys. */
function usesOf(source: string): { names: Set<string>; prefixes: string[] } {
  const namespaces = [
    ...source.matchAll(/(?:useTranslations|getTranslations|translator|namespace:)\s*\(?[^)'"`]*['"]([\w.-]+)['"]/g),
  ].map((match) => match[1] ?? '')
  const literals = [...source.matchAll(/['"`]([\w-]+(?:\.[\w-]+)*)['"`]/g)].map((match) => match[1] ?? '')
  const starts = [...source.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{/g)].map((match) => match[1] ?? '')
  const open = /\bt\w*(?:\.\w+)?\(`\$\{/.test(source) || /\bt\w*\((?!['"`])\w/.test(source)
  return {
    names: new Set([...literals, ...namespaces.flatMap((space) => literals.map((literal) => `${space}.${literal}`))]),
    prefixes: [
      ...starts,
      ...namespaces.flatMap((space) => [...starts.map((start) => `${space}.${start}`), ...(open ? [`${space}.`] : [])]),
    ],
  }
}

function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  const found = elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...argumentsOf(element.children)]
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))]
    return [element.value]
  })
  return [...new Set(found)].toSorted()
}

function pluralsOf(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element): string[][] => {
    if (element.type === TYPE.tag) return pluralsOf(element.children)
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return []
    const inner = Object.values(element.options).flatMap(({ value }) => pluralsOf(value))
    return element.type === TYPE.plural && element.pluralType === 'cardinal'
      ? [Object.keys(element.options), ...inner]
      : inner
  })
}
