import type { TruthCase } from '../support/case.ts'
import type { World } from '../support/world.ts'

/** What httpd says with these lines before the answer's own: such as a status of 404. */
const saying = (status: string, ...headers: readonly string[]) =>
  [`HTTP/1.1 ${status}`, ...headers, 'Content-Length: 2', '', 'hi'].join('\\r\\n')

const server = (answer: string) => [
  'nc',
  ...['-ll', '-p', '8080', '-e', 'sh', '-c'],
  // The request is read to its end first: a connection that is closed before is reset.
  `while read -r line; do [ "\${#line}" -lt 2 ] && break; done; printf '${answer}'`,
]

type Fields = Readonly<Record<string, unknown>>

/** Attempts before the server listens count as well; the last one decides. */
const timing = { periodSeconds: 1, failureThreshold: 4, timeoutSeconds: 20 }
const ports = [{ port: 8080, protocol: 'TCP' }]

const answered = (world: World, answer: string, httpGet: Fields = {}) =>
  world.validate({
    ports,
    command: server(answer),
    checks: [
      { name: 'page', probe: { httpGet: { path: '/', port: 8080, ...httpGet }, ...timing } },
    ],
  })

const checked = (world: World, probe: Fields, fields: Fields = {}) =>
  world.validate({ command: ['sleep', '60'], ...fields, checks: [{ name: 'check', probe }] })

const header = (name: string, value: string) => ({ responseHttpHeaders: [{ name, value }] })

const failed = { exit: 1, verdict: 'failed' } as const
const passed = { exit: 0, verdict: 'passed' } as const
const anyAnswer = { verdict: 'passed', because: 'it never looks at the status' } as const

/** What the README says of a green one, first of all. */
export const frontPage: readonly TruthCase[] = [
  {
    id: 'status-200',
    claim: 'a page with status 200 passes',
    wanted: passed,
    run: (world) => answered(world, saying('200 OK')),
  },
  {
    id: 'status-404',
    claim: 'a status of 404 fails',
    wanted: { ...failed, reason: 'status', says: /404/ },
    containerCanary: anyAnswer,
    run: (world) => answered(world, saying('404 Not Found')),
  },
  {
    id: 'status-500',
    claim: 'a status of 500 fails',
    wanted: { ...failed, reason: 'status', says: /500/ },
    containerCanary: anyAnswer,
    run: (world) => answered(world, saying('500 Internal Server Error')),
  },
  {
    id: 'status-304',
    claim: 'a status of 304 fails, which is none of 200 to 299',
    wanted: { ...failed, reason: 'status' },
    containerCanary: anyAnswer,
    run: (world) => answered(world, saying('304 Not Modified')),
  },
  {
    id: 'header-missing',
    claim: 'a header that the answer lacks fails',
    wanted: { ...failed, reason: 'header-missing' },
    containerCanary: { verdict: 'passed', because: 'a header that is not there is skipped' },
    run: (world) => answered(world, saying('200 OK'), header('X-Frame-Options', 'DENY')),
  },
  {
    id: 'header-of-any-case',
    claim: 'the name of a header may be written in any case',
    wanted: { ...failed, reason: 'header-value' },
    containerCanary: {
      verdict: 'passed',
      because: 'a name that is not written canonically is never found, and skipped',
    },
    run: (world) =>
      answered(
        world,
        saying('200 OK', 'X-Frame-Options: DENY'),
        header('x-frame-options', 'ALLOW'),
      ),
  },
  {
    id: 'nobody-listens-tcp',
    claim: 'a port that is published but that nobody listens on fails tcpSocket',
    wanted: failed,
    containerCanary: { verdict: 'passed', because: "docker's own proxy takes the connection" },
    run: (world) =>
      checked(
        world,
        { tcpSocket: { port: 8080 }, failureThreshold: 1, timeoutSeconds: 3 },
        { ports },
      ),
  },
  {
    id: 'scheme-https',
    claim: 'a scheme is honoured: a page without TLS does not pass for one with it',
    wanted: failed,
    containerCanary: { verdict: 'passed', because: 'the scheme is ignored, and http is asked' },
    run: (world) => answered(world, saying('200 OK'), { scheme: 'HTTPS' }),
  },
  {
    id: 'command-that-hangs',
    claim: 'a command that never ends fails when its time is over',
    wanted: { ...failed, reason: 'check-timeout' },
    containerCanary: { verdict: 'never ends', because: 'no command is interrupted' },
    run: (world) =>
      checked(world, {
        exec: { command: ['sleep', '600'] },
        failureThreshold: 1,
        timeoutSeconds: 5,
      }),
  },
  {
    id: 'attempt-beyond-its-time',
    claim: 'an attempt that ends well after the time of its check is over does not pass',
    wanted: { ...failed, reason: 'check-timeout' },
    containerCanary: { verdict: 'passed', because: 'time is looked at between attempts only' },
    run: (world) =>
      checked(world, {
        exec: { command: ['sleep', '12'] },
        failureThreshold: 1,
        timeoutSeconds: 6,
      }),
  },
  {
    id: 'path-without-a-slash',
    claim: 'a path that does not begin with a slash is asked for with one',
    wanted: passed,
    containerCanary: { verdict: 'failed', because: 'it appends the path to the port' },
    run: (world) => answered(world, saying('200 OK'), { path: 'status' }),
  },
]
