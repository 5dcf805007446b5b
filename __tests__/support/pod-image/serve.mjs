#!/canary/node
/**
 * `/bin/serve` of the images that Pods are tried with: `serve http|https [HOST]:PORT`. Says of each
 * request what a server can see of its client, and answers as the path wants: `/status/N`,
 * `/slow/SECONDS`, and "ok" to all others.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createSecureServer } from 'node:http2'
import { createServer as createTcpServer } from 'node:net'

/** RFC 8446, section 5.1: the type of the record that a client begins with. */
const handshake = 22

const [kind = 'http', address = ':8080'] = process.argv.slice(2)
const [, host = '', port = ''] = /^(.*):(\d+)$/.exec(address) ?? []

// The first process of a container is ended by no signal that it does not listen for.
process.once('SIGTERM', () => process.exit(2))
if (kind === 'https') serveTls()
else createServer(answer).listen(...place())

function place() {
  return host === '' ? [Number(port)] : [Number(port), host]
}

/** What begins as no TLS is told of, and is refused in the client's own language. */
function serveTls() {
  const [key, cert] = ['key', 'cert'].map((name) => readFileSync(`/canary/${name}.pem`))
  const secure = createSecureServer({ key, cert, allowHTTP1: true }, answer)
  secure.on('sessionError', () => undefined)
  createTcpServer((socket) => {
    socket.once('error', () => undefined)
    socket.once('data', (bytes) => {
      if (bytes[0] === handshake) {
        socket.unshift(bytes)
        secure.emit('connection', socket)
        return
      }
      const client = `${socket.remoteAddress?.replace('::ffff:', '')}:${socket.remotePort}`
      say(
        `http: TLS handshake error from ${client}: client sent an HTTP request to an HTTPS server`,
      )
      socket.end(
        'HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n',
      )
    })
  }).listen(...place())
}

function answer(request, response) {
  describe(request)
  const [, first, second] = new URL(request.url, 'http://server').pathname.split('/')
  if (first === 'status') {
    response.writeHead(Number(second)).end(`status ${second}\n`)
  } else if (first === 'slow') {
    setTimeout(() => response.end('slow ok\n'), Number(second) * 1000)
  } else {
    response.end('ok\n')
  }
}

function describe({ method, url, headers, rawHeaders, httpVersion }) {
  const own = new Map()
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at].toLowerCase()
    if (name.startsWith('x-')) own.set(name, [...(own.get(name) ?? []), rawHeaders[at + 1]])
  }
  const words = [
    ...[method, url, `host=${headers[':authority'] ?? headers.host ?? ''}`],
    ...[`proto=HTTP/${httpVersion}`, `ua=${headers['user-agent'] ?? ''}`],
    `accept=${headers.accept ?? ''}`,
    ...[...own].map(([name, values]) => `${name}=${values.join('|')}`),
  ]
  say(words.join(' '))
}

function say(line) {
  process.stdout.write(`${line}\n`)
}
