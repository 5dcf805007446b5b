import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addTranslatedDevices } from '../../src/cdi/create-request.ts'
import type { CreateRequest } from '../../src/cdi/create-request.ts'
import { localHost } from '../../src/cdi/host.ts'
import { planDevices } from '../../src/cdi/plan.ts'
import { call, docker, importBusybox, startPodman, withContainer } from './engine-http.ts'
import type { TestEngine } from './engine-http.ts'

const image = 'canary-cdi-test'
const examples = fileURLToPath(new URL('../../examples/cdi', import.meta.url))

let podman: TestEngine | undefined
let specs = ''

beforeAll(async () => {
  specs = mkdtempSync(join(tmpdir(), 'cdi-engine-'))
  podman = await startPodman()
  await importBusybox(docker, image)
  await importBusybox(podman, image)
}, 60_000)

afterAll(async () => {
  await call(docker, 'DELETE', `/v1.41/images/${image}:test?force=true`)
  await podman?.stop()
  rmSync(specs, { recursive: true, force: true })
}, 60_000)

function engineOf(name: 'docker' | 'podman'): TestEngine {
  if (name === 'docker') return docker
  if (podman === undefined) throw new Error('podman did not start')
  return podman
}

/** The create request's part for the devices, translated whatever the engine could do itself. */
function requestFor(
  name: 'docker' | 'podman',
  names: string[],
  directory: string,
  base: CreateRequest = {},
): CreateRequest {
  const planned = planDevices(
    {
      names,
      directories: [directory],
      engine: {
        name,
        version: '0',
        apiVersion: '1.41',
        cdiSpecDirs: null,
        discoveredDevices: null,
      },
      sharing: { sharesHost: true, reason: null },
      mode: 'translate',
      unsupported: 'error',
    },
    localHost(),
  )
  if (planned?.mode !== 'translate') throw new Error('it was not translated')
  return addTranslatedDevices(base, planned.translated, { name, apiVersion: '1.41' }).request
}

describe.each(['docker', 'podman'] as const)('on %s', (name) => {
  test('node, environment, mount, tmpfs and group are seen from inside', async () => {
    const request = requestFor(name, ['acme.example/accelerator=all'], examples, {
      Env: ['ACME_DRIVER=user', 'KEPT=1'],
    })
    await withContainer(engineOf(name), image, request, async (shell) => {
      expect(await shell('stat -c "%F %t:%T" /dev/acme0')).toBe('character special file 1:3')
      expect(await shell('stat -c "%F %t:%T" /dev/acme1')).toBe('character special file 1:7')
      expect(await shell('echo x > /dev/acme0 && echo written')).toBe('written')
      expect(await shell('echo x > /dev/acme1')).toContain('No space left on device')
      expect(await shell('head -c 3 /dev/acmectl | wc -c')).toBe('3')
      expect(await shell('echo $ACME_DRIVER $ACME_VISIBLE_DEVICES $KEPT')).toBe('mock all 1')
      expect(await shell('cat /opt/acme/host-os-release')).toContain('NAME=')
      expect(await shell('echo x >> /opt/acme/host-os-release')).toContain('Read-only file system')
      expect(await shell('id')).toMatch(/groups=(?:0(?:\(root\))?,)?44/)
      const tmpfs = await shell(
        'mount | while read line; do case "$line" in *" /run/acme "*) echo "$line";; esac; done',
      )
      expect(tmpfs).toMatch(/^tmpfs on \/run\/acme type tmpfs \(.*nosuid.*\)$/)
      expect(tmpfs).toMatch(/size=65536k,mode=755/)
      expect(tmpfs).not.toMatch(/noexec|nodev/)
    })
  }, 60_000)

  test('a fifo and a node without access are shown by bind mounts', async () => {
    const directory = join(specs, `${name}-fifo`)
    const fifo = join(specs, `${name}.fifo`)
    execFileSync('mkfifo', [fifo])
    mkdirSync(directory)
    const edits = {
      deviceNodes: [
        { path: '/run/acme.fifo', hostPath: fifo, type: 'p' },
        { path: '/dev/acme-none', hostPath: '/dev/null', permissions: 'none' },
      ],
    }
    const devices = [{ name: 'd', containerEdits: edits }]
    const text = JSON.stringify({ cdiVersion: '0.5.0', kind: 'acme.example/fifo', devices })
    writeFileSync(join(directory, 'fifo.json'), text)
    const request = requestFor(name, ['acme.example/fifo=d'], directory)
    await withContainer(engineOf(name), image, request, async (shell) => {
      expect(await shell('stat -c %F /run/acme.fifo')).toBe('fifo')
      expect(await shell('stat -c "%F %t:%T" /dev/acme-none')).toBe('character special file 1:3')
    })
  }, 60_000)

  test('every mount option that is handed on is taken', async () => {
    const directory = join(specs, `${name}-mounts`)
    const source = join(specs, `${name}-source`)
    mkdirSync(directory)
    mkdirSync(source)
    writeFileSync(join(source, 'file'), 'content')
    const options = [
      ['rbind'],
      ['bind'],
      ['bind', 'ro', 'nosuid', 'nodev', 'noexec', 'private'],
      ['rbind', 'rw', 'suid', 'dev', 'exec', 'rprivate'],
      ['rbind', 'noatime', 'relatime', 'sync'],
      ['rbind', 'z'],
    ]
    const mounts = options.map((list, index) => ({
      hostPath: source,
      containerPath: `/m${index}`,
      options: list,
    }))
    const tmpfs = {
      hostPath: 'tmpfs',
      containerPath: '/t',
      type: 'tmpfs',
      options: ['ro', 'noexec', 'noatime', 'mode=711', 'nr_inodes=99', 'uid=7'],
    }
    const devices = [{ name: 'd', containerEdits: { mounts: [...mounts, tmpfs] } }]
    const text = JSON.stringify({ cdiVersion: '0.5.0', kind: 'acme.example/mounts', devices })
    writeFileSync(join(directory, 'mounts.json'), text)
    const request = requestFor(name, ['acme.example/mounts=d'], directory)
    await withContainer(engineOf(name), image, request, async (shell) => {
      for (const index of options.keys()) {
        expect(await shell(`cat /m${index}/file`)).toBe('content')
      }
      expect(await shell('echo x > /m2/file')).toContain('Read-only file system')
      // Podman has no word for the owner of a tmpfs.
      expect(await shell('stat -c "%a %u" /t')).toBe(name === 'docker' ? '711 7' : '711 0')
      const mounted = await shell('mount')
      expect(mounted).toMatch(/on \/t type tmpfs \(ro,.*noexec/)
      // Docker's request has no word for these flags; Podman's has.
      const flags = /on \/m2 .*\(ro,.*nosuid,nodev,noexec/
      expect(flags.test(mounted)).toBe(name === 'podman')
    })
  }, 60_000)
})
