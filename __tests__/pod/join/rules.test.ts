import { describe, expect, test } from '@jest/globals'
import { app, bare, codesOf, configMap, joinOne, program, usual } from './support/joined.ts'
import type { TestImage } from './support/joined.ts'

const exec = (...command: string[]) => ({ exec: { command } })
const http = (port: number | string, more: object = {}) => ({ httpGet: { port, ...more } })
const shell = (script: string) => ({ command: ['/bin/sh', '-c', script] })

type Row = readonly [
  title: string,
  codes: readonly string[],
  container: Readonly<Record<string, unknown>>,
  options?: Parameters<typeof joinOne>[1],
]

/** @param others what is told of some of them, and is not what they are about */
const rows = (all: readonly Row[], others: readonly string[] = ['notice pod-liveness-timeout']) => {
  // In an object: of a row that is shorter than its function Jest would make a test with a callback.
  const cases = all.map(([title, codes, container, options]) => ({
    ...{ title, codes, container, options },
  }))
  test.each(cases)('$title: $codes', async ({ codes, container, options }) => {
    const told = codesOf(await joinOne(container, options))
    expect(told.filter((code) => !others.includes(code))).toEqual(codes)
  })
}

const sidecar = (fields: object) => ({
  initContainers: [{ name: 'side', image: 'example/side:1', restartPolicy: 'Always', ...fields }],
})

describe('ports', () => {
  const unknown = ['error pod-port-name-unknown']
  const undeclared = ['notice pod-port-undeclared']
  const ports = [{ name: 'web', containerPort: 8080 }]
  rows([
    ['a name that nobody declares', unknown, { livenessProbe: http('web') }],
    ['a name that is declared', [], { livenessProbe: http('web'), ports }],
    ['another name', unknown, { readinessProbe: { tcpSocket: { port: 'grpc' } }, ports }],
    [
      'in a hook',
      [...unknown, 'notice pod-hook-status-ignored'],
      { lifecycle: { postStart: http('web') } },
    ],
    [
      'a name of another container',
      unknown,
      { livenessProbe: http('web') },
      { spec: sidecar({ ports }) },
    ],
    ['a number that nobody declares', undeclared, { readinessProbe: http(8080) }],
    ['a number that is declared', [], { readinessProbe: http(8080), ports }],
    [
      'a number that is declared for UDP',
      undeclared,
      { readinessProbe: http(53), ports: [{ containerPort: 53, protocol: 'UDP' }] },
    ],
    ['of gRPC', undeclared, { readinessProbe: { grpc: { port: 9000 } } }],
    [
      'a number that the image exposes',
      [],
      { readinessProbe: http(8080) },
      { image: { ...app, exposedPorts: [{ port: 8080, protocol: 'tcp' }] } },
    ],
    [
      'a number that the image exposes for UDP',
      undeclared,
      { readinessProbe: http(8080) },
      { image: { ...app, exposedPorts: [{ port: 8080, protocol: 'udp' }] } },
    ],
    ['an image that nobody has seen', [], { readinessProbe: http(8080) }, { image: null }],
    [
      'a number that another container declares',
      [],
      { readinessProbe: http(8080) },
      { spec: sidecar({ ports }) },
    ],
    ['another host', [], { readinessProbe: http(8080, { host: 'example.com' }) }],
  ])

  test('a name that another container declares is told with that container', async () => {
    const [notice] = await joinOne({ livenessProbe: http('web') }, { spec: sidecar({ ports }) })
    expect(notice?.message).toContain('which only container side declares')
  })
})

describe('host', () => {
  const told = ['warning pod-probe-host-loopback']
  const ports = [{ containerPort: 80 }]
  rows([
    ['127.0.0.1', told, { livenessProbe: http(80, { host: '127.0.0.1' }), ports }],
    ['localhost', told, { readinessProbe: http(80, { host: 'localhost' }), ports }],
    ['::1', told, { readinessProbe: { tcpSocket: { port: 80, host: '::1' } }, ports }],
    [
      'the network of the node',
      [],
      { livenessProbe: http(80, { host: '127.0.0.1' }), ports },
      { spec: { hostNetwork: true } },
    ],
    ['no host', [], { livenessProbe: http(80), ports }],
    [
      'a header',
      [],
      { livenessProbe: http(80, { httpHeaders: [{ name: 'Host', value: 'localhost' }] }), ports },
    ],
  ])
})

describe('runAsNonRoot', () => {
  const told = ['error pod-run-as-non-root']
  const nonRoot = (more: object = {}) => ({ securityContext: { runAsNonRoot: true, ...more } })
  const by = (user: string) => ({ image: { ...app, user } })
  rows([
    ['an image of root', told, nonRoot(), by('')],
    ['a name', told, nonRoot(), by('nginx')],
    ['a number', [], nonRoot(), by('101:101')],
    ['another user in the Pod', [], nonRoot({ runAsUser: 1000 }), by('nginx')],
    ['root in the Pod', told, nonRoot({ runAsUser: 0 }), by('101')],
    [
      'root in the Pod, of an image that nobody has seen',
      told,
      nonRoot({ runAsUser: 0 }),
      { image: null },
    ],
    ['an image that nobody has seen', [], nonRoot(), { image: null }],
    ['not asked for', [], {}, by('nginx')],
  ])

  test('is told in the words of kubelet, without its Pod', async () => {
    const [notice] = await joinOne(nonRoot(), by('nginx'))
    expect(notice?.message).toBe(
      'kubelet does not create container app: container has runAsNonRoot and image has non-numeric user (nginx), cannot verify user is non-root',
    )
  })
})

describe('the working directory', () => {
  const by = (user: string) => ({ image: { ...app, user } })
  rows([
    ['is there', [], { workingDir: '/srv' }, by('1000')],
    ['is missing, for root', ['notice pod-working-directory-missing'], { workingDir: '/data' }],
    [
      'is missing, for another user',
      ['warning pod-working-directory-root'],
      { workingDir: '/data' },
      by('1000'),
    ],
    [
      'is missing, for a user of the Pod',
      ['warning pod-working-directory-root'],
      { workingDir: '/data', securityContext: { runAsUser: 7 } },
    ],
    [
      'is a volume',
      [],
      { workingDir: '/data/x', volumeMounts: [{ name: 'data', mountPath: '/data' }] },
      { ...by('1000'), spec: { volumes: [{ name: 'data', emptyDir: {} }] } },
    ],
    ['is a file', ['error pod-working-directory-file'], { workingDir: '/usr/bin/app' }],
  ])
})

describe('a read-only root', () => {
  const readOnly = { securityContext: { readOnlyRootFilesystem: true } }
  const write = ['warning pod-read-only-root-write']
  const place = ['notice pod-read-only-root']
  const mounted = (mountPath: string) => ({ volumeMounts: [{ name: 'tmp', mountPath }] })
  const spec = { volumes: [{ name: 'tmp', emptyDir: {} }] }
  rows([
    ['without a volume for /tmp', place, readOnly],
    ['with one', [], { ...readOnly, ...mounted('/tmp') }, { spec }],
    ['of an image without /tmp', [], readOnly, { image: bare }],
    ['of an image whose VOLUME it is', [], readOnly, { image: { ...app, volumes: ['/tmp'] } }],
    [
      'and a script that writes',
      write,
      { ...readOnly, ...shell('echo 1 > /var/run/app.pid; exec app') },
    ],
    ['and one that makes a directory', write, { ...readOnly, ...shell('ls && mkdir -p /data/x') }],
    [
      'and a probe that writes',
      write,
      {
        ...readOnly,
        ...mounted('/tmp'),
        livenessProbe: exec('sh', '-c', 'app >>"/state/last" 2>&1'),
      },
      { spec },
    ],
    [
      'and one that writes into a volume',
      [],
      {
        ...readOnly,
        ...mounted('/tmp'),
        ...shell('date > /tmp/x 2>/dev/null; app 2>&1 > /dev/stdout'),
      },
      { spec, image: { ...app, files: { ...usual, '/usr/bin/date': program } } },
    ],
    [
      'and one that prints an arrow',
      [],
      { ...readOnly, ...mounted('/tmp'), ...shell('echo "a > /b"; exec app') },
      { spec },
    ],
    ['that is none', [], shell('echo 1 > /var/run/app.pid; exec app')],
  ])
})

describe('subPath', () => {
  const told = ['warning pod-subpath-key-missing']
  const mount = (fields: object) => ({
    volumeMounts: [{ name: 'files', mountPath: '/x', ...fields }],
  })
  const volumes = (more: object = {}) => ({
    volumes: [{ name: 'files', configMap: { name: 'files', ...more } }],
  })
  const objects = [configMap({ 'app.conf': 'x' })]
  const items = [{ key: 'app.conf', path: 'etc/app.conf' }]
  rows([
    ['a key that is there', [], mount({ subPath: 'app.conf' }), { spec: volumes(), objects }],
    ['a key that is not', told, mount({ subPath: 'app.cfg' }), { spec: volumes(), objects }],
    [
      'a key that went elsewhere',
      told,
      mount({ subPath: 'app.conf' }),
      { spec: volumes({ items }), objects },
    ],
    ['a directory', [], mount({ subPath: 'etc/' }), { spec: volumes({ items }), objects }],
    ['of a ConfigMap that is elsewhere', [], mount({ subPath: 'a' }), { spec: volumes() }],
    ['of an optional one', [], mount({ subPath: 'a' }), { spec: volumes({ optional: true }) }],
    [
      'of an emptyDir',
      [],
      mount({ subPath: 'a' }),
      { spec: { volumes: [{ name: 'files', emptyDir: {} }] } },
    ],
    [
      'by a variable',
      told,
      { ...mount({ subPathExpr: '$(NAME).cfg' }), env: [{ name: 'NAME', value: 'app' }] },
      { spec: volumes(), objects },
    ],
    [
      'by a variable that nobody sets',
      ['error pod-subpath-variable-missing'],
      mount({ subPathExpr: '$(NAME)' }),
      { spec: volumes(), objects },
    ],
    [
      'by a variable that may be elsewhere',
      [],
      {
        ...mount({ subPathExpr: '$(NAME)' }),
        envFrom: [{ configMapRef: { name: 'y', optional: true } }],
      },
      { spec: volumes(), objects },
    ],
  ])
})

describe('$$', () => {
  const told = ['warning pod-dollar-dollar']
  rows([
    ['the id of the shell', told, shell('app & kill $$')],
    ['in a name', told, shell('touch /tmp/x.$$.log')],
    ['with quotes', told, { command: ['app'], livenessProbe: exec('sh', '-c', 'kill -0 "$$"') }],
    ['written as it has to be', [], shell('app & kill $$$$')],
    ['an escape', [], shell('app $$(NAME) $$HOME $${HOME} $$1 $$?')],
    ['the end of a pattern', [], shell("ls | app 'x$$'")],
    ['for another program', [], { args: ['--pid', '$$'] }],
    [
      'in a hook, where it is no escape',
      [],
      { lifecycle: { preStop: exec('sh', '-c', 'kill $$') } },
    ],
  ])
})

describe('$(NAME)', () => {
  const told = ['warning pod-variable-unknown']
  const env = [{ name: 'PORT', value: '80' }]
  rows([
    ['of nobody, for a program', told, { args: ['--port=$(PORT)'] }],
    ['of nobody, for a shell', told, shell('app --port $(PORT)')],
    ['of the image', told, { args: ['$(PATH)'] }, { image: { ...app, env: ['PATH=/bin'] } }],
    ['of the runtime', told, { args: ['$(HOSTNAME)'] }],
    ['of the Pod', [], { args: ['--port=$(PORT)'], env }],
    ['of a service', [], { args: ['$(KUBERNETES_SERVICE_HOST)'] }],
    ['of a service elsewhere', [], { args: ['$(DB_SERVICE_HOST):$(DB_PORT_5432_TCP_PORT)'] }],
    [
      'of a service, without links to services',
      told,
      { args: ['$(DB_SERVICE_HOST)'] },
      { spec: { enableServiceLinks: false } },
    ],
    ['a command', [], shell('app --host $(hostname)')],
    ['an escape', [], { args: ['$$(PORT)'] }],
    [
      'perhaps of what is elsewhere',
      [],
      { args: ['$(PORT)'], envFrom: [{ secretRef: { name: 'x' } }] },
    ],
    [
      'of what is here',
      [],
      { args: ['$(PORT)'], envFrom: [{ configMapRef: { name: 'files' } }] },
      { objects: [configMap({ PORT: '1' })] },
    ],
    ['in a variable, of nobody', told, { env: [{ name: 'A', value: '$(PATH):/opt' }] }],
    ['in a variable, of one before it', [], { env: [...env, { name: 'A', value: ':$(PORT)' }] }],
    [
      'in a variable, of one after it',
      ['warning pod-variable-later'],
      { env: [{ name: 'A', value: ':$(PORT)' }, ...env] },
    ],
    ['in a variable, of itself', told, { env: [{ name: 'PATH', value: '$(PATH):/bin' }] }],
    [
      'in a variable, of itself the first time',
      [],
      { env: [...env, { name: 'PORT', value: '1$(PORT)' }] },
    ],
  ])

  const value = { name: 'PORT', value: '80' }
  const from = { name: 'PORT', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }
  const probe = { livenessProbe: exec('app', '$(PORT)') }
  const inProbe = ['warning pod-probe-variable']
  rows([
    ['in a probe, of env', [], { ...probe, env: [value] }],
    ['in a probe, of valueFrom', inProbe, { ...probe, env: [from] }],
    [
      'in a probe, of envFrom',
      inProbe,
      { ...probe, envFrom: [{ configMapRef: { name: 'files' } }] },
      { objects: [configMap({ PORT: '1' })] },
    ],
    [
      'in a probe, of one that refers to another',
      inProbe,
      {
        ...probe,
        env: [
          { name: 'A', value: '1' },
          { name: 'PORT', value: '$(A)' },
        ],
      },
    ],
    ['in a probe, of nobody', told, probe],
    [
      'in a probe, for the shell',
      [],
      { livenessProbe: exec('sh', '-c', 'app ${PORT}'), env: [from] },
    ],
  ])

  const hook = (...command: string[]) => ({
    lifecycle: { preStop: exec(...command) },
    env: [value],
  })
  const inHook = ['warning pod-hook-unexpanded']
  rows([
    ['in a hook', inHook, hook('app', '--port=$(PORT)')],
    ['in a hook, for a shell', inHook, hook('sh', '-c', 'app $(PORT)')],
    ['in a hook, an escape', inHook, hook('sh', '-c', 'app $$(hostname)')],
    ['in a hook, a command', [], hook('sh', '-c', 'app $(hostname)')],
    ['in a hook, a variable of the shell', [], hook('sh', '-c', 'app $PORT')],
  ])
})

describe('times', () => {
  const tcp = { tcpSocket: { port: 80 } }
  const ports = [{ containerPort: 80 }]
  const stop = (...command: string[]) => ({ lifecycle: { preStop: exec(...command) } })
  const grace = ['warning pod-grace-too-short']
  const seconds = (terminationGracePeriodSeconds: number) => ({
    spec: { terminationGracePeriodSeconds },
  })
  rows([
    [
      'the first startup attempt',
      ['notice pod-startup-first-attempt'],
      { startupProbe: tcp, ports },
    ],
    ['a short startup period', [], { startupProbe: { ...tcp, periodSeconds: 2 }, ports }],
    [
      'a delay for liveness',
      ['notice pod-liveness-budget'],
      { livenessProbe: { ...tcp, initialDelaySeconds: 30 }, ports },
    ],
    ['liveness without a delay', [], { livenessProbe: tcp, ports }],
    [
      'liveness after a startup probe',
      [],
      {
        livenessProbe: { ...tcp, initialDelaySeconds: 30 },
        startupProbe: { ...tcp, periodSeconds: 1 },
        ports,
      },
    ],
    ['a stop that sleeps too long', grace, stop('sleep', '30')],
    ['a stop that sleeps in a shell', grace, stop('sh', '-c', 'app quit; sleep 1m'), seconds(60)],
    [
      'a stop by kubelet',
      grace,
      { lifecycle: { preStop: { sleep: { seconds: 10 } } } },
      seconds(10),
    ],
    [
      'a stop that sleeps twice',
      grace,
      stop('sh', '-c', 'sleep 5 && app quit && sleep 5'),
      seconds(10),
    ],
    ['a stop with time left', [], stop('sh', '-c', 'sleep 5 && app quit'), seconds(10)],
    ['a word that is no sleep', [], stop('sh', '-c', 'app --sleep 50'), seconds(10)],
    [
      'a grace of the probe',
      grace,
      { ...stop('sleep', '5'), livenessProbe: { ...tcp, terminationGracePeriodSeconds: 5 }, ports },
    ],
    [
      'a start that sleeps',
      ['notice pod-post-start-blocks'],
      { lifecycle: { postStart: exec('sleep', '20') } },
    ],
    ['a start that hardly sleeps', [], { lifecycle: { postStart: exec('sleep', '1') } }],
    [
      'a hook that asks',
      ['notice pod-hook-status-ignored'],
      { lifecycle: { preStop: http(80) }, ports },
    ],
  ])
})

describe('liveness', () => {
  const late = ['notice pod-liveness-timeout']
  const ports = [{ containerPort: 8080 }]
  const patient = { ...http(8080), timeoutSeconds: 2, periodSeconds: 10, failureThreshold: 6 }
  const alike = ['notice pod-liveness-like-readiness']
  rows(
    [
      ['a second for HTTP', late, { livenessProbe: http(8080), ports }],
      ['a second for a program', late, { livenessProbe: exec('ls') }],
      ['a second for gRPC', late, { livenessProbe: { grpc: { port: 8080 } }, ports }],
      [
        'a second that is written',
        late,
        { livenessProbe: { ...http(8080), timeoutSeconds: 1 }, ports },
      ],
      ['two seconds', [], { livenessProbe: { ...http(8080), timeoutSeconds: 2 }, ports }],
      ['a connection', [], { livenessProbe: { tcpSocket: { port: 8080 } }, ports }],
      ['a second for readiness', [], { readinessProbe: http(8080), ports }],
      ['a second to start', [], { startupProbe: { ...http(8080), periodSeconds: 1 }, ports }],
      [
        'one late answer',
        ['warning pod-liveness-one-late-answer'],
        { livenessProbe: { ...http(8080), failureThreshold: 1 }, ports },
      ],
      [
        'one late answer, with time for it',
        [],
        { livenessProbe: { ...http(8080), failureThreshold: 1, timeoutSeconds: 5 }, ports },
      ],
      [
        'one lost connection',
        [],
        { livenessProbe: { tcpSocket: { port: 8080 }, failureThreshold: 1 }, ports },
      ],
      ['like readiness', alike, { livenessProbe: patient, readinessProbe: patient, ports }],
      [
        'sooner than readiness',
        alike,
        { livenessProbe: { ...patient, periodSeconds: 5 }, readinessProbe: patient, ports },
      ],
      [
        'later than readiness',
        [],
        { livenessProbe: patient, readinessProbe: { ...patient, failureThreshold: 5 }, ports },
      ],
      [
        'another question than readiness',
        [],
        {
          livenessProbe: patient,
          readinessProbe: { ...patient, ...http(8080, { path: '/ready' }) },
          ports,
        },
      ],
    ],
    [],
  )

  test('says the number to write', async () => {
    const [notice] = await joinOne({
      ...{ livenessProbe: patient, ports },
      readinessProbe: { ...patient, periodSeconds: 5 },
    })
    expect(notice).toBeUndefined()
    const [told] = await joinOne({
      ...{ livenessProbe: { ...patient, periodSeconds: 5 }, ports },
      readinessProbe: patient,
    })
    expect(told?.hint).toBe('write failureThreshold: 25 for liveness')
  })
})

describe('the reference of the image', () => {
  const told = ['notice pod-image-without-tag']
  rows([
    ['a version', [], { image: 'example.com:5000/app:1' }],
    ['a digest', [], { image: `example/app@sha256:${'a'.repeat(64)}` }],
    ['none', told, { image: 'example.com:5000/app' }],
    ['none, if it is not there', told, { image: 'app', imagePullPolicy: 'IfNotPresent' }],
    ['latest, if it is not there', told, { image: 'app:latest', imagePullPolicy: 'IfNotPresent' }],
    ['latest', [], { image: 'app:latest' }],
  ])
})

test('a field that is left out is told of at its container, others at their own line', async () => {
  const image: TestImage = { ...app, user: 'nginx' }
  const fields = { securityContext: { runAsNonRoot: true } }
  const [notice] = await joinOne(fields, { image })
  expect(notice?.location).toMatchObject({ file: 'pod.yaml', line: 1 })
})
