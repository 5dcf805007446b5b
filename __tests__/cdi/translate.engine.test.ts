import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CommandIo } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/commands.ts'
import { dispatch } from '../../src/cli/run-command-line.ts'
import { baseImage, connect, engines, never } from '../support/engines.ts'
import {
  manifestOf,
  noticeCodes,
  runManifest,
  shortcomings,
  writeFiles,
} from '../support/run-manifest.ts'

const examples = fileURLToPath(new URL('../../examples/cdi', import.meta.url))
let directory = ''

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'cdi-engine-'))
  cpSync(examples, join(directory, 'specs'), { recursive: true })
})

afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

/** What the device `0` of the example looks like from inside. */
const seenFromInside = {
  node: 'test "$(stat -c "%F %t:%T" /dev/acme0)" = "character special file 1:3" && echo x > /dev/acme0',
  'second node': 'test "$(head -c 3 /dev/acmectl | wc -c)" = 3',
  environment: 'test "$ACME_DRIVER $ACME_VISIBLE_DEVICES" = "mock 0"',
  mount: 'grep -q NAME= /opt/acme/host-os-release',
  group: 'id -G | grep -qw 44',
}
const device = 'acme.example/accelerator=0'

async function commandLine(...args: string[]) {
  const written = { stdout: '', stderr: '' }
  const outputTo = (stream: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[stream] += text
    },
    isTerminal: false,
    width: 100,
  })
  const io: CommandIo = {
    stdout: outputTo('stdout'),
    stderr: outputTo('stderr'),
    stdin: Readable.from([]),
    env: {},
    cwd: directory,
    signal: never,
  }
  const code = await dispatch(args, io, commands)
  return { code, ...written }
}

describe.each(engines)('asked for on $name', ({ name, address }) => {
  const target = () => ({ address, directory, image: baseImage })
  const fromSpecs = { specDirectories: ['specs'] }

  test('by devices of the manifest', async () => {
    writeFiles(directory, { 'm.yaml': manifestOf(seenFromInside, { devices: [device] }) })
    const report = await runManifest(target(), 'm.yaml', fromSpecs)
    expect(shortcomings(report)).toEqual([])
    expect(noticeCodes(report)).toContain('cdi-devices')
  })

  test('by --device in dockerRunOptions, beside a path of the host', async () => {
    const scripts = { ...seenFromInside, 'the host path': 'test -c /dev/other' }
    const dockerRunOptions = ['--device', device, '--device=/dev/null:/dev/other']
    writeFiles(directory, { 'o.yaml': manifestOf(scripts, { dockerRunOptions }) })
    expect(shortcomings(await runManifest(target(), 'o.yaml', fromSpecs))).toEqual([])
  })

  test('by flags of the command line', async () => {
    writeFiles(directory, { 'plain.yaml': manifestOf(seenFromInside) })
    const args = ['validate', '--engine', address, '--pull', 'never', '--file', 'plain.yaml']
    const flags = ['--cdi-spec-dir', 'specs', '--cdi-device', device, '--cdi-mode', 'translate']
    const asked = await commandLine(...args, ...flags, baseImage)
    expect(asked.stdout).toContain('Passed')
    expect(asked.code).toBe(0)
    const without = await commandLine(...args, baseImage)
    expect(without.code).toBe(1)
  })

  test('by a Pod, and by a CRI container config', async () => {
    const pod = {
      kind: 'Pod',
      metadata: { name: 'a', annotations: { 'cdi.k8s.io/canary': device } },
    }
    writeFiles(directory, {
      'seen.yaml': manifestOf(seenFromInside),
      'pod.json': JSON.stringify(pod),
      'container.json': JSON.stringify({ CDI_Devices: [{ Name: device }] }),
    })
    for (const file of ['pod.json', 'container.json']) {
      const settings = { ...fromSpecs, files: [file] }
      expect(shortcomings(await runManifest(target(), 'seen.yaml', settings))).toEqual([])
    }
  })

  test('in several places: the first counts, the image and the manifest lose to the device', async () => {
    const scripts = {
      order: 'test "$ACME_VISIBLE_DEVICES $ACME_DRIVER $KEPT" = "1 mock 1"',
      both: 'test -c /dev/acme0 && test -c /dev/acme1',
      full: '! echo x > /dev/acme1',
    }
    const manifest = manifestOf(scripts, {
      devices: [device, device],
      dockerRunOptions: ['--device', 'acme.example/accelerator=1', '--device', device],
      env: [
        { name: 'ACME_DRIVER', value: 'user' },
        { name: 'KEPT', value: '1' },
      ],
    })
    writeFiles(directory, { 's.yaml': manifest })
    const settings = { ...fromSpecs, names: [device] }
    expect(shortcomings(await runManifest(target(), 's.yaml', settings))).toEqual([])
  })

  test('a tmpfs, and a mount that the manifest takes for itself', async () => {
    const scripts = {
      tmpfs: 'mount | grep " /run/acme " | grep nosuid | grep size=65536k | grep -q mode=755',
      'may run': '! mount | grep " /run/acme " | grep -qE "noexec|nodev"',
      'the other one': 'test -d /opt/acme/host-os-release',
    }
    const manifest = manifestOf(scripts, {
      devices: ['acme.example/accelerator=all'],
      volumes: [{ mountPath: '/opt/acme/host-os-release/' }],
    })
    writeFiles(directory, { 't.yaml': manifest })
    const report = await runManifest(target(), 't.yaml', fromSpecs)
    expect(shortcomings(report)).toEqual([])
    expect(noticeCodes(report)).toContain('cdi-mount-overridden-by-user')
  })

  test('a fifo and a node without access are shown; a process that is not root gets the group', async () => {
    const fifo = join(directory, `${name}.fifo`)
    execFileSync('mkfifo', [fifo])
    chmodSync(fifo, 0o660)
    // Whoever runs this owns it; root's own group is no group to join.
    if (process.getuid?.() === 0) chownSync(fifo, 0, 4711)
    const deviceNodes = [
      { path: '/run/acme.fifo', hostPath: fifo, type: 'p' },
      { path: '/dev/acme-none', hostPath: '/dev/null', permissions: 'none' },
    ]
    const { gid } = statSync(fifo)
    const scripts = {
      fifo: 'test "$(stat -c %F /run/acme.fifo)" = fifo && test -w /run/acme.fifo',
      none: 'test "$(stat -c "%F %t:%T" /dev/acme-none)" = "character special file 1:3"',
      group: `id -G | grep -qw ${gid}`,
    }
    writeFiles(directory, {
      [`${name}-fifo/fifo.json`]: specification('fifo', { deviceNodes }),
      'f.yaml': manifestOf(scripts, {
        devices: ['acme.example/fifo=d'],
        dockerRunOptions: ['--user', '1234:1234'],
      }),
    })
    const specDirectories = [`${name}-fifo`]
    const report = await runManifest(target(), 'f.yaml', { specDirectories })
    expect(shortcomings(report)).toEqual([])
    expect(noticeCodes(report)).toContain('cdi-device-group-added')
  })

  test('every mount option that is handed on is taken', async () => {
    const source = join(directory, 'source')
    writeFiles(source, { file: 'content' })
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
    const flags = 'mount | grep " /m2 " | grep -q nosuid,nodev,noexec'
    const scripts = {
      ...Object.fromEntries(mounts.map((_, index) => [`m${index}`, `cat /m${index}/file`])),
      'read only': '! echo x > /m2/file',
      // Docker's request has no word for these flags, Podman's has none for the owner of a tmpfs.
      flags: name === 'docker' ? `! ${flags}` : flags,
      tmpfs: 'mount | grep " /t " | grep -q "(ro,.*noexec"',
      owner: `test "$(stat -c "%a %u" /t)" = "711 ${name === 'docker' ? 7 : 0}"`,
    }
    writeFiles(directory, {
      'mounts/mounts.json': specification('mounts', { mounts: [...mounts, tmpfs] }),
      'mounts.yaml': manifestOf(scripts, { devices: ['acme.example/mounts=d'] }),
    })
    const report = await runManifest(target(), 'mounts.yaml', {
      specDirectories: ['mounts'],
    })
    expect(shortcomings(report)).toEqual([])
    expect(noticeCodes(report)).toContain('cdi-mount-flags-dropped')
  })

  test('what cannot be had keeps everything from starting', async () => {
    const hooks = [{ hookName: 'poststop', path: '/bin/sh' }]
    const deviceNodes = [{ path: '/dev/acme-gone' }]
    const scripts = { never: 'true' }
    writeFiles(directory, {
      'bad/gone.json': specification('gone', { deviceNodes }),
      'bad/hooked.json': specification('hooked', { hooks, env: ['HOOKED=1'] }),
      'asks/1.yaml': manifestOf(scripts, { devices: ['acme.example/gone=d'] }),
      'asks/2.yaml': manifestOf(scripts, { devices: ['acme.example/hooked=d'] }),
      'asks/3.yaml': manifestOf(scripts, { dockerRunOptions: ['--device', 'acme.example/no=d'] }),
      'hooked.yaml': manifestOf(
        { runs: 'test $HOOKED = 1' },
        { devices: ['acme.example/hooked=d'] },
      ),
    })
    const engine = await connect(address)
    try {
      const report = await runManifest(target(), 'asks/*.yaml', {
        specDirectories: ['bad'],
      })
      expect(report).toMatchObject({ verdict: 'errored', images: [], engine: { name } })
      expect(report.errors.map(({ kind, code, location }) => [kind, code, location?.file])).toEqual(
        [
          ['infrastructure', 'cdi-device-host-path-missing', 'bad/gone.json'],
          ['input', 'cdi-hooks-not-expressible', 'bad/hooked.json'],
          ['input', 'cdi-device-unresolvable', 'asks/3.yaml'],
        ],
      )
      const labels = { 'container-canary.run': 'cdi-test' }
      expect(await engine.containers.list(labels, never)).toEqual([])
    } finally {
      engine.close()
    }
    const warned = await runManifest(target(), 'hooked.yaml', {
      specDirectories: ['bad'],
      unsupported: 'warn',
    })
    expect(shortcomings(warned)).toEqual([])
    expect(noticeCodes(warned)).toContain('cdi-hooks-not-expressible')
  })
})

function specification(deviceClass: string, containerEdits: object): object {
  const devices = [{ name: 'd', containerEdits }]
  return { cdiVersion: '0.5.0', kind: `acme.example/${deviceClass}`, devices }
}
