import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { AddressInfo, Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import type { TlsOptions } from 'node:tls'
import type { Told, TruthCase } from '../support/case.ts'
import type { World } from '../support/world.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../probe/__fixtures__/self-signed.${name}.pem`, import.meta.url))

type Probe = Readonly<Record<string, unknown>>

/** Attempts before the server listens count as well; the last one decides. */
const timing = { periodSeconds: 1, failureThreshold: 3, timeoutSeconds: 20 }
const checks = (probe: Probe) => ({ checks: [{ name: 'answer', probe: { ...probe, ...timing } }] })
const get = (more: Probe = {}) => ({ httpGet: { path: '/', port: 8080, ...more } })

/** An image whose server on port 8080 says these bytes to whoever has asked. */
async function answering(world: World, answer: string, probe: Probe): Promise<Told> {
  const serve = `#!/bin/sh
while read -r line; do [ "$line" = "$(printf '\\r')" ] && break; done
cat /answer
`
  return await trying(world, { serve, answer }, probe)
}

/** The same to whoever says anything at all. */
async function blurting(world: World, answer: string, probe: Probe): Promise<Told> {
  const serve = '#!/bin/sh\ndd bs=1 count=1 of=/dev/null 2>/dev/null\ncat /answer\n'
  return await trying(world, { serve, answer }, probe)
}

/** The same in HTTP/2: settings for the preface and the client's, the answer for what follows. */
async function answeringCall(world: World, answer: string): Promise<Told> {
  const serve = `#!/bin/sh
dd bs=1 count=33 of=/dev/null 2>/dev/null
cat /greeting
dd bs=1 count=18 of=/dev/null 2>/dev/null
cat /answer
`
  const files = { serve, answer, greeting: frame(4, 0, 0, '') }
  return await trying(world, files, { grpc: { port: 8080 } })
}

async function trying(
  world: World,
  files: Readonly<Record<string, string>>,
  probe: Probe,
): Promise<Told> {
  const image = await world.build(
    [
      `FROM ${world.base}`,
      ...Object.keys(files).map((name) => `COPY ${name} /${name}`),
      'USER root',
      'RUN chmod 755 /serve',
      'ENTRYPOINT ["nc", "-ll", "-p", "8080", "-e", "/serve"]',
    ].join('\n'),
    files,
  )
  return await world.validate({ ports: [{ port: 8080, protocol: 'TCP' }], ...checks(probe) }, image)
}

/** A TLS server beside the container, which the manifest names as the host of its check. */
async function besides(
  world: World,
  options: TlsOptions,
  serve: (socket: Socket) => void,
): Promise<Told> {
  const server = createTlsServer({ key: fixture('key'), cert: fixture('cert'), ...options })
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket))
  server.on('secureConnection', (socket) => {
    socket.on('error', () => undefined)
    serve(socket)
  })
  server.on('tlsClientError', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  world.afterwards(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return await world.validate({
    command: ['sleep', '60'],
    ...checks({ httpGet: { host: '127.0.0.1', port, path: '/', scheme: 'HTTPS' } }),
  })
}

/** A frame of HTTP/2 as a byte string. */
function frame(type: number, flags: number, stream: number, payload: string): string {
  const size = payload.length
  return String.fromCharCode(0, size >> 8, size & 0xff, type, flags, 0, 0, 0, stream) + payload
}

/** A header that no table knows (RFC 7541, section 6.2.2). */
function field(name: string, value: string): string {
  return `\0${String.fromCharCode(name.length)}${name}${String.fromCharCode(value.length)}${value}`
}

const head = (...more: readonly string[]) =>
  frame(1, 4, 1, [field(':status', '200'), ...more].join(''))

/** Says frames once the request is there. */
const inHttp2 = (answer: string) => (socket: Socket) => {
  let asked = ''
  socket.on('data', (bytes: Buffer) => {
    asked += bytes.toString('latin1')
    // The path is sent as it is.
    if (asked.includes(':path')) socket.write(frame(4, 0, 0, '') + answer, 'latin1')
  })
}

const malformed = { exit: 1, verdict: 'failed', reason: 'malformed-response' } as const
const passed = { exit: 0, verdict: 'passed' } as const

const http1: readonly TruthCase[] = [
  {
    id: 'answer-look-alike',
    claim: 'an answer that only looks like HTTP does not pass',
    wanted: { ...malformed, says: /first line is not that of an HTTP response/ },
    run: (world) => answering(world, 'ICE/1.0 200 OK\r\n\r\n', get()),
  },
  {
    id: 'answer-version-of-two-digits',
    claim: 'HTTP/1.10 is no HTTP that the kubelet reads',
    wanted: malformed,
    run: (world) => answering(world, 'HTTP/1.10 200 OK\r\n\r\n', get()),
  },
  {
    id: 'answer-bare-line-feeds',
    claim: 'lines may end in a line feed alone, as for the kubelet and curl',
    wanted: passed,
    run: (world) => answering(world, 'HTTP/1.1 200 OK\nContent-Length: 2\n\nhi', get()),
  },
  {
    id: 'answer-continued-header',
    claim: 'a header may be continued on the next line, and is compared as one',
    wanted: passed,
    run: (world) =>
      answering(
        world,
        'HTTP/1.1 200 OK\r\nX-Long: a\r\n  b\r\n\r\n',
        get({ responseHttpHeaders: [{ name: 'X-Long', value: 'a b' }] }),
      ),
  },
  {
    id: 'answer-chunks-with-line-feeds',
    claim: 'chunks whose lines end in a line feed alone are refused, as by the kubelet',
    wanted: { ...malformed, says: /does not end in CR LF/ },
    containerCanary: { verdict: 'passed', because: 'it never reads the body' },
    run: (world) =>
      answering(
        world,
        'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\nhi\r\n0\r\n\r\n',
        get(),
      ),
  },
  {
    id: 'answer-redirect-to-nobody',
    claim: 'nothing listens where a redirect leads: the report says what led there',
    wanted: {
      exit: 1,
      reason: 'connection-refused',
      says: /listens on port\s+443[^]*GET \/\s+answered\s+302\s+with\s+Location:\s+https:\/\/localhost\/lab/,
    },
    run: (world) =>
      answering(
        world,
        'HTTP/1.1 302 Found\r\nLocation: https://localhost/lab\r\nContent-Length: 0\r\n\r\n',
        get(),
      ),
  },
  {
    id: 'answer-plain-to-https',
    claim: 'HTTPS asked of a server without TLS is told in one sentence',
    wanted: { exit: 1, reason: 'tls', says: /does not\s+speak\s+TLS;\s+scheme:\s+HTTP\s+may/ },
    run: (world) => blurting(world, 'HTTP/1.1 400 Bad Request\r\n\r\n', get({ scheme: 'HTTPS' })),
  },
  {
    id: 'answer-http2-without-tls',
    claim: 'a server that speaks HTTP/2 alone, without TLS, is told as one',
    wanted: { ...malformed, says: /HTTP\/2\s+without\s+TLS/ },
    run: (world) => answering(world, frame(4, 0, 0, ''), get()),
  },
]

const http2: readonly TruthCase[] = [
  {
    id: 'answer-http2-reset-in-the-body',
    claim: 'an answer in HTTP/2 whose stream is reset in the body does not pass',
    wanted: { ...malformed, says: /RST_STREAM/ },
    run: (world) =>
      besides(
        world,
        { ALPNProtocols: ['h2'] },
        inHttp2(head() + frame(0, 0, 1, 'hi') + frame(3, 0, 1, '\0\0\0\x02')),
      ),
  },
  {
    id: 'answer-http2-length-not-reached',
    claim: 'an answer in HTTP/2 that ends before its content-length does not pass',
    wanted: { ...malformed, says: /2 bytes\s+instead\s+of\s+9/ },
    run: (world) =>
      besides(
        world,
        { ALPNProtocols: ['h2'] },
        inHttp2(head(field('content-length', '9')) + frame(0, 1, 1, 'hi')),
      ),
  },
  {
    id: 'answer-http2-broken-trailer',
    claim: 'an answer in HTTP/2 whose trailer does not end it does not pass',
    wanted: malformed,
    run: (world) =>
      besides(
        world,
        { ALPNProtocols: ['h2'] },
        inHttp2(head() + frame(0, 0, 1, 'hi') + frame(1, 4, 1, field('x', 'a'))),
      ),
  },
  {
    id: 'answer-http2-whole',
    claim: 'a whole answer in HTTP/2 passes, trailers and all',
    wanted: passed,
    run: (world) =>
      besides(
        world,
        { ALPNProtocols: ['h2'] },
        inHttp2(head() + frame(0, 0, 1, 'hi') + frame(1, 5, 1, field('x', 'a'))),
      ),
  },
  {
    id: 'answer-client-certificate',
    claim: 'a server that wants a client certificate is told as one',
    wanted: { exit: 1, reason: 'tls', says: /wants\s+a\s+client\s+certificate/ },
    run: (world) =>
      besides(
        world,
        { requestCert: true, rejectUnauthorized: true, ca: fixture('cert') },
        () => undefined,
      ),
  },
]

const grpcHead = head(field('content-type', 'application/grpc'))
const serving = '\0\0\0\0\x02\x08\x01'

const grpc: readonly TruthCase[] = [
  {
    id: 'answer-grpc-whole',
    claim: 'SERVING, with the status of the call behind it, passes',
    wanted: passed,
    run: (world) =>
      answeringCall(
        world,
        grpcHead + frame(0, 0, 1, serving) + frame(1, 5, 1, field('grpc-status', '0')),
      ),
  },
  {
    id: 'answer-grpc-without-status',
    claim: 'SERVING without the status of the call does not pass',
    wanted: { exit: 1, reason: 'grpc-status' },
    run: (world) => answeringCall(world, grpcHead + frame(0, 1, 1, serving)),
  },
  {
    id: 'answer-grpc-breaks-off',
    claim: 'SERVING of a connection that closes before the status of the call does not pass',
    wanted: malformed,
    run: (world) => answeringCall(world, grpcHead + frame(0, 0, 1, serving)),
  },
]

/** What servers answer, judged as the kubelet’s clients judge it. */
export const httpAnswers: readonly TruthCase[] = [...http1, ...http2, ...grpc]
