import { fork } from 'node:child_process'
import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import autocannon from 'autocannon'
import { cpuOf, memoryOf } from './cpu.mjs'
import { measureBesideSignIns } from './sign-ins.mjs'
import { findTargets } from './targets.mjs'

const CONNECTIONS = 16
const WARM_UP_S = 2
const SECONDS = 8

const { BASE_URL, SERVER_PID, POSTGRES_PID, DEMO_OWNER_PASSWORD } = process.env
if (!BASE_URL || !SERVER_PID)
  throw new Error('Set BASE_URL and SERVER_PID, and POSTGRES_PID when it runs on this machine')
const wanted = process.argv.slice(2)
const owner = { email: 'owner@example.com', password: DEMO_OWNER_PASSWORD }

const rows = []
for (const target of await findTargets(BASE_URL, owner)) {
  if (wanted.length > 0 && !wanted.includes(target.name)) continue
  rows.push(await measure(target))
}
print(rows)
if (wanted.length === 0 || wanted.includes('sign in')) await measureBesideSignIns(BASE_URL, owner)
console.log(`\nMemory of the server process: ${memoryOf(SERVER_PID).toFixed(0)} MB`)
process.exitCode = rows.some(({ failed }) => failed > 0) ? 1 : 0

async function measure(target) {
  const bare = await startBare(await Promise.all(target.requests.map((request) => record(request))))
  const baseline = await load(`http://127.0.0.1:${bare.port}`, target.requests, SECONDS / 2)
  bare.stop()

  const requests = target.vary ? [{ ...target.requests[0], setupRequest: target.vary }] : target.requests
  await load(BASE_URL, requests, WARM_UP_S)
  const before = { node: cpuOf(SERVER_PID), postgres: POSTGRES_PID ? cpuOf(POSTGRES_PID) : 0 }
  const result = await load(BASE_URL, requests, SECONDS)
  const node = (cpuOf(SERVER_PID) - before.node) / result.requests.total
  const postgres = POSTGRES_PID ? (cpuOf(POSTGRES_PID) - before.postgres) / result.requests.total : Number.NaN
  const perSecond = result.requests.average
  return {
    name: target.name,
    perSecond,
    p50: result.latency.p50,
    p99: result.latency.p99,
    node,
    postgres,
    both: node + (postgres || 0),
    bare: baseline.requests.average,
    ratio: baseline.requests.average / perSecond,
    failed: result.non2xx + result.errors,
  }
}

function load(url, requests, duration) {
  return autocannon({ url, requests, duration, connections: CONNECTIONS })
}

/** The answer's very bytes and headers. */
async function record({ method, path, headers, body }) {
  const sent = httpRequest(new URL(path, BASE_URL), { method, headers })
  sent.end(body)
  const [response] = await once(sent, 'response')
  const chunks = await response.toArray()
  if (response.statusCode >= 300) throw new Error(`${method} ${path} answered ${response.statusCode}`)
  const kept = response.rawHeaders.filter(
    (_, at) =>
      !['connection', 'keep-alive', 'transfer-encoding', 'date'].includes(
        response.rawHeaders[at - (at % 2)].toLowerCase(),
      ),
  )
  return { path, status: response.statusCode, headers: kept, body: Buffer.concat(chunks).toString('base64') }
}

async function startBare(answers) {
  const child = fork(new URL('./bare-server.mjs', import.meta.url))
  child.send(answers)
  const [port] = await once(child, 'message')
  return { port, stop: () => child.disconnect() }
}

function print(rows) {
  const columns = [
    ['', ({ name }) => name],
    ['requests/s', ({ perSecond }) => perSecond.toFixed(0)],
    ['p50 ms', ({ p50 }) => p50.toFixed(0)],
    ['p99 ms', ({ p99 }) => p99.toFixed(0)],
    ['Node CPU ms', ({ node }) => node.toFixed(2)],
    ['PostgreSQL CPU ms', ({ postgres }) => (Number.isNaN(postgres) ? '-' : postgres.toFixed(2))],
    ['both', ({ both }) => both.toFixed(2)],
    ['bare Node/s', ({ bare }) => bare.toFixed(0)],
    ['bare : this', ({ ratio }) => ratio.toFixed(1)],
    ['failed', ({ failed }) => String(failed)],
  ]
  const cells = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, text]) => text(row)))]
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at].length)))
  console.log(`${CONNECTIONS} connections, ${SECONDS} s each\n`)
  for (const line of cells)
    console.log(line.map((text, at) => (at === 0 ? text.padEnd(widths[at]) : text.padStart(widths[at]))).join('  '))
}
