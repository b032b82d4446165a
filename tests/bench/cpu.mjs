import { readdirSync, readFileSync } from 'node:fs'

const TICK_MS = 10 // USER_HZ is 100 on Linux

/** Milliseconds of processor time that a process and all below it, ended ones too, have used. Linux only. */
export function cpuOf(pid) {
  const processes = new Map(readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (read(name) ?? []) : [])))
  const below = (root) =>
    [...processes].filter(([, { parent }]) => parent === root).flatMap(([child]) => [child, ...below(child)])
  const tree = [Number(pid), ...below(Number(pid))]
  return tree.reduce((sum, one) => sum + (processes.get(one)?.ticks ?? 0), 0) * TICK_MS
}

/** Megabytes of memory that the process holds. */
export function memoryOf(pid) {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}

function read(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // After the name in brackets: state, parent, …; 11 to 14 are utime, stime and those of waited-for children.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    return [[Number(pid), { parent: fields[1], ticks: fields[11] + fields[12] + fields[13] + fields[14] }]]
  } catch {
    return null // it ended meanwhile
  }
}
