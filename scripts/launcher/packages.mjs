import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { complete } from './child.mjs'
import { pinnedNode, pinnedNodeInstalled } from './node.mjs'
import { inRoot, modules } from './paths.mjs'
import { Failure, step } from './steps.mjs'

const ERROR_LINES = 15
const stamp = path.join(modules, '.meridian-lock')

/** Installs the locked packages when they are missing or the lock file changed. Returns the path of the pinned Node. */
export async function ensurePackages() {
  return step('packages', async (report) => {
    const wanted = lockHash()
    const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
    if (!fresh) await install(report)
    if (!pinnedNodeInstalled()) await completeNodePackage(report)
    const node = pinnedNode()
    if (!node) {
      throw new Failure(
        'The Node that this project pins could not be installed (its install script was blocked or offline).',
        {
          advice: 'Run `npm rebuild node`, or start with Node 24.',
        },
      )
    }
    if (!fresh) writeFileSync(stamp, wanted)
    return { value: node, detail: fresh ? 'up to date' : 'installed' }
  })
}

async function install(report) {
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=http']
  if ((await npm(['ci', ...options], report)).code === 0) return
  // `npm ci` refuses a lock file that lacks another platform's optional packages; this installs the same versions.
  const { code, errors } = await npm(['install', '--no-save', ...options], report)
  if (code === 0) return
  throw new Failure('Installing the packages failed.', {
    advice: 'Check the network and the npm registry, then run the same command again.',
    tail: errors,
  })
}

// npm may be told to skip install scripts; this package is empty without its own.
async function completeNodePackage(report) {
  const cwd = path.join(modules, 'node')
  if (!existsSync(path.join(cwd, 'installArchSpecificPackage.js'))) return
  await complete(process.execPath, ['installArchSpecificPackage.js'], {
    cwd,
    env: outsideEnvironment(),
    onLine: report,
  })
}

async function npm(args, report) {
  const windows = process.platform === 'win32'
  const errors = []
  let fetched = 0
  const { code } = await complete(windows ? 'npm.cmd' : 'npm', args, {
    env: outsideEnvironment(),
    log: 'packages.log',
    shell: windows,
    onLine: (line) => {
      if (line.startsWith('npm http')) report(`npm ${args[0]}, ${++fetched} requests`)
      if (line.startsWith('npm error') && errors.length < ERROR_LINES) errors.push(line)
    },
  })
  return { code, errors }
}

// `npm ci` deletes node_modules, so the npm that does it must not run on the Node inside.
function outsideEnvironment() {
  const { NODE_ENV: _, ...env } = process.env
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const places = (env[key] ?? '').split(path.delimiter)
  env[key] = places.filter((place) => !place.includes(`node_modules${path.sep}.bin`)).join(path.delimiter)
  return env
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex')
