import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { locales } from '@/lib/i18n/locales'

const folder = path.join(import.meta.dirname, 'texts')
const text = z.string().trim().min(1)
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** One entry for each language, none missing and none unknown. */
const localized = <T extends z.ZodType>(entry: T) => z.record(z.enum(locales), entry)

const product = localized(
  z.strictObject({ name: text, slug, tagline: text, description: text, material: text, care: text, safety: text }),
)
const page = localized(z.strictObject({ title: text, slug, description: text, body: text }))
const categories = z.record(z.string(), localized(z.strictObject({ name: text, slug, description: text })))
const makers = z.record(z.string(), localized(z.strictObject({ name: text, place: text, text })))
const value = z
  .object({ swatch: z.string().optional() })
  .catchall(text)
  .transform(({ swatch, ...names }) => ({ swatch, names: localized(text).parse(names) }))
const options = z.strictObject({ options: z.record(z.string(), localized(text)), values: z.record(z.string(), value) })

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))

const readFolder = <T extends z.ZodType>(name: string, schema: T): Map<string, z.infer<T>> =>
  new Map(
    readdirSync(path.join(folder, name))
      .filter((file) => file.endsWith('.json'))
      .map((file) => [path.basename(file, '.json'), schema.parse(read(path.join(name, file)))]),
  )

/** The demo shop's words by key. @throws ZodError when a language or a text is missing */
export const demoTexts = {
  products: readFolder('products', product),
  pages: readFolder('pages', page),
  categories: new Map(Object.entries(categories.parse(read('categories.json')))),
  makers: new Map(Object.entries(makers.parse(read('makers.json')))),
  ...readOptions(),
}

function readOptions() {
  const { options: names, values } = options.parse(read('options.json'))
  return { options: new Map(Object.entries(names)), values: new Map(Object.entries(values)) }
}

/** A key such as `clay:bone` is the word that only this option uses. */
export function valueTexts(option: string, value: string) {
  return demoTexts.values.get(`${option}:${value}`) ?? required(demoTexts.values, value)
}

/** @throws Error that names the key which nothing is known by */
export function required<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const found = map.get(key)
  if (found === undefined) throw new Error(`The demo data has no “${String(key)}”`)
  return found
}
