/**
 * What `serve https` is once it listens: HTTPS with a certificate whose time is over, in the version that
 * the client prefers. The one argument is the descriptor of the socket.
 */
import { readFileSync } from 'node:fs'
import { createSecureServer } from 'node:http2'
import { createServer } from 'node:net'

/** RFC 8446, section 5.1: the type of the record that a client begins with. */
const handshake = 22

const [descriptor] = process.argv.slice(2)
const [key, cert] = ['key', 'cert'].map((name) => readFileSync(`/canary/${name}.pem`))

// The first process of a container is ended by no signal that it does not listen for.
process.once('SIGTERM', () => process.exit(2))
const secure = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
  const { method, url, headers, httpVersion } = request
  const words = [
    ...[method, url, `host=${headers[':authority'] ?? headers.host ?? ''}`],
    ...[`proto=HTTP/${httpVersion}`, `ua=${headers['user-agent'] ?? ''}`],
    `accept=${headers.accept ?? ''}`,
  ]
  say(words.join(' '))
  response.end('ok\n')
})
secure.on('sessionError', () => undefined)
createServer(receive).listen({ fd: Number(descriptor) })

/** What begins as no TLS is told of, and is refused in the client's own language. */
function receive(socket) {
  socket.once('error', () => undefined)
  socket.once('data', (bytes) => {
    if (bytes[0] === handshake) {
      socket.pause()
      socket.unshift(bytes)
      secure.emit('connection', socket)
      return
    }
    const client = `${socket.remoteAddress?.replace('::ffff:', '')}:${socket.remotePort}`
    say(`http: TLS handshake error from ${client}: client sent an HTTP request to an HTTPS server`)
    socket.end('HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n')
  })
}

function say(line) {
  process.stdout.write(`${line}\n`)
}
