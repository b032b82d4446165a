import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { docsPage } from './docs-page'
import { contracts, openApiDocument } from './openapi'

const ROOT = 'app/api/v1'
const METHODS = /export (?:const|async function) (GET|POST|PUT|PATCH|DELETE)\b/g

/** `GET /products/{slug}` for each handler in the folders. */
const handled = globSync(`${ROOT}/**/route.ts`).flatMap((file) => {
  const path = file.slice(ROOT.length, -'/route.ts'.length).replaceAll(/\[(\w+)\]/g, '{$1}')
  return [...readFileSync(file, 'utf8').matchAll(METHODS)].map(([, method]) => `${method} ${path}`)
})

test('every handler is in the document and everything in the document is handled', () => {
  const documented = Object.entries(openApiDocument().paths ?? {}).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(documented.toSorted()).toEqual(handled.toSorted())
})

test('the names in a path are the names of its parameters, and ids are unique', () => {
  for (const { path, params } of contracts) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    expect(Object.keys(params?.shape ?? {}).toSorted(), path).toEqual(inPath.toSorted())
  }
  expect(new Set(contracts.map(({ id }) => id)).size).toBe(contracts.length)
})

test('money is a string of minor units with its currency', () => {
  const { Money } = openApiDocument().components?.schemas ?? {}
  expect(Money).toMatchObject({ properties: { amount: { type: 'string' } }, required: ['amount', 'currency'] })
})

test('the page to read names every endpoint, without a script or an element from a text', () => {
  const page = docsPage(openApiDocument())
  for (const { path } of contracts) expect(page).toContain(path)
  expect(page).not.toMatch(/<script|https?:\/\/(?!json-schema)/)
})
