import { createServer } from 'node:http'
import next from 'next'
import { answerKeptPage } from './lib/cache/kept-pages.cjs'
import { keepSearch } from './lib/cache/kept-searches.cjs'
import { securityHeaders } from './lib/http/security-headers.mjs'
import { createLog, requestIdOf, takeOverConsole, withRequestId } from './lib/observability/lines.mjs'

// The server of `npm start` and `npm run dev`: Next's own, and in front of it the catalogue pages that are kept (in
// development none is), see docs/decisions/0011.

/** Longer than a proxy in front keeps its connections, so that this end never closes one that is being used. */
const KEEP_ALIVE_MS = 75_000
const SHUTDOWN_MS = 10_000

const port = Number(process.env.PORT ?? 3000)
const commonHeaders = securityHeaders(process.env.SITE_URL)

/** Else the address of a caller is what the connection says. */
const proxied = process.env.TRUST_PROXY === '1'
const dev = process.env.NODE_ENV === 'development'
if (!dev) takeOverConsole(createLog())
// Next calls 127.0.0.1 localhost in some places only, and then takes a rewrite for one to another host.
const app = next({ dev, port, hostname: 'localhost' })
await app.prepare()
const handle = app.getRequestHandler()

const server = createServer((request, response) => {
  if (!proxied) request.headers['x-forwarded-for'] = request.socket.remoteAddress
  if (answerKeptPage(request, response, commonHeaders)) return
  if (!dev) keepSearch(request, response)
  const requestId = requestIdOf(request.headers['x-request-id'])
  request.headers['x-request-id'] = requestId
  withRequestId(requestId, () => handle(request, response)).catch((error) => {
    console.error(error)
    if (!response.headersSent) response.writeHead(500)
    response.end()
  })
})
server.keepAliveTimeout = KEEP_ALIVE_MS
server.listen(port, process.env.HOST || undefined)

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop)

/** Finishes the requests under way, then ends. */
async function stop() {
  setTimeout(() => process.exit(1), SHUTDOWN_MS).unref()
  await new Promise((done) => server.close(done))
  await app.close()
  process.exit(0)
}
