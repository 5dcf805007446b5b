import { describe, expect, test } from '@jest/globals'
import {
  app,
  bare,
  codesOf,
  configMap,
  joinOne,
  joinText,
  program,
  usual,
} from './support/joined.ts'
import type { TestImage } from './support/joined.ts'

const exec = (...command: string[]) => ({ exec: { command } })
const patient = (...command: string[]) => ({ ...exec(...command), timeoutSeconds: 5 })
const withFiles = (files: TestImage['files']): TestImage => ({
  ...app,
  files: { ...usual, ...files },
})

describe('the program of a container', () => {
  test.each<[string, Record<string, unknown>, TestImage]>([
    ['the image names it', {}, app],
    ['by a path', { command: ['/usr/bin/app'] }, app],
    ['by a path through a link', { command: ['/bin/app'] }, app],
    ['from PATH', { command: ['app', '--verbose'] }, app],
    ['from the working directory', { command: ['./run'] }, withFiles({ '/srv/run': program })],
    [
      'from a working directory of the Pod',
      { command: ['../x/run'], workingDir: '/opt/y' },
      { ...withFiles({ '/opt/x/run': program }), directories: ['/opt/y'] },
    ],
    [
      'from the PATH of the image',
      { command: ['tool'] },
      { ...withFiles({ '/opt/bin/tool': program }), env: ['PATH=/usr/bin:/opt/bin'] },
    ],
    [
      'from the PATH of the Pod',
      { command: ['tool'], env: [{ name: 'PATH', value: '/opt/bin' }] },
      withFiles({ '/opt/bin/tool': program }),
    ],
    ['arguments of the Pod are for the entrypoint', { args: ['serve'] }, app],
    [
      'one that cannot be executed is passed over in PATH',
      { command: ['tool'] },
      withFiles({
        '/usr/local/bin/tool': { mode: 0o644 },
        '/usr/bin/tool': program,
      }),
    ],
    ['a script', { command: ['/run.sh'] }, withFiles({ '/run.sh': '#!/bin/sh\nexec app\n' })],
    [
      'a script for a program in PATH',
      { command: ['/run.sh'] },
      withFiles({ '/run.sh': '#!/usr/bin/env app\n' }),
    ],
    [
      'a script with options for env',
      { command: ['/run.sh'] },
      withFiles({ '/run.sh': '#!/usr/bin/env -S app --here\n' }),
    ],
    [
      'a format of which nobody knows who executes it',
      { command: ['/app.wasm'] },
      withFiles({ '/app.wasm': '\0asm\x01\0\0\0' }),
    ],
    ['an image without a shell', {}, bare],
    [
      'links one behind the other',
      { command: ['/a'] },
      withFiles({
        '/a': { link: 'etc/alternatives/b' },
        '/etc/alternatives/b': { link: '../../usr/bin/app' },
      }),
    ],
    [
      'a link that would lead out',
      { command: ['/a'] },
      withFiles({ '/a': { link: '../../../usr/bin/app' } }),
    ],
  ])('%s', async (_title, container, image) => {
    expect(codesOf(await joinOne(container, { image }))).toEqual([])
  })

  test.each<[string, string, Record<string, unknown>, TestImage, string]>([
    [
      'is not in PATH',
      'pod-command-missing',
      { command: ['tool'] },
      app,
      'container app cannot start: "tool" is in none of the directories of PATH (/usr/local/sbin, /usr/local/bin, /usr/sbin, /usr/bin, /sbin, /bin)',
    ],
    [
      'is not at its path',
      'pod-command-missing',
      { command: ['/opt/tool'] },
      app,
      'container app cannot start: "/opt/tool" is not in the image',
    ],
    [
      'is an argument, since the image has no entrypoint',
      'pod-command-missing',
      { args: ['serve'] },
      { ...app, entrypoint: [], command: ['app'] },
      'container app cannot start: "serve" is in none of',
    ],
    [
      'is the shell of an image that has none',
      'pod-command-missing',
      { command: ['sh', '-c', 'exec /app'] },
      bare,
      'container app cannot start: "sh" is in none of',
    ],
    [
      'is behind one that starts it',
      'pod-command-missing',
      { command: ['tini', '--', 'bash', '-c', 'app'] },
      withFiles({ '/usr/bin/tini': program }),
      'container app cannot start: "bash" is in none of',
    ],
    [
      'has an interpreter that is not there',
      'pod-command-missing',
      { command: ['/run.sh'] },
      withFiles({ '/run.sh': '#!/bin/bash -e\n' }),
      'container app cannot start: "/run.sh" is a script for "/bin/bash", which is not in the image',
    ],
    [
      'has an interpreter that is not in PATH',
      'pod-command-missing',
      { command: ['/run.py'] },
      withFiles({ '/run.py': '#!/usr/bin/env python3\n' }),
      '"/run.py" is a script for "python3", which is not in the image',
    ],
    [
      'has an interpreter among options of env that is not in PATH',
      'pod-command-missing',
      { command: ['/run.sh'] },
      withFiles({ '/run.sh': '#!/usr/bin/env -S nothing --here\n' }),
      '"/run.sh" is a script for "nothing", which is not in the image',
    ],
    [
      'has line ends of Windows',
      'pod-command-missing',
      { command: ['/run.sh'] },
      withFiles({ '/run.sh': '#!/bin/sh\r\nexec app\r\n' }),
      'the first line of "/run.sh" ends as lines do on Windows',
    ],
    [
      'may not be executed',
      'pod-command-not-executable',
      { command: ['/run.sh'] },
      withFiles({ '/run.sh': { text: '#!/bin/sh\n', mode: 0o644 } }),
      '"/run.sh" is not executable: its mode is 0644',
    ],
    [
      'is a directory',
      'pod-command-not-executable',
      { command: ['/srv'] },
      app,
      'container app cannot start: "/srv" is a directory',
    ],
    [
      'is a text without #!',
      'pod-command-not-executable',
      { command: ['/run.sh'] },
      withFiles({ '/run.sh': 'exec app\n' }),
      '"/run.sh" is a text that does not begin with #!',
    ],
    [
      'leads in a circle',
      'pod-command-missing',
      { command: ['/a'] },
      withFiles({ '/a': { link: '/b' }, '/b': { link: '/a' } }),
      'container app cannot start: "/a" is a link that leads in a circle',
    ],
    [
      'is below a file',
      'pod-command-missing',
      { command: ['/usr/bin/app/run'] },
      app,
      '"/usr/bin/app/run" is not in the image',
    ],
    [
      'is named by nobody',
      'pod-command-none',
      {},
      { ...app, entrypoint: [] },
      'container app names no command, and its image has neither ENTRYPOINT nor CMD',
    ],
  ])('%s: %s', async (_title, code, container, image, words) => {
    const notices = await joinOne(container, { image })
    expect(codesOf(notices)).toEqual([`error ${code}`])
    expect(notices[0]?.message).toContain(words)
  })

  test('for a shell that is not there the hint names distroless images', async () => {
    const [notice] = await joinOne({ command: ['/bin/sh', '-c', 'app'] }, { image: bare })
    expect(notice?.hint).toContain('distroless')
  })

  test('a fortieth link is followed, one more is not', async () => {
    const chain = (length: number) =>
      withFiles(
        Object.fromEntries(
          Array.from({ length }, (_, index) => [
            `/l${index}`,
            { link: index + 1 === length ? '/usr/bin/app' : `/l${index + 1}` },
          ]),
        ),
      )
    const codes = async (length: number) =>
      codesOf(await joinOne({ command: ['/l0'] }, { image: chain(length) }))
    expect([await codes(40), await codes(41)]).toEqual([[], ['error pod-command-missing']])
  })

  test('of a PATH with more directories nothing is said (limit: podJoinLimits.searchDirectories)', async () => {
    const codes = async (count: number) => {
      const value = Array.from({ length: count }, (_, index) => `/d${index}`).join(':')
      return codesOf(await joinOne({ command: ['app'], env: [{ name: 'PATH', value }] }))
    }
    expect([await codes(64), await codes(65)]).toEqual([['error pod-command-missing'], []])
  })
})

describe('nothing is said of what cannot be known', () => {
  const emptyDir = { volumes: [{ name: 'tools', emptyDir: {} }] }

  test.each<[string, Record<string, unknown>, Record<string, unknown>, TestImage | null]>([
    ['an image that nobody has seen', { command: ['tool'] }, {}, null],
    [
      'a volume that others write to',
      { command: ['/tools/run'], volumeMounts: [{ name: 'tools', mountPath: '/tools' }] },
      emptyDir,
      app,
    ],
    [
      'a directory of PATH in such a volume',
      { command: ['app2'], volumeMounts: [{ name: 'tools', mountPath: '/usr/local/bin' }] },
      emptyDir,
      app,
    ],
    [
      'a link into such a volume',
      { command: ['/run'], volumeMounts: [{ name: 'tools', mountPath: '/tools/' }] },
      emptyDir,
      withFiles({ '/run': { link: '/tools/run' } }),
    ],
    ['what the kernel has', { command: ['/proc/self/exe'] }, {}, app],
    [
      'a PATH from elsewhere',
      { command: ['/bin/sh'], envFrom: [{ configMapRef: { name: 'elsewhere' } }] },
      {},
      app,
    ],
    [
      'a name that a variable gives',
      {
        command: ['$(TOOL)'],
        envFrom: [{ secretRef: { name: 'x', optional: true } }],
        env: [{ name: 'TOOL', value: '/bin/app' }],
      },
      {},
      app,
    ],
    [
      'a name that something elsewhere gives',
      {
        command: ['$(TOOL)', '-c', 'x'],
        env: [{ name: 'TOOL', valueFrom: { secretKeyRef: { name: 'x', key: 'y' } } }],
      },
      {},
      app,
    ],
    [
      'a PATH that something elsewhere gives',
      {
        command: ['tool'],
        env: [{ name: 'PATH', valueFrom: { configMapKeyRef: { name: 'x', key: 'y' } } }],
      },
      {},
      app,
    ],
    ['a shell that reads its profile', { command: ['sh', '-lc', 'tool'] }, {}, app],
    ["the image's own scripts", {}, {}, { ...app, entrypoint: ['sh', '-c', 'tool'] }],
  ])('%s', async (_title, container, spec, image) => {
    expect(codesOf(await joinOne(container, { image, spec }))).toEqual([])
  })

  test('what an unwritten parent of a volume holds is missing all the same', async () => {
    const volumeMounts = [{ name: 'tools', mountPath: '/opt/tools' }]
    const codes = async (run: string) =>
      codesOf(await joinOne({ command: [run], volumeMounts }, { spec: emptyDir }))
    expect(await codes('/opt/tools/run')).toEqual([])
    expect(await codes('/opt/other/run')).toEqual(['error pod-command-missing'])
  })

  test('nor is a program told that a Secret names', async () => {
    const secret = {
      ...{ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'hidden' } },
      stringData: { tool: 'hunter2' },
    }
    const env = [{ name: 'TOOL', valueFrom: { secretKeyRef: { name: 'hidden', key: 'tool' } } }]
    const notices = await joinOne({ command: ['/bin/$(TOOL)'], env }, { objects: [secret] })
    expect(notices).toEqual([])
  })
})

describe('a program in a ConfigMap', () => {
  const volume = (more: object = {}) => ({
    volumes: [{ name: 'scripts', configMap: { name: 'files', ...more } }],
  })
  const container = {
    command: ['/scripts/run.sh'],
    volumeMounts: [{ name: 'scripts', mountPath: '/scripts' }],
  }
  const objects = [configMap({ 'run.sh': '#!/bin/sh\n', 'other.sh': '#!/bin/zsh\n' })]

  test.each<[string, string[], object, Record<string, unknown>]>([
    ['without the right to be executed', ['error pod-command-not-executable'], {}, container],
    ['with it', [], { defaultMode: 0o755 }, container],
    [
      'with it for this one alone',
      [],
      { items: [{ key: 'run.sh', path: 'run.sh', mode: 0o777 }] },
      container,
    ],
    [
      'whose interpreter is not in the image',
      ['error pod-command-missing'],
      { defaultMode: 0o755 },
      { ...container, command: ['/scripts/other.sh'] },
    ],
    [
      'that it does not have',
      ['error pod-command-missing'],
      { defaultMode: 0o755 },
      { ...container, command: ['/scripts/no.sh'] },
    ],
    [
      'as a single file',
      ['error pod-command-not-executable'],
      {},
      {
        command: ['/opt/run.sh'],
        volumeMounts: [{ name: 'scripts', mountPath: '/opt/run.sh', subPath: 'run.sh' }],
      },
    ],
    ['that a shell reads', [], {}, { ...container, command: ['/bin/sh', '/scripts/run.sh'] }],
  ])('%s', async (_title, codes, more, fields) => {
    expect(codesOf(await joinOne(fields, { spec: volume(more), objects }))).toEqual(codes)
  })

  test('that the files do not have is unknown', async () => {
    expect(codesOf(await joinOne(container, { spec: volume() }))).toEqual([])
    const optional = volume({ optional: true })
    expect(codesOf(await joinOne(container, { spec: optional }))).toEqual([])
  })
})

describe('programs of probes and hooks', () => {
  test.each<[string, Record<string, unknown>, string, string]>([
    [
      'liveness',
      { livenessProbe: patient('/healthz') },
      'warning pod-liveness-program-missing',
      'the liveness probe of container app cannot run: "/healthz" is not in the image; kubelet never gets a result, and never restarts the container',
    ],
    [
      'readiness',
      { readinessProbe: exec('curl', '-f', 'http://localhost') },
      'error pod-probe-program-missing',
      'never becomes ready',
    ],
    [
      'startup',
      { startupProbe: { ...exec('curl'), periodSeconds: 1 } },
      'error pod-probe-program-missing',
      'never counts as started',
    ],
    [
      'postStart',
      { lifecycle: { postStart: exec('bash', '-c', 'true') } },
      'error pod-post-start-program-missing',
      'the container is killed each time it has started',
    ],
    [
      'preStop',
      { lifecycle: { preStop: exec('/drain') } },
      'warning pod-pre-stop-program-missing',
      'told to stop at once, without it',
    ],
  ])('%s', async (_title, container, code, words) => {
    const notices = await joinOne(container)
    expect(codesOf(notices)).toEqual([code])
    expect(notices[0]?.message).toContain(words)
  })

  test('are fine where they are there', async () => {
    const container = {
      livenessProbe: patient('/bin/wget', '-q', 'localhost'),
      readinessProbe: exec('sh', '-c', 'wget -q localhost || exit 1'),
      startupProbe: { ...exec('$(PROBE)'), periodSeconds: 1 },
      lifecycle: { postStart: exec('touch', '/tmp/started'), preStop: exec('sleep', '5') },
      env: [{ name: 'PROBE', value: 'app' }],
    }
    expect(codesOf(await joinOne(container))).toEqual([])
  })

  test('a sleep that an image does not have need not be a program', async () => {
    const lifecycle = { preStop: exec('sleep', '5') }
    const [notice] = await joinOne({ lifecycle }, { image: bare })
    expect(notice?.hint).toContain('preStop: {sleep: {seconds: 5}}')
  })
})

describe('what a script begins with', () => {
  const begins = async (script: string, image: TestImage = app) =>
    codesOf(await joinOne({ livenessProbe: patient('/bin/sh', '-ec', script) }, { image }))

  test.each([
    'curl -f http://localhost:8080/healthz',
    'curl -sf localhost || exit 1',
    'set -e; curl localhost',
    'cd /srv && curl localhost',
    'TIMEOUT=1 exec curl localhost',
    'pg_isready -U postgres\n',
    '/opt/bin/check',
    'curl localhost | wget',
  ])('%j', async (script) => {
    expect(await begins(script)).toEqual(['warning pod-script-command-missing'])
  })

  test.each([
    'wget -q localhost',
    '[ -f /tmp/ready ]',
    'test -f /tmp/ready',
    'if curl localhost; then exit 0; fi',
    'curl localhost || wget localhost',
    'curl localhost || true',
    'curl localhost; true',
    'PATH=$PATH:/opt curl localhost',
    '. /etc/profile; curl localhost',
    '$TOOL localhost',
    '"$TOOL" localhost',
    'curl() { wget "$@"; }; curl localhost',
    'cd /srv && ./run',
    'command -v curl && curl localhost',
    ': ',
    '',
    'kill -0 1',
  ])('nothing is said of %j', async (script) => {
    expect(await begins(script)).toEqual([])
  })

  test('a busybox without links knows programs that are no files', async () => {
    const image = { ...app, files: { '/bin/sh': program, '/bin/app': program } }
    expect(await begins('wget -q localhost', image)).toEqual([])
  })
})

test('an image is told of at the line that named the program', async () => {
  const text = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      initContainers:
        - name: wait
          image: example/app:1
          command:
            - sh
            - -c
            - until nc -z db 5432; do sleep 1; done
      containers:
        - name: web
          image: example/web:1
          livenessProbe:
            exec:
              command:
                - /bin/grpc_health_probe
                - -addr=:50051
            timeoutSeconds: 5
`
  const notices = await joinText(text, { wait: bare, web: app })
  expect(notices.map(({ code, location }) => [code, location?.line, location?.column])).toEqual([
    ['pod-command-missing', 13, 15],
    ['pod-liveness-program-missing', 22, 19],
  ])
})
