import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Engine } from '../../../src/engine/engine.ts'
import { contactEngine } from '../../../src/engine/find/connect.ts'
import { startDockerRegistry } from '../../registry/support/docker-registry.ts'
import type { DockerRegistry } from '../../registry/support/docker-registry.ts'
import { askEngine, baseImage, connect, engines, never } from '../../support/engines.ts'
import { pushThroughEngine } from '../../support/push-image.ts'
import { manifestOf } from '../../support/run-manifest.ts'
import { runtime } from '../../support/runtime.ts'
import { validateWith } from '../../support/validate-with.ts'

describe(runtime.version, () => {
  let engine: Engine

  beforeAll(async () => {
    engine = await connect(runtime.address)
  })
  afterAll(() => {
    engine.close()
  })

  test('says what it is', async () => {
    expect(engine.identity).toMatchObject({ program: 'containerd', url: runtime.address })
    expect(await engine.identity.describe(never)).toMatchObject({
      ...{ name: 'containerd', apiVersion: 'v1', operatingSystem: 'linux' },
      ...{ defaultRuntime: 'runc', runtimes: ['runc'] },
    })
    const { engine: name, ...cdi } = await engine.cdi.support(never)
    expect(name).toMatch(/^containerd 2\./)
    expect(cdi).toEqual({
      ...{ kind: 'native', specDirectories: [runtime.cdiDirectory], devices: null },
      newestVersion: '1.0.0',
    })
  })

  const named = { env: {}, home: '/nonexistent', uid: 0 }
  const environment = { CONTAINER_RUNTIME_ENDPOINT: runtime.address }

  test.each([
    ['its address alone', { ...named, engine: runtime.address }],
    ['cri, and its variable', { ...named, engine: 'cri', env: environment }],
    ['its variable alone', { ...named, engine: null, env: environment }],
    ['a handler that it has', { ...named, engine: runtime.address, runtimeHandler: 'runc' }],
  ])('is found by %s', async (_name, options) => {
    const found = await contactEngine(options, never)
    const opened = await found.open()
    expect(opened.identity.program).toBe('containerd')
    opened.close()
  })

  test('has no handler that nobody set up', async () => {
    const options = { ...named, engine: runtime.address, runtimeHandler: 'kata' }
    await expect(contactEngine(options, never)).rejects.toThrow(
      'has no handler "kata"; it has runc',
    )
  })

  test('has images, and says what is in them', async () => {
    const image = await engine.images.find(baseImage, never)
    expect(image).toMatchObject({
      ...{ isFromRegistry: false, user: '' },
      configuration: { command: ['sleep', '3600'], entrypoint: [] },
    })
    expect(await engine.images.find(image?.id ?? '', never)).toEqual(image)
    expect(await engine.images.find('canary-test/nothing:1', never)).toBeNull()
  })
})

describe('a registry that asks who it is', () => {
  const credentials = {
    ...{ serverAddress: '', username: 'canary', password: 'correct horse battery' },
    ...{ identityToken: '', registryToken: '' },
  }
  const docker = engines[0]?.address ?? ''
  let registry: DockerRegistry
  let engine: Engine
  let reference: string

  beforeAll(async () => {
    engine = await connect(runtime.address)
    registry = await startDockerRegistry({ tls: null, authenticates: true })
    const name = `${registry.host}/acme/app`
    reference = `${name}:1`
    await askEngine(docker, 'POST', `/images/${baseImage}/tag?repo=${name}&tag=1`)
    await pushThroughEngine(docker, reference, credentials)
  })
  afterAll(async () => {
    engine.close()
    await registry.close()
  })

  const pull = (given: typeof credentials | null) =>
    engine.images.pull(
      { reference, platform: null, credentials: given, onProgress: () => undefined },
      never,
    )

  test.each([
    ['nobody', null],
    ['somebody else', { ...credentials, password: 'wrong' }],
  ])('gives nothing to %s', async (_name, given) => {
    await expect(pull(given)).rejects.toMatchObject({
      kind: 'input',
      problems: [{ code: 'image-pull', message: expect.stringMatching(/401|authorization/i) }],
    })
  })

  test('gives the image to whom it knows', async () => {
    const { id } = await pull(credentials)
    const image = await engine.images.find(reference, never)
    expect(image?.id).toBe(`sha256:${id ?? ''}`)
    expect(image).toMatchObject({ isFromRegistry: true })
    expect(image?.repoDigests[0]).toContain(`${registry.host}/acme/app@sha256:`)
  })
})

describe("docker's options, as the container sees them", () => {
  const scripts = {
    env: 'test "$A" = "b c"',
    user: 'test "$(id -u):$(id -g)" = 1000:7',
    'read-only': '! touch /file',
    tmpfs: 'grep -q " /scratch tmpfs rw.*size=1024k" /proc/mounts && touch /scratch/file',
    'shared memory': 'test "$(df -k /dev/shm | tail -1 | tr -s " " | cut -d " " -f 2)" = 2048',
    capabilities: 'grep -q "^CapBnd:.*[^0-9a-f]0000000000000000$" /proc/self/status',
    memory:
      'cat /sys/fs/cgroup/memory.max /sys/fs/cgroup/memory/memory.limit_in_bytes | grep -qx 67108864',
    privileges: 'grep -q "^NoNewPrivs:.*1$" /proc/self/status',
    host: 'grep -q "^10.1.2.3[[:space:]]*database" /etc/hosts && test "$(hostname)" = inside',
  }
  const options = [
    ...[
      '--env',
      'A=b c',
      '--user',
      '1000:7',
      '--read-only',
      '--tmpfs',
      '/scratch:size=1m,mode=1777',
    ],
    ...['--shm-size', '2m', '--cap-drop', 'ALL', '--memory', '64m', '--hostname=inside'],
    ...['--security-opt', 'no-new-privileges', '--add-host', 'database:10.1.2.3'],
  ]

  test('mean what they mean on Docker', async () => {
    const manifest = manifestOf(scripts, { dockerRunOptions: options })
    const report = await validateWith(runtime.address, manifest)
    const checks = report.images[0]?.validators[0]?.checks ?? []
    const outcomes = checks.map(({ name, outcome }) => [name, outcome])
    expect(outcomes).toEqual(Object.keys(scripts).map((name) => [name, 'passed']))
  })

  test('are refused where CRI has no word for them, before anything starts', async () => {
    const manifest = manifestOf(scripts, { dockerRunOptions: ['--ulimit', 'nofile=10'] })
    const report = await validateWith(runtime.address, manifest)
    expect(report).toMatchObject({
      verdict: 'errored',
      errors: [
        {
          ...{ kind: 'input', code: 'run-option' },
          message: expect.stringContaining('--ulimit of docker run has no counterpart in CRI'),
          location: { line: 6 },
        },
      ],
    })
  })
})
