import { execFile } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import manifest from '../../package.json' with { type: 'json' }
import type { Report } from '../../src/model.ts'
import { baseImage, engines, removeImage } from '../support/engines.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const name = `canary-test/command-line-${process.pid}:latest`
const base = `canary-test/node-${process.pid}:latest`

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

async function run(program: string, args: readonly string[], env = {}): Promise<Ended> {
  const options = { cwd: root, env: { ...process.env, ...env }, maxBuffer: 50_000_000 }
  try {
    return { code: 0, ...(await promisify(execFile)(program, args, options)) }
  } catch (error) {
    // What execFile rejects with.
    const { code, stdout, stderr } = error as Partial<Ended>
    return { code: code ?? -1, stdout: stdout ?? '', stderr: stderr ?? String(error) }
  }
}

/** Node of this machine with the libraries that it loads, and busybox: no registry is needed. */
async function writeBase(folder: string): Promise<void> {
  const files = (await run('ldd', [process.execPath])).stdout.match(/\/\S+(?= \(0x)/g) ?? []
  expect(files.length).toBeGreaterThan(3)
  for (const file of files) {
    const place = join(folder, 'rootfs', file)
    mkdirSync(dirname(place), { recursive: true })
    copyFileSync(file, place)
  }
  mkdirSync(join(folder, 'rootfs/bin'), { recursive: true })
  copyFileSync(join(root, '.cache/busybox/bin/busybox'), join(folder, 'rootfs/bin/sh'))
  mkdirSync(join(folder, 'rootfs/usr/local/bin'), { recursive: true })
  copyFileSync(process.execPath, join(folder, 'rootfs/usr/local/bin/node'))
  mkdirSync(join(folder, 'rootfs/tmp'))
  chmodSync(join(folder, 'rootfs/tmp'), 0o1777)
  const path = '/usr/local/bin:/usr/bin:/bin'
  writeFileSync(join(folder, 'Dockerfile'), `FROM scratch\nCOPY rootfs /\nENV PATH=${path}\n`)
}

const validator = `apiVersion: container-canary.nvidia.com/v1
kind: Validator
name: inside
command: [httpd, -f, -p, '8080', -h, /]
ports: [{ port: 8080 }]
volumes: [{ mountPath: /data, path: ./data }]
checks:
  - name: file
    probe: { exec: { command: [grep, hello, /data/file] } }
  - name: http
    probe: { httpGet: { path: /data/file, port: 8080 }, failureThreshold: 30 }
  - name: nobody listens
    probe: { tcpSocket: { port: 8081 }, failureThreshold: 2 }
`

describe.each(engines)('the image of the command line on $name $version', (engine) => {
  const socket = engine.address.replace('unix://', '')
  const isPodman = engine.name === 'podman'
  /** The program that people would type, on this engine. */
  const client = async (...args: readonly string[]): Promise<Ended> =>
    isPodman
      ? await run('podman', ['--url', engine.address, ...args])
      : await run('docker', args, { DOCKER_HOST: engine.address, DOCKER_BUILDKIT: '0' })
  let folder: string

  const containerCanary = async (...args: readonly string[]): Promise<Ended> =>
    await client(
      // Podman's own socket is its user's alone.
      ...[
        'run',
        '--rm',
        ...(isPodman ? ['--user', '0:0'] : ['--group-add', String(statSync(socket).gid)]),
      ],
      ...['--volume', `${socket}:/var/run/docker.sock`, '--volume', `${folder}:/work:ro`],
      ...[name, ...args],
    )

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'canary-image-'))
    await writeBase(folder)
    const bases = await client('build', '--tag', base, folder)
    expect(bases).toMatchObject({ code: 0 })
    rmSync(join(folder, 'rootfs'), { recursive: true })
    // What a release builds it of; all of a clone would be sent by builders that know no such list.
    const context = join(folder, 'context')
    for (const path of ['LICENSE', 'dist/LICENSES.txt', 'dist/cli', 'packaging/image']) {
      cpSync(join(root, path), join(context, path), { recursive: true })
    }
    const file = join(context, 'packaging/image/Dockerfile')
    const made = await client(
      ...['build', '--build-arg', `BASE=${base}`, '--file', file, '--tag', name, context],
    )
    expect(made).toMatchObject({ code: 0 })
    mkdirSync(join(folder, 'data'))
    writeFileSync(join(folder, 'data/file'), 'hello\n')
    writeFileSync(join(folder, 'inside.yaml'), validator)
    chmodSync(folder, 0o755)
  }, 300_000)

  afterAll(async () => {
    await removeImage(engine.address, name)
    await removeImage(engine.address, base)
    rmSync(folder, { recursive: true })
  })

  test('says its release, as nobody in particular', async () => {
    expect(await containerCanary('--version')).toMatchObject({
      ...{ code: 0, stdout: `container-canary ${manifest.version}\n` },
    })
    const { stdout } = await client('image', 'inspect', name)
    // What both programs print has this shape.
    const [image] = JSON.parse(stdout) as readonly [{ readonly Config: { readonly User: string } }]
    expect(image.Config.User).toBe('65532:65532')
  })

  test('judges an image on the engine of the host, through the network that both are in', async () => {
    const args = ['validate', '--output', 'json', '--file', 'inside.yaml', baseImage]
    const { code, stdout } = await containerCanary(...args)
    const report = JSON.parse(stdout) as Report
    expect([code, report.errors]).toEqual([1, []])
    const checks = report.images[0]?.validators[0]?.checks ?? []
    expect(checks.map(({ name: title, outcome }) => [title, outcome])).toEqual([
      ['file', 'passed'],
      ['http', 'passed'],
      ['nobody listens', 'failed'],
    ])
  })

  test('without the socket, says what is missing', async () => {
    const args = ['run', '--rm', name, 'validate', '--file', 'awesome', 'x']
    const { code, stdout } = await client(...args)
    expect([code, stdout]).toEqual([3, expect.stringContaining('no container engine answers')])
  })
})
