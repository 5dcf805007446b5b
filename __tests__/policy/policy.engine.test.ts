import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Grant } from '../../src/engine/grant.ts'
import { plainContainer } from '../../src/engine/container-request.ts'
import type { ContainerRequest } from '../../src/engine/container-request.ts'
import { policyLimits } from '../../src/limits.ts'
import { withEngineProxy } from '../support/engine-proxy.ts'
import { baseImage, connect, engines, never } from '../support/engines.ts'
import { check, manifest, validateWith, validatorOf } from '../support/validate-with.ts'

const exec = (name: string, script: string) =>
  check(name, { exec: { command: ['sh', '-c', script] } })

let workspace: string
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'canary-policy-'))
  mkdirSync(join(workspace, 'data'))
  writeFileSync(join(workspace, 'data', 'file'), 'from the workspace')
})
afterAll(() => {
  rmSync(workspace, { recursive: true })
})

const request: ContainerRequest = {
  ...plainContainer,
  name: '',
  image: baseImage,
  arguments: ['true'],
  ports: [{ port: 80, protocol: 'tcp' }],
  volumes: [{ mountPath: '/anonymous', source: null }],
  labels: { 'canary-test': 'policy' },
  publish: { hostAddress: '127.0.0.1' },
}

const toldByDocker: readonly (readonly [string, object])[] = [
  ['--ipc=host', { kind: 'ipc-namespace', value: 'host' }],
  ['--userns=host', { kind: 'user-namespace', value: 'host' }],
  ['--security-opt=systempaths=unconfined', { kind: 'confinement' }],
  ['--sysctl=net.ipv4.ip_forward=1', { kind: 'kernel-parameter', name: 'net.ipv4.ip_forward' }],
  ['--device-cgroup-rule=c 1:3 r', { kind: 'device-rule', value: 'c 1:3 r' }],
  [
    '--mount=type=volume,dst=/x,volume-opt=type=tmpfs,volume-opt=device=tmpfs',
    { kind: 'volume-driver' },
  ],
]

describe.each(engines)('the policy on $name', ({ name: engineName, address }) => {
  const isDocker = engineName === 'docker'

  /** What the engine says of a container that was made with these options, and never started. */
  const grantsOf = async (...tokens: string[]): Promise<readonly Grant[]> => {
    const engine = await connect(address)
    const name = `canary-policy-${process.pid}-${Math.random().toString(36).slice(2)}`
    const options = tokens.length === 0 ? null : { tokens, baseDirectory: workspace, env: {} }
    const { id } = await engine.containers.create({ ...request, name, options })
    try {
      return await engine.containers.grants(id, never)
    } finally {
      await engine.containers.remove(id, never)
      engine.close()
    }
  }

  test('a container without options has nothing beyond a plain one', async () => {
    expect(await grantsOf()).toEqual([])
  })

  test('nor has one that asks for less', async () => {
    const less = ['--cap-drop', 'ALL', '--cap-add', 'CHOWN', '--security-opt', 'no-new-privileges']
    expect(await grantsOf(...less, '--read-only', '--tmpfs', '/tmp')).toEqual([])
  })

  // Podman's answers through this API leave some out: of them the text alone tells.
  const told: readonly (readonly [string, object])[] = [
    ...(isDocker ? toldByDocker : []),
    ['--privileged', { kind: 'privileged' }],
    ['--pid=host', { kind: 'pid-namespace', value: 'host' }],
    ['--uts=host', { kind: 'uts-namespace', value: 'host' }],
    ['--network=host', { kind: 'network', name: 'host' }],
    ['--volume=/etc:/x', { kind: 'bind', source: '/etc', isReadOnly: false }],
    ['--mount=type=bind,src=/etc,dst=/x,ro', { kind: 'bind', source: '/etc', isReadOnly: true }],
    [
      '--device=/dev/null:/dev/x',
      { kind: 'device', device: { pathOnHost: '/dev/null', pathInContainer: '/dev/x' } },
    ],
    ['--cap-add=SYS_ADMIN', { kind: 'capability', value: 'CAP_SYS_ADMIN' }],
    ['--security-opt=seccomp=unconfined', { kind: 'confinement', value: 'seccomp=unconfined' }],
    ['--security-opt=label=disable', { kind: 'confinement', value: 'label=disable' }],
    ['--oom-score-adj=-500', { kind: 'memory-protection' }],
  ]

  test.each(told)('the engine tells of %s', async (option, grant) => {
    expect(await grantsOf(option)).toContainEqual(expect.objectContaining(grant))
  })

  test('a restricted manifest runs, with less than others have', async () => {
    const text = manifest({
      command: ['sleep', '60'],
      volumes: [{ mountPath: '/data', path: join(workspace, 'data') }, { mountPath: '/own' }],
      dockerRunOptions: ['-v', './data:/again:rw', '--mount', 'type=bind,src=./data,dst=/third'],
      checks: [
        exec('no new privileges', "grep -q '^NoNewPrivs:.*1' /proc/1/status"),
        exec(
          'not too many processes',
          `[ "$(cat /sys/fs/cgroup/pids.max /sys/fs/cgroup/pids/pids.max 2>/dev/null)" = ${policyLimits.processes} ]`,
        ),
        exec('reads', "grep -q 'from the workspace' /data/file /again/file /third/file"),
        exec('does not write', '! touch /data/x && ! touch /again/x && ! touch /third/x'),
        exec('but to its own volume', 'touch /own/x'),
      ],
    })
    writeFileSync(join(workspace, 'good.yaml'), text)
    const report = await validateWith(address, text, baseImage, {
      policy: 'restricted',
      directory: workspace,
      validators: ['good.yaml'],
    })
    expect(report.errors).toEqual([])
    expect(report.verdict).toBe('passed')
    expect(validatorOf(report).notices.map(({ code }) => code)).toEqual(['policy-restricted'])
  })

  test('a trusted one has what it asks for, and is looked at no more than before', async () => {
    const text = manifest({
      command: ['sleep', '60'],
      dockerRunOptions: ['--pid=host', '-v', '/etc:/host-etc'],
      checks: [
        exec('sees the host', '[ "$(cat /proc/1/comm)" != sleep ] && ls /host-etc/hostname'),
      ],
    })
    await withEngineProxy(address, unchanged, async ({ address: proxy, seen }) => {
      const report = await validateWith(proxy, text)
      expect(report.verdict).toBe('passed')
      expect(betweenCreateAndStart(seen)).toEqual([])
    })
  })

  test('one look more for a restricted one', async () => {
    const text = manifest({ command: ['sleep', '60'], checks: [exec('runs', 'true')] })
    await withEngineProxy(address, unchanged, async ({ address: proxy, seen }) => {
      const report = await validateWith(proxy, text, baseImage, { policy: 'restricted' })
      expect(report.verdict).toBe('passed')
      expect(betweenCreateAndStart(seen)).toEqual(['GET /containers/ID/json'])
    })
  })

  test.each<[string, object, string]>([
    ['privileged', { Privileged: true }, 'asks for all privileges on the host'],
    ['in the network of the host', { NetworkMode: 'host' }, 'asks for the network of the host'],
    ['with the host mounted', { Binds: ['/:/host'] }, 'which is outside of the workspace'],
    ['with more capabilities', { CapAdd: ['SYS_ADMIN'] }, 'the capability CAP_SYS_ADMIN'],
  ])('an engine that makes it %s: never started, and removed', async (_how, more, why) => {
    const text = manifest({ command: ['sleep', '60'], checks: [exec('runs', 'true')] })
    const change = (host: object) => ({ ...host, ...more })
    await withEngineProxy(address, change, async ({ address: proxy, seen }) => {
      const report = await validateWith(proxy, text, baseImage, {
        policy: 'restricted',
        runId: 'policy-lie',
      })
      expect(report.verdict).toBe('errored')
      expect(report.errors).toMatchObject([
        { code: 'policy', kind: 'infrastructure', location: { file: 'manifest.yaml', line: 1 } },
      ])
      expect(report.errors[0]?.message).toContain(why)
      expect(report.errors[0]?.message).toContain('though "test" does not ask for that')
      expect(seen).not.toContain('POST /containers/ID/start')
    })
    const engine = await connect(address)
    expect(await engine.containers.list({ 'container-canary.run': 'policy-lie' }, never)).toEqual(
      [],
    )
    engine.close()
  })

  test('a manifest from a URL is restricted, unless the user says otherwise', async () => {
    const text = manifest({
      command: ['sleep', '60'],
      dockerRunOptions: ['--pid=host'],
      checks: [exec('runs', 'true')],
    })
    await withServer(text, async (url) => {
      const refused = await validateWith(address, '', baseImage, { validators: [url] })
      expect(refused.errors).toMatchObject([{ code: 'policy', location: { file: url } }])
      expect(refused.verdict).toBe('errored')
      const trusted = { validators: [url], policy: 'trusted' } as const
      expect(await validateWith(address, '', baseImage, trusted)).toMatchObject({
        verdict: 'passed',
        errors: [],
      })
    })
  })

  test('the command line tells every refusal at its line, and starts nothing', async () => {
    const text = [
      'apiVersion: container-canary.nvidia.com/v1',
      'kind: Validator',
      'name: hostile',
      'volumes:',
      '  - mountPath: /host',
      '    path: /',
      'dockerRunOptions:',
      '  - --privileged',
      '  - -v',
      '  - /var/run/docker.sock:/var/run/docker.sock',
      '  - -eGITHUB_TOKEN',
      'checks:',
      '  - name: one',
      '    probe: { exec: { command: [sh, -c, "echo $GITHUB_TOKEN; exit 1"] } }',
      '',
    ].join('\n')
    writeFileSync(join(workspace, 'hostile.yaml'), text)
    const restricted = await validate(address, '--policy', 'restricted')
    expect(restricted.exitCode).toBe(2)
    for (const place of ['5:5', '8:5', '9:5', '11:5']) {
      expect(restricted.stdout).toContain(`hostile.yaml:${place}`)
    }
    expect(restricted.stdout).toContain('--policy trusted')
    expect(restricted.stdout + restricted.stderr).not.toContain('a secret of ours')
    const wrong = await validate(address, '--policy', 'lenient')
    expect(wrong.exitCode).toBe(2)
    expect(wrong.stderr).toContain('--policy is "lenient"; it is one of trusted, restricted')
  })
})

const unchanged = (host: unknown) => host

function betweenCreateAndStart(seen: readonly string[]): readonly string[] {
  const created = seen.indexOf('POST /containers/create')
  const started = seen.indexOf('POST /containers/ID/start')
  expect(created).toBeGreaterThan(-1)
  expect(started).toBeGreaterThan(created)
  return seen
    .slice(created + 1, started)
    .filter((one) => one.includes('/containers/') && !one.endsWith('/wait'))
}

async function withServer(text: string, work: (url: string) => Promise<void>): Promise<void> {
  const server = createServer((_request, response) => response.end(text))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/manifest.yaml`)
  } finally {
    server.close()
  }
}

async function validate(address: string, ...args: string[]) {
  const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
  const node = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', cli, 'validate']
  const flags = ['--engine', address, '--file', 'hostile.yaml', ...args, baseImage]
  const child = spawn(process.execPath, [...node, ...flags], {
    cwd: workspace,
    env: { ...process.env, GITHUB_TOKEN: 'a secret of ours' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [exitCode] = (await once(child, 'close')) as [number | null]
  return { exitCode, stdout, stderr }
}
