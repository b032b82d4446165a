import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { complete } from './child.mjs'
import { inData } from './paths.mjs'

/**
 * Unpacks a package of Debian's, with those of its dependencies that the system lacks, into a folder of the project's
 * own: it needs no root and leaves the system as it is. Returns that folder, or undefined where there is no apt.
 */
export async function unpackDebianPackage(name, report) {
  const folder = inData('debian', name)
  if (existsSync(folder)) return folder
  if (!existsSync('/usr/bin/apt-get')) return undefined
  const work = `${folder}.loading`
  rmSync(work, { recursive: true, force: true })
  for (const part of ['lists/partial', 'cache/archives/partial', 'root'])
    mkdirSync(path.join(work, part), { recursive: true })
  const places = [`Dir::State::lists=${work}/lists`, `Dir::Cache=${work}/cache`, 'Debug::NoLocking=1']
  const options = ['-q', ...places.flatMap((place) => ['-o', place])]
  const archives = path.join(work, 'cache', 'archives')
  report('apt-get')
  const done =
    (await succeeds('apt-get', [...options, 'update'], report)) &&
    (await succeeds('apt-get', [...options, 'install', '-y', '--no-install-recommends', '-d', name], report)) &&
    (await unpackAll(archives, path.join(work, 'root'), report))
  if (!done) return undefined
  renameSync(path.join(work, 'root'), folder)
  rmSync(work, { recursive: true, force: true })
  return folder
}

async function unpackAll(archives, target, report) {
  for (const file of readdirSync(archives).filter((entry) => entry.endsWith('.deb')))
    if (!(await succeeds('dpkg-deb', ['-x', path.join(archives, file), target], report))) return false
  return true
}

async function succeeds(command, args, onLine) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return (await complete(command, args, { env, onLine })).code === 0
}

/** Where an unpacked program finds its libraries. */
export function librariesOf(folder) {
  const libraries = path.join(folder, 'usr', 'lib')
  const machines = existsSync(libraries) ? readdirSync(libraries).filter((entry) => entry.endsWith('-linux-gnu')) : []
  return machines.map((machine) => path.join(libraries, machine)).join(':')
}
