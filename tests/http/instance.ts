import { spawn } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { expect } from '@playwright/test'
import { freeLoopbackPort } from '../../scripts/launcher/ports.mjs'

export type Instance = { origin: string; lines: string[]; stop: () => Promise<void> }

const build = process.env.NEXT_DIST_DIR ?? '.next'

/**
 * One more server on the database and the build of the tested one. It is in this program's process group, so that
 * whatever ends the tests ends it too. `lines` is what it has written so far.
 */
export async function startInstance(settings: Record<string, string> = {}): Promise<Instance> {
  const port = await freeLoopbackPort()
  const origin = `http://127.0.0.1:${port}`
  const own = {
    NODE_ENV: 'production' as const,
    NODE_OPTIONS: '--max-old-space-size=448',
    WORKER: 'off',
    PORT: String(port),
  }
  const child = spawn(process.execPath, ['server.mjs'], {
    env: { ...process.env, ...own, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => lines.push(line))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await expect(async () => {
    expect(child.exitCode, lines.slice(-5).join('\n')).toBeNull()
    expect((await fetch(`${origin}/api/health/ready`)).status).toBe(200)
  }).toPass({ timeout: 60_000, intervals: [200] })
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    expect(child.exitCode, 'it finished what was under way').toBe(0)
  }
  return { origin, lines, stop }
}

const IGNORED = /\/(cache|types|diagnostics|trace[\w-]*)$/

/** A copy of the build that knows of no `proxy.ts`. */
export function copyBuildWithoutProxy(): { directory: string; remove: () => void } {
  const directory = `${build}-open`
  const remove = () => rmSync(directory, { recursive: true, force: true })
  remove()
  cpSync(build, directory, { recursive: true, filter: (file) => !IGNORED.test(file) })
  const file = path.join(directory, 'server', 'functions-config-manifest.json')
  const { functions, ...rest } = JSON.parse(readFileSync(file, 'utf8'))
  const { '/_middleware': proxy, ...others } = functions
  expect(proxy, 'the build has a proxy').toBeTruthy()
  writeFileSync(file, JSON.stringify({ ...rest, functions: others }))
  return { directory, remove }
}
