import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../src/clock.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { buildImage } from '../../src/image/build/build.ts'
import { plainBuild } from '../../src/image/build/request.ts'
import type { CheckReport, Report } from '../../src/model.ts'
import { loadValidators } from '../../src/validator/load.ts'
import { runValidator } from '../../src/validator/run-validator.ts'
import { noReading } from '../image/support/memory-image.ts'
import { baseImage, connect, engines, never, removeImage } from '../support/engines.ts'
import {
  answer,
  check,
  firstCheckOf,
  httpServer,
  inTemporaryDirectory,
  manifest,
  tcpServer,
  validateWith,
  validatorOf,
  withRemoteEngine,
} from '../support/validate-with.ts'
import type { Overrides } from '../support/validate-with.ts'

/** Milliseconds: far below the timeouts of the checks, far above what a busy machine needs. */
const atOnce = 10_000
const tcp = (port: number) => ({ port, protocol: 'TCP' })
const sh = (script: string) => ['sh', '-c', script]
const containing = (text: string) => expect.stringContaining(text) as unknown

function checksByName(report: Report): ReadonlyMap<string, CheckReport> {
  return new Map(validatorOf(report).checks.map((entry) => [entry.name, entry]))
}

describe.each(engines)('a true verdict on $name', ({ name, address }) => {
  const validate = async (fields: Record<string, unknown>, overrides: Overrides = {}) => {
    const report = await validateWith(address, manifest(fields), baseImage, overrides)
    expect(report.errors).toEqual([])
    return report
  }

  describe('httpGet', () => {
    const hang = 'sleep 60'
    /** What the server answers to each path. */
    const paths: Readonly<Record<string, string>> = {
      '/ok': answer(200),
      '/299': answer(299),
      '/300': answer(300),
      '/404': answer(404),
      '/500': answer(500),
      '/headers': answer(200, 'X-WANTED: yes', 'X-Many: a', 'X-Many: b'),
      '/count': `printf "HTTP/1.1 200 OK\\r\\nX-Count: $count\\r\\n\\r\\n"`,
      '/here': answer(302, 'Location: /ok'),
      '/here-by-name': answer(301, 'Location: http://localhost:8080/ok'),
      '/elsewhere': answer(302, 'Location: http://elsewhere.example/ok'),
      '/circle': answer(302, 'Location: /circle'),
      '/silent': hang,
      '/dribble': String.raw`printf 'HTTP/1.1 200 OK\r\nX-A: '; while printf x; do sleep 0.2; done`,
      '/endless-body': String.raw`printf 'HTTP/1.1 200 OK\r\n\r\n'; yes`,
      '/endless-headers': String.raw`printf 'HTTP/1.1 200 OK\r\n'; yes "$(printf 'X-Filler: x\r')"`,
      '/no-body': String.raw`printf 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf'; ${hang}`,
      '/garbage': 'echo hello',
      '/closed': 'true',
    }
    const cases = Object.entries(paths).map(([path, script]) => `${path}) ${script};;`)
    const script = `case $path in ${cases.join(' ')} esac`
    const headersOf = (...pairs: readonly (readonly [string, string])[]) =>
      pairs.map(([name, value]) => ({ name, value }))
    const get = (name: string, path: string, more = {}, timing = {}) =>
      check(name, {
        httpGet: { path, port: 8080, ...more },
        // The server stands by then; the first answer decides.
        initialDelaySeconds: 1,
        ...timing,
      })

    const silent: ReadonlySet<string> = new Set(['/silent', '/dribble', '/no-body'])
    let checks: ReadonlyMap<string, CheckReport>

    beforeAll(async () => {
      const count =
        'read method path rest; count=0; while read line; do [ ${#line} -le 1 ] && break; case $line in X-Twice:*) count=$((count+1));; esac; done'
      const report = await validate({
        command: tcpServer(8080, `${count}; ${script}`),
        ports: [tcp(8080)],
        checks: [
          // Only what never answers is to run out of its time, however busy the machine is.
          ...Object.keys(paths).map((path) =>
            get(path, path, {}, { timeoutSeconds: silent.has(path) ? 2 : 60 }),
          ),
          get('missing', '/ok', { responseHttpHeaders: headersOf(['X-Wanted', 'yes']) }),
          get('value', '/headers', { responseHttpHeaders: headersOf(['X-Wanted', 'Yes']) }),
          get('case', '/headers', { responseHttpHeaders: headersOf(['x-wanted', 'yes']) }),
          get('repeated', '/headers', { responseHttpHeaders: headersOf(['X-Many', 'b']) }),
          get('sent twice', '/count', {
            httpHeaders: headersOf(['X-Twice', '1'], ['x-twice', '2']),
            responseHttpHeaders: headersOf(['X-Count', '2']),
          }),
        ],
      })
      checks = checksByName(report)
    })

    test.each([
      ['/ok', { status: 200 }],
      ['/299', { status: 299 }],
      ['/here', { status: 200 }],
      ['/here-by-name', { status: 200 }],
      ['/endless-body', { status: 200 }],
      ['case', { headers: [{ name: 'X-WANTED', value: 'yes' }] }],
      [
        'repeated',
        {
          headers: [
            { name: 'X-Many', value: 'a' },
            { name: 'X-Many', value: 'b' },
          ],
        },
      ],
      ['sent twice', { status: 200 }],
    ])('%s passes', (name, seen) => {
      expect(checks.get(name)).toMatchObject({ outcome: 'passed', attempts: [{ seen }] })
    })

    test.each([
      ['/300', 'status', 'answered 300'],
      ['/404', 'status', 'answered 404'],
      ['/500', 'status', 'answered 500'],
      ['missing', 'header-missing', 'X-Wanted'],
      ['value', 'header-value', 'X-Wanted'],
      ['/elsewhere', 'redirect', 'another host, which is not followed: http://elsewhere.example'],
      ['/circle', 'redirect', 'in a circle'],
      ['/endless-headers', 'malformed-response', 'its headers are too large'],
      ['/garbage', 'malformed-response', 'did not answer with a well-formed response'],
      ['/closed', 'connection-reset', 'closed it without an answer'],
      ['/silent', 'check-timeout', 'did not pass within 2 s'],
      ['/dribble', 'check-timeout', 'did not pass within 2 s'],
      ['/no-body', 'check-timeout', 'did not pass within 2 s'],
    ])('%s fails: %s', (name, code, words) => {
      expect(checks.get(name)).toMatchObject({
        outcome: 'failed',
        reason: { code, message: containing(words) },
      })
    })

    test.each(['/silent', '/dribble', '/no-body'])('%s ends at its deadline', (name) => {
      const duration = checks.get(name)?.durationMs ?? 0
      expect(duration).toBeGreaterThanOrEqual(1_990)
      expect(duration).toBeLessThan(4_000)
    })
  })

  describe('tcpSocket', () => {
    const probe = { tcpSocket: { port: 8080 } }
    const patient = { failureThreshold: 30, ...probe }

    test('passes where somebody listens', async () => {
      const report = await validate({
        command: tcpServer(8080, 'sleep 9'),
        ports: [tcp(8080)],
        checks: [check('open', patient)],
      })
      expect(report.verdict).toBe('passed')
      expect(validatorOf(report).container?.reachedBy).toMatch(/^container address \d/)
    })

    test('fails on a listed port where nobody listens', async () => {
      const report = await validate({ ports: [tcp(8080)], checks: [check('open', probe)] })
      expect(firstCheckOf(report)).toMatchObject({
        outcome: 'failed',
        reason: { code: 'connection-refused', message: containing('nothing listens on port 8080') },
      })
    })

    test('a listener on the loopback address only is told as such', async () => {
      const report = await validate({
        command: ['httpd', '-f', '-p', '127.0.0.1:8080'],
        ports: [tcp(8080)],
        checks: [check('open', { ...probe, initialDelaySeconds: 1 })],
      })
      expect(firstCheckOf(report)).toMatchObject({
        outcome: 'failed',
        reason: { code: 'loopback-only', message: containing('127.0.0.1:8080 only') },
      })
    })

    test('passes soon after the port opens, not at the next period', async () => {
      // The machine may be busy just then: the best of three says what the program can do.
      const delays: number[] = []
      while (delays.length < 3 && delays.every((delay) => delay > 150)) {
        delays.push(await delayOfOpening())
      }
      expect(Math.min(...delays)).toBeLessThanOrEqual(150)
    })

    const delayOfOpening = () =>
      inTemporaryDirectory(async (directory) => {
        const script = 'sleep 1.4; touch /mark/opening; exec nc -ll -p 8080 -e true'
        const report = await validate({
          command: sh(script),
          ports: [tcp(8080)],
          volumes: [{ mountPath: '/mark', path: directory }],
          checks: [check('open', { ...patient, periodSeconds: 20, timeoutSeconds: 60 })],
        })
        const last = firstCheckOf(report).attempts.at(-1)
        if (last?.ok !== true) throw new Error(`did not pass: ${JSON.stringify(last)}`)
        const { mtimeMs } = await stat(join(directory, 'opening'))
        return Date.parse(last.startedAt) + last.durationMs - mtimeMs
      })
  })

  describe('through published ports', () => {
    /** Nothing is known of the container but what the engine says. */
    const withoutProcess = (engine: Engine): Engine => ({
      ...engine,
      identity: {
        ...engine.identity,
        location: { ...engine.identity.location, isLocalSocket: false },
      },
      containers: {
        ...engine.containers,
        inspect: async (id, signal) => {
          const state = await engine.containers.inspect(id, signal)
          return state === null ? null : { ...state, pid: 0 }
        },
      },
    })

    const validateBlindly = async (fields: Record<string, unknown>) => {
      const engine = await connect(address)
      try {
        const image = await engine.images.find(baseImage, never)
        const origin = { kind: 'file', file: 'manifest.yaml', directory: null } as const
        const [validator] = loadValidators([{ origin, text: manifest(fields) }])
        if (image === null || validator === undefined) throw new Error('nothing to run')
        const options = {
          engine: withoutProcess(engine),
          clock: systemClock,
          image: image.id,
          platform: null,
          labels: {},
          foreign: null,
          neighbour: null,
          devices: null,
          restriction: null,
          env: {},
          directory: '/nonexistent',
          startupTimeout: 60_000,
          keepFailed: false,
          onCheck: () => undefined,
          reading: noReading,
        }
        const { report } = await runValidator(validator, options, never)
        expect(report.container?.reachedBy).toBe('ports published on 127.0.0.1')
        return new Map(report.checks.map((entry) => [entry.name, entry]))
      } finally {
        engine.close()
      }
    }

    test('what can be told without seeing the process', async () => {
      const timing = { initialDelaySeconds: 1, timeoutSeconds: 10 }
      const checks = await validateBlindly({
        command: sh(
          `httpd -p 127.0.0.1:8081; nc -ll -p 8082 -e sleep 9 & exec ${httpServer(8080, answer(204))
            .slice(0, -1)
            .join(' ')} "$SCRIPT"`,
        ),
        env: [{ name: 'SCRIPT', value: httpServer(8080, answer(204)).at(-1) }],
        ports: [tcp(8080), tcp(8081), tcp(8082), tcp(8083)],
        checks: [
          check('http', { ...timing, httpGet: { port: 8080 } }),
          check('loopback', { ...timing, tcpSocket: { port: 8081 } }),
          check('open', { ...timing, tcpSocket: { port: 8082 } }),
          check('nobody', { ...timing, tcpSocket: { port: 8083 } }),
          check('nobody by http', { ...timing, httpGet: { port: 8083 } }),
        ],
      })
      expect(checks.get('http')).toMatchObject({ outcome: 'passed' })
      expect(checks.get('open')).toMatchObject({ outcome: 'passed' })
      const unanswered = {
        outcome: 'failed',
        reason: { code: expect.stringMatching(/^connection-(reset|refused)$/) as unknown },
      }
      expect(checks.get('loopback')).toMatchObject(unanswered)
      expect(checks.get('nobody')).toMatchObject(unanswered)
      expect(checks.get('nobody by http')).toMatchObject(unanswered)
    })

    test('an engine behind TCP, whose processes are seen all the same', async () => {
      const report = await withRemoteEngine(address, (remote) =>
        validateWith(
          remote,
          manifest({
            command: ['httpd', '-f', '-p', '127.0.0.1:8081'],
            ports: [tcp(8081), tcp(8083)],
            checks: [
              check('loopback', { initialDelaySeconds: 1, tcpSocket: { port: 8081 } }),
              check('nobody', { initialDelaySeconds: 1, tcpSocket: { port: 8083 } }),
              check('exec', { exec: { command: ['true'] } }),
            ],
          }),
        ),
      )
      expect(report.errors).toEqual([])
      expect(validatorOf(report).container?.reachedBy).toBe('ports published on 127.0.0.1')
      const checks = checksByName(report)
      expect(checks.get('loopback')?.reason.code).toBe('loopback-only')
      expect(checks.get('nobody')?.reason.code).toBe('connection-refused')
      expect(checks.get('exec')?.outcome).toBe('passed')
    })
  })

  describe('exec', () => {
    let checks: ReadonlyMap<string, CheckReport>
    const exec = (name: string, command: readonly string[], more = {}) =>
      check(name, { exec: { command }, ...more })

    beforeAll(async () => {
      const long = 'head -c 9000 /dev/zero | tr "\\0" x; echo end; echo oh >&2; exit 3'
      checks = checksByName(
        await validate({
          env: [
            { name: 'GREETING', value: 'a = "b" $HOME' },
            { name: 'EMPTY', value: '' },
          ],
          checks: [
            exec('passes', sh('[ "$GREETING" = \'a = "b" $HOME\' ] && [ "${EMPTY-unset}" = "" ]')),
            exec('exit code', sh('echo out; echo err >&2; exit 7')),
            exec('long', sh(long)),
            exec('not there', ['nope', '--version']),
            exec('no file', ['/no/such/file']),
            exec('names one not there', sh('nope')),
            exec('not executable', ['/etc/passwd']),
            exec('names one not executable', sh('/etc/passwd')),
            exec('killed', sh('kill -9 $$')),
            exec('endless', sh('echo begun; sleep 600'), { timeoutSeconds: 15 }),
          ],
        }),
      )
    })

    test('exit code 0 passes, and the manifest has set the environment', () => {
      expect(checks.get('passes')).toMatchObject({ outcome: 'passed', reason: { code: 'ok' } })
    })

    test.each([
      ['exit code', 'exit-code', 'exited with code 7', { stdout: 'out\n', stderr: 'err\n' }],
      ['not there', 'command-not-found', 'no such command: nope', {}],
      ['no file', 'command-not-found', 'no such command: /no/such/file', {}],
      ['names one not there', 'command-not-found', 'code 127', { exitCode: 127 }],
      ['not executable', 'command-not-executable', '/etc/passwd cannot be executed', {}],
      ['names one not executable', 'command-not-executable', 'code 126', { exitCode: 126 }],
      ['killed', 'signal', 'SIGKILL', { exitCode: 137 }],
      ['endless', 'check-timeout', 'did not pass within 15 s', { stdout: 'begun\n' }],
    ])('%s: %s', (name, code, words, seen) => {
      expect(checks.get(name)).toMatchObject({
        outcome: 'failed',
        reason: { code, message: containing(words) },
        attempts: [{ seen }],
      })
    })

    test('the last 4 KiB of each stream are kept', () => {
      const [attempt] = checks.get('long')?.attempts ?? []
      expect(attempt?.seen.stdout).toHaveLength(4096)
      expect(attempt?.seen.stdout).toMatch(/^x+end\n$/)
      expect(attempt?.seen.stderr).toBe('oh\n')
    })

    test('one that never ends ends at its deadline', () => {
      expect(checks.get('endless')?.durationMs).toBeLessThan(15_000 + 10_000)
    })
  })

  describe('an image without a shell', () => {
    const image = `canary-test/bare-${process.pid}:latest`

    beforeAll(() =>
      build(address, image, [
        `FROM ${baseImage} AS base`,
        'FROM scratch',
        // Busybox is what it is called.
        'COPY --from=base /bin/busybox /sleep',
        'CMD ["/sleep", "3600"]',
      ]),
    )

    afterAll(() => removeImage(address, image))

    test('is told as such', async () => {
      const command = ['/bin/sh', '-c', 'true']
      const report = await validateWith(
        address,
        manifest({
          checks: [
            check('shell', { exec: { command } }),
            check('own program', { exec: { command: ['/sleep', '0'] } }),
          ],
        }),
        image,
      )
      expect(report.errors).toEqual([])
      const checks = checksByName(report)
      expect(checks.get('own program')?.outcome).toBe('passed')
      expect(checks.get('shell')).toMatchObject({
        outcome: 'failed',
        reason: { code: 'command-not-found', message: containing('the image has no shell') },
      })
    })
  })

  describe('a container that does not keep running', () => {
    const patient = { failureThreshold: 1000, timeoutSeconds: 60 }
    const checks = [
      check('port', { tcpSocket: { port: 8080 }, ...patient }),
      check('command', { exec: { command: ['sleep', '50'] }, ...patient }),
    ]

    test('exits at once', async () => {
      // All on one stream: Docker does not keep the order between two.
      const lines = 'exec >&2; i=0; while [ $i -lt 80 ]; do i=$((i+1)); echo line $i; done'
      const report = await validate({
        command: sh(`${lines}; echo no licence; exit 4`),
        checks,
      })
      const validator = validatorOf(report)
      expect(validator.durationMs).toBeLessThan(atOnce)
      expect(validator.verdict).toBe('failed')
      expect(validator.container).toMatchObject({ state: 'exited', exitCode: 4 })
      const logs = validator.container?.logs.text.trimEnd().split('\n') ?? []
      expect(logs).toHaveLength(50)
      expect(logs[0]).toBe('line 32')
      expect(logs.slice(-2)).toEqual(['line 80', 'no licence'])
      for (const { outcome, reason } of validator.checks) {
        expect(outcome).toBe('failed')
        expect(reason).toMatchObject({ code: 'container-exited', message: containing('code 4') })
      }
    })

    test('ends well, but ends', async () => {
      const report = await validate({ command: ['true'], checks })
      expect(validatorOf(report).verdict).toBe('failed')
      expect(validatorOf(report).container).toMatchObject({ state: 'exited', exitCode: 0 })
      expect(firstCheckOf(report).reason).toMatchObject({
        code: 'container-exited',
        message: containing('one that keeps running'),
      })
    })

    test('has a command that is not in the image', async () => {
      const report = await validate({ command: ['no-such-program'], checks })
      const validator = validatorOf(report)
      expect(validator.durationMs).toBeLessThan(atOnce)
      for (const { outcome, reason } of validator.checks) {
        expect(outcome).toBe('failed')
        expect(reason.code).toBe('container-not-started')
        expect(reason.message).toContain('no-such-program')
      }
    })

    test('dies while it is checked', async () => {
      const report = await validate({ command: sh('sleep 2; echo last words; exit 9'), checks })
      const validator = validatorOf(report)
      expect(validator.durationMs).toBeLessThan(2_000 + atOnce)
      expect(validator.container).toMatchObject({
        state: 'exited',
        exitCode: 9,
        logs: { text: 'last words\n' },
      })
      for (const { outcome, reason } of validator.checks) {
        expect(outcome).toBe('failed')
        expect(reason).toMatchObject({ code: 'container-exited', message: containing('code 9') })
      }
    })
  })

  describe('want of memory', () => {
    const memory = ['--memory', '24m', '--memory-swap', '24m']
    const greedy = 'x=$(head -c 90000000 /dev/zero | tr "\\0" x)'

    test('of a command in the container', async () => {
      const report = await validate({
        dockerRunOptions: memory,
        checks: [check('greedy', { exec: { command: sh(greedy) } })],
      })
      expect(firstCheckOf(report)).toMatchObject({
        outcome: 'failed',
        reason: { code: 'oom-killed', message: containing('ran out of memory') },
      })
    })

    test('of the container', async () => {
      const report = await validate({
        dockerRunOptions: memory,
        command: sh(`sleep 1; ${greedy}`),
        checks: [check('patient', { exec: { command: ['sleep', '50'] }, timeoutSeconds: 60 })],
      })
      expect(validatorOf(report).durationMs).toBeLessThan(1_000 + atOnce)
      const { outcome, reason } = firstCheckOf(report)
      expect(outcome).toBe('failed')
      // Not every Podman tells why a container was killed.
      const mayBeSilent = name === 'podman' && reason.code === 'container-exited'
      expect(reason).toMatchObject(
        mayBeSilent
          ? { code: 'container-exited', message: containing('137') }
          : { code: 'oom-killed', message: containing('ran out of memory') },
      )
    })
  })

  describe('what a manifest asks for', () => {
    test('equal ports side by side', async () => {
      const fields = {
        command: httpServer(8080, answer(204)),
        ports: [tcp(8080)],
        checks: [check('web', { httpGet: { port: 8080 }, failureThreshold: 30 })],
      }
      const reports = await withRemoteEngine(address, (remote) =>
        Promise.all([
          validate(fields),
          validate(fields),
          validateWith(remote, manifest(fields)),
          validateWith(remote, manifest(fields)),
        ]),
      )
      expect(reports.map(({ verdict }) => verdict)).toEqual(Array(4).fill('passed'))
    })

    test('results stand in the order of the manifest', async () => {
      const told: string[] = []
      const report = await validate(
        {
          checks: [
            check('slow', { exec: { command: ['sleep', '1'] } }),
            check('fast', { exec: { command: ['true'] } }),
          ],
        },
        {
          onEvent: (event) => {
            if (event.kind === 'check') told.push(event.check.name)
          },
        },
      )
      expect(told).toEqual(['fast', 'slow'])
      expect(validatorOf(report).checks.map(({ name }) => name)).toEqual(['slow', 'fast'])
    })

    test('ports by name, a UDP port, and the command after the ENTRYPOINT', async () => {
      const image = `canary-test/entry-${process.pid}:latest`
      const entrypoint = ['sh', '-c', 'echo through > /tmp/entrypoint; exec "$@"', '-']
      await build(address, image, [`FROM ${baseImage}`, `ENTRYPOINT ${JSON.stringify(entrypoint)}`])
      const report = await validateWith(
        address,
        manifest({
          command: httpServer(8080, answer(204)),
          ports: [
            { port: 8080, name: 'web' },
            { port: 5353, protocol: 'UDP' },
          ],
          checks: [
            check('web', { httpGet: { port: 'web' }, failureThreshold: 30 }),
            check('entrypoint', { exec: { command: sh('grep -q through /tmp/entrypoint') } }),
          ],
        }),
        image,
      )
      await removeImage(address, image)
      expect(report.errors).toEqual([])
      expect(report.verdict).toBe('passed')
    })

    test('an empty volume, and a bind relative to the manifest', async () => {
      await inTemporaryDirectory(async (directory) => {
        await mkdir(join(directory, 'data'))
        await writeFile(join(directory, 'data', 'file'), 'from the host')
        const fields = {
          volumes: [{ mountPath: '/empty' }, { mountPath: '/bound', path: './data' }],
          checks: [
            check('empty', {
              exec: {
                command: sh(
                  'grep -q " /empty " /proc/mounts && [ -z "$(ls /empty)" ] && touch /empty/x',
                ),
              },
            }),
            check('bound', { exec: { command: sh('[ "$(cat /bound/file)" = "from the host" ]') } }),
          ],
        }
        await writeFile(join(directory, 'own.yaml'), manifest(fields))
        const report = await validateWith(address, '', baseImage, {
          validators: [join(directory, 'own.yaml')],
        })
        expect(report.errors).toEqual([])
        expect(report.verdict).toBe('passed')
      })
    })
  })
})

async function build(address: string, tag: string, dockerfile: readonly string[]): Promise<void> {
  await inTemporaryDirectory(async (context) => {
    const engine = await connect(address)
    await writeFile(join(context, 'Dockerfile'), dockerfile.join('\n'))
    await buildImage(
      { ...plainBuild, context, tag },
      {
        engine,
        env: process.env,
        directory: context,
        onOutput: () => undefined,
        onSecret: () => undefined,
      },
      never,
    )
    engine.close()
  })
}
