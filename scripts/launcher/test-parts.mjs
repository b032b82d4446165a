import { existsSync, rmSync } from 'node:fs'
import { complete } from './child.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureBuild, forgetTypes } from './next-build.mjs'
import { tool } from './node.mjs'
import { inData, inRoot } from './paths.mjs'
import { ensureRedis } from './redis.mjs'
import { startServer } from './server.mjs'
import { startSignInProviders } from './sign-in-providers.mjs'
import { say } from './steps.mjs'
import { addPlaywright, addVitest } from './test-tally.mjs'

const LAYERS = ['app', 'components', 'lib', 'db']

const biome = tool('@biomejs', 'biome', 'bin', 'biome')
const next = tool('next', 'dist', 'bin', 'next')
const tsc = tool('typescript', 'bin', 'tsc')
const cruiser = tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs')
const knip = tool('knip', 'bin', 'knip.js')
const vitest = tool('vitest', 'vitest.mjs')
const playwright = tool('@playwright', 'test', 'cli.js')

/** The parts of `npm test` in their order. `scratch` ones run on a migrated and seeded database. */
export const parts = [
  { name: 'lint', run: (context) => check(context, 'lint', [[biome, 'check', '.']]) },
  {
    name: 'types',
    run: (context) => {
      forgetTypes()
      return check(context, 'types', [
        [next, 'typegen'],
        [tsc, '--noEmit'],
      ])
    },
  },
  { name: 'structure', run: structure },
  { name: 'unit', run: (context) => vitestProject(context, 'unit') },
  {
    name: 'integration',
    scratch: true,
    run: integration,
  },
  { name: 'browser', scratch: true, run: browser },
]

async function structure(context) {
  const layers = LAYERS.filter((layer) => existsSync(inRoot(layer)))
  await check(context, 'structure: dependency-cruiser', [[cruiser, '--output-type', 'err-long', ...layers]])
  await check(context, 'structure: knip', [[knip]])
}

async function integration(context) {
  const env = { ...context.env, ...(await ensureRedis()) }
  await vitestProject({ ...context, env }, 'integration', ['--no-file-parallelism'])
}

// Several commands, one check: the first that fails ends it.
async function check({ node, env, tally }, name, commands) {
  for (const command of commands) {
    const { code, tail } = await complete(node, command, { env, onLine: say })
    if (code !== 0) return tally.fail(name, tail.join('\n'))
  }
  tally.pass()
}

async function vitestProject({ node, env, tally, filter }, project, options = []) {
  const report = freshReport(project)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = [vitest, 'run', '--project', project, ...reporters, ...options, ...filter]
  const { code } = await complete(node, args, { env, onLine: say })
  addVitest(tally, project, report, code)
}

async function browser({ node, env, tally, filter }) {
  const chromium = await ensureChromium(node)
  await ensureBuild(node, env)
  const providers = await startSignInProviders(node, env)
  const server = await startServer(node, { ...env, ...providers.settings })
  const report = freshReport('browser')
  const { code } = await complete(node, [playwright, 'test', ...filter], {
    env: {
      ...env,
      BASE_URL: env.SITE_URL,
      SERVER_PID: String(server.record?.pid),
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
    onLine: say,
  })
  addPlaywright(tally, 'browser', report, code)
  await server.stop()
  await providers.stop()
}

function freshReport(name) {
  const file = inData('test', `${name}.json`)
  rmSync(file, { force: true })
  return file
}
