import { createServer } from 'node:http'

// Sends recorded answers as they are: what the machine can do at most with these bytes.
process.once('message', (answers) => {
  const known = new Map(
    answers.map(({ path, status, headers, body }) => [path, { status, headers, body: Buffer.from(body, 'base64') }]),
  )
  const server = createServer((request, response) => {
    const { status, headers, body } = known.get(request.url) ?? answers[0]
    request.resume()
    response.writeHead(status, headers)
    response.end(body)
  })
  server.listen(0, '127.0.0.1', () => process.send(server.address().port))
})
process.once('disconnect', () => process.exit())
