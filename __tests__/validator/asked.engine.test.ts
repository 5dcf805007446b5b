import { beforeAll, describe, expect, test } from '@jest/globals'
import type { CheckReport, Report } from '../../src/model.ts'
import { baseImage, engines } from '../support/engines.ts'
import { manifest, tcpServer, validateWith, validatorOf } from '../support/validate-with.ts'

const sh = (script: string) => ['sh', '-c', script]

/** Answers with the method and the body that it got, as JSON. */
const echo = String.raw`
  read method path rest; length=0
  while read name value; do
    [ \${#name} -le 1 ] && break
    [ "$name" = Content-Length: ] && length=$(echo "$value" | tr -d '\r')
  done
  body=$(head -c "$length")
  printf 'HTTP/1.1 201 Made\r\n\r\n{"method":"%s","body":%s}' "$method" "$body"`.replaceAll(
  '\\$',
  '$',
)

/** Listens late, tells of it, waits for its children and heeds SIGTERM. */
const good = sh(
  `trap 'exit 7' TERM; (sleep 0.1 &); echo waiting >&2; sleep 2; ${tcpServer(8080, echo)
    .map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`)
    .join(' ')} & echo up on 8080; wait`,
)
/** Has an orphan that it does not wait for, and heeds SIGTERM. */
const careless = sh(
  "trap 'exit 0' TERM; mkfifo /tmp/f; (sleep 0.1 &); exec 3<>/tmp/f; yes >&2 & read line <&3",
)
/** The kernel lets no first process die of SIGTERM that does not handle it. */
const deaf = ['sleep', '3600']

describe.each(engines)('what checks ask on $name', ({ address }) => {
  const run = async (command: readonly string[], checks: readonly unknown[]) =>
    await validateWith(address, manifest({ command, checks }), baseImage)
  const toldIn = (report: Report) =>
    validatorOf(report).checks.map(
      ({ name, outcome, reason }: CheckReport) =>
        `${name} ${outcome} ${reason.code}: ${reason.message}`,
    )
  let reports: readonly Report[] = []
  beforeAll(async () => {
    const body = { method: 'POST', body: { a: [1] } }
    const httpGet = { port: 8080, ...body, responseStatus: 201 }
    reports = await Promise.all([
      run(good, [
        { name: 'end', probe: { stop: { exitCode: 7, reaped: true, grace: '10s' } } },
        {
          name: 'fits',
          probe: {
            startWithin: '1m',
            httpGet: { ...httpGet, responseBody: { json: { '': body } } },
          },
        },
        {
          name: 'other',
          optional: true,
          probe: {
            startWithin: '4s',
            httpGet: { ...httpGet, responseBody: { excludes: ['POST'] } },
          },
        },
        { name: 'stdout', probe: { log: { matches: '^up on [0-9]+$', stream: 'stdout' } } },
        { name: 'stderr', probe: { log: { matches: 'waiting', stream: 'stderr' } } },
      ]),
      run(careless, [
        { name: 'endless', probe: { log: { matches: 'never', within: '2s' } } },
        { name: 'end', probe: { stop: { reaped: true } } },
      ]),
      run(deaf, [{ name: 'end', probe: { stop: { grace: '1s' } } }]),
    ])
  }, 120_000)

  test('passes where all of it is so', () => {
    const [report] = reports
    expect(report && toldIn(report)).toEqual([
      expect.stringMatching(/^end passed ok: ended with exit code 7 \d+(\.\d)? s after SIGTERM$/),
      'fits passed ok: answered 201',
      expect.stringMatching(
        /^other failed check-timeout: did not pass within startWithin, 4 s .* the body has what \/POST\/ matches/,
      ),
      'stdout passed ok: stdout: up on 8080',
      'stderr passed ok: stderr: waiting',
    ])
    expect(report?.verdict).toBe('passed')
    expect(report && validatorOf(report).container).toMatchObject({ state: 'exited', exitCode: 7 })
  })

  test('fails where it is not', () => {
    const [, left, deafened] = reports
    expect(left && toldIn(left)).toEqual([
      expect.stringMatching(
        /^endless failed log-missing: no line of the log matches \/never\/: \d+ lines/,
      ),
      expect.stringMatching(/^end failed not-reaped: its first process had left .*\(sleep\)/),
    ])
    expect(deafened && toldIn(deafened)).toEqual([
      expect.stringMatching(
        /^end failed not-stopped: still ran 1 s after SIGTERM, had to be killed: its first process, sleep, does not handle SIGTERM/,
      ),
    ])
    expect([left?.errors, deafened?.errors]).toEqual([[], []])
  })
})
