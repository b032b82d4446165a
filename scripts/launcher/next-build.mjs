import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { complete } from './child.mjs'
import { identityOf } from './databases.mjs'
import { tool } from './node.mjs'
import { inRoot } from './paths.mjs'
import { sourcesHash } from './sources.mjs'
import { Failure, step } from './steps.mjs'

const distOf = (env) => env.NEXT_DIST_DIR ?? '.next'
const stampOf = (env) => inRoot(distOf(env), 'meridian-build')

/** Builds the application unless the last build was made from the same sources, settings and database. */
export async function ensureBuild(node, env) {
  await step('build', async (report) => {
    const hash = sourcesHash(env, await identityOf(env.DATABASE_URL))
    if (existsSync(inRoot(distOf(env), 'BUILD_ID')) && readStamp(env) === hash) return { detail: 'up to date' }
    forgetBuild(env)
    forgetTypes()
    const { code, tail } = await complete(node, [tool('next', 'dist', 'bin', 'next'), 'build'], {
      env: { ...env, NODE_ENV: 'production' },
      onLine: report,
      log: 'build.log',
    })
    if (code !== 0) {
      throw new Failure('The build failed.', {
        advice: 'The lines above say where; all of it is in .data/log/build.log.',
        tail,
      })
    }
    writeFileSync(stampOf(env), hash)
    return { detail: `in ${distOf(env)}` }
  })
}

/** The types that earlier builds and `next dev` left may name pages that are gone, and the compiler reads all of them. */
export function forgetTypes() {
  for (const dist of ['.next', '.next-test', '.next-bench']) {
    for (const types of ['types', 'dev/types']) rmSync(inRoot(dist, types), { recursive: true, force: true })
  }
}

/** Makes the next start build again, because what the pages show was replaced. */
export const forgetBuild = (env) => rmSync(stampOf(env), { force: true })

const readStamp = (env) => (existsSync(stampOf(env)) ? readFileSync(stampOf(env), 'utf8') : undefined)
