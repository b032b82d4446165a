import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'

const NOT_BUILT = new Set([
  'node_modules',
  'tests',
  'docs',
  'scripts',
  'infra',
  'test-results',
  'db/seed',
  'db/migrations',
])
// A build itself rewrites the first two.
const NOT_BUILT_FILES = new Set([
  'tsconfig.json',
  'next-env.d.ts',
  'vitest.config.ts',
  'playwright.config.ts',
  'biome.json',
  'knip.json',
])
const BUILT_FILE = /\.(tsx?|[cm]?jsx?|json|css)$/

/** A hash of everything a build reads: files, the settings that pages contain, and the database it prerenders. */
export function sourcesHash(env, databaseIdentity) {
  const hash = createHash('sha256').update(`${databaseIdentity}\n`)
  for (const name of Object.keys(env).sort()) {
    if (['SITE_URL', 'DEMO_MODE'].includes(name) || name.startsWith('NEXT_PUBLIC_'))
      hash.update(`${name}=${env[name]}\n`)
  }
  for (const file of files('')) hash.update(`${file}\n`).update(readFileSync(path.join(root, file)))
  return hash.digest('hex')
}

function* files(directory) {
  const entries = readdirSync(path.join(root, directory), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path.posix.join(directory, entry.name)
    if (entry.name.startsWith('.') || NOT_BUILT.has(name)) continue
    if (entry.isDirectory()) yield* files(name)
    else if (entry.isFile() && (directory !== '' || isBuilt(name))) yield name
  }
}

const isBuilt = (name) => BUILT_FILE.test(name) && !NOT_BUILT_FILES.has(name) && !name.endsWith('.tsbuildinfo')
