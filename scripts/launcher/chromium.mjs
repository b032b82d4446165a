import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { complete, start } from './child.mjs'
import { tool } from './node.mjs'
import { inData, inRoot } from './paths.mjs'
import { Failure, step } from './steps.mjs'

const DOWNLOAD_PATIENCE_MS = 90_000
const PACKAGE = '@sparticuz/chromium@153.0.0'
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of a Chromium that runs here, installed one way or another when there is none. */
export async function ensureChromium(node) {
  return step('chromium', async (report) => {
    const ways = [existing, () => downloaded(node, report), () => fromSystem(report), () => fromPackage(node, report)]
    for (const way of ways) {
      const found = await way()
      if (found) return { value: found, detail: found }
    }
    throw new Failure('No Chromium could be found or installed for the browser tests.', {
      advice: 'Install one and set CHROMIUM_PATH to it.',
    })
  })
}

const existing = () => [process.env.CHROMIUM_PATH, playwrights(), ...INSTALLED].find(runs)

async function downloaded(node, report) {
  report('downloading for Playwright')
  const download = start(node, [tool('@playwright', 'test', 'cli.js'), 'install', 'chromium'], { onLine: report })
  const timer = setTimeout(download.stop, DOWNLOAD_PATIENCE_MS)
  await download.exit
  clearTimeout(timer)
  return [playwrights()].find(runs)
}

async function fromSystem(report) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  report('apt-get')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk']
  await complete('apt-get', ['update', '-q'], { env, onLine: report })
  await complete('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env, onLine: report })
  return INSTALLED.find(runs)
}

async function fromPackage(node, report) {
  report(PACKAGE)
  const prefix = inData('chromium')
  const windows = process.platform === 'win32'
  const args = ['install', '--prefix', prefix, PACKAGE, '--no-save', '--no-audit', '--no-fund']
  await complete(windows ? 'npm.cmd' : 'npm', args, { onLine: report, shell: windows })
  const script = "import chromium from '@sparticuz/chromium'; process.stdout.write(await chromium.executablePath())"
  try {
    return [execFileSync(node, ['--input-type=module', '-e', script], { cwd: prefix }).toString()].find(runs)
  } catch {
    return undefined
  }
}

function playwrights() {
  return createRequire(inRoot('package.json'))('playwright-core').chromium.executablePath()
}

function runs(file) {
  if (!file || !existsSync(file)) return false
  try {
    if (process.platform !== 'win32') execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}
