import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const POLL_MS = 50

/** A process as a record that stays true when its id is given to another process later. */
export const identify = (pid) => ({ pid, started: startedAt(pid) })

export function isAlive(record) {
  if (!record?.pid || !signal(record.pid, 0)) return false
  const started = startedAt(record.pid)
  return started !== 'ended' && started === record.started
}

export function commandLine(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    if (process.platform !== 'win32') return execFileSync('ps', ['-o', 'command=', '-p', String(pid)]).toString()
  } catch {
    return ''
  }
  return 'unknown'
}

/** Ends a process and the group it leads: SIGTERM, then SIGKILL when `patience` (ms) is over. */
export async function terminate(record, patience = 8000) {
  if (!isAlive(record)) return
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/pid', String(record.pid), '/t', '/f'], { stdio: 'ignore' })
    return
  }
  // A process that leads no group of its own is signalled alone.
  const target = signal(-record.pid, 0) ? -record.pid : record.pid
  signal(target, 'SIGTERM')
  if (!(await ended(record, patience))) signal(target, 'SIGKILL')
  await ended(record, 2000)
  if (target < 0) signal(target, 'SIGKILL')
}

export async function ended(record, patience) {
  const deadline = Date.now() + patience
  while (isAlive(record)) {
    if (Date.now() > deadline) return false
    await sleep(POLL_MS)
  }
  return true
}

function startedAt(pid) {
  try {
    if (process.platform === 'linux') return linuxStart(pid)
    if (process.platform === 'win32') return 'unknown'
    return (
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)])
        .toString()
        .trim() || 'ended'
    )
  } catch {
    return 'ended'
  }
}

// Field 22 counts from the boot, so the boot's id belongs to it; a zombie holds nothing any more.
function linuxStart(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z' || fields[0] === 'X') return 'ended'
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`
}

function signal(pid, name) {
  try {
    process.kill(pid, name)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
