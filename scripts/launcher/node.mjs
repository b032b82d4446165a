import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { modules } from './paths.mjs'

const OLDEST_MAJOR = 22
const binary = path.join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** The Node that runs the application: the one installed as a package, or this one when it is new enough. */
export function pinnedNode() {
  if (answers(binary)) return binary
  return Number.parseInt(process.versions.node, 10) >= OLDEST_MAJOR ? process.execPath : undefined
}

export const pinnedNodeInstalled = () => existsSync(binary) && answers(binary)

export const tool = (...parts) => path.join(modules, ...parts)

function answers(file) {
  if (!existsSync(file)) return false
  try {
    return execFileSync(file, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .startsWith('v')
  } catch {
    return false
  }
}
