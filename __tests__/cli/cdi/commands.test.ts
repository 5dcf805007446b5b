import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { CommandIo, ExitCode } from '../../../src/cli/command.ts'
import { commands } from '../../../src/cli/commands.ts'
import { dispatch } from '../../../src/cli/run-command-line.ts'

let root = ''

const specification = `cdiVersion: "0.7.0"
kind: acme.example/widget
devices:
- name: "null"
  containerEdits:
    env: [A=1]
    deviceNodes: [{path: /dev/w0, hostPath: /dev/null, permissions: rw}]
    mounts: [{hostPath: /etc/passwd, containerPath: /p, options: [ro, bind]}]
    additionalGids: [44]
- name: gone
  containerEdits: {deviceNodes: [{path: /dev/gone}]}
- name: folder
  containerEdits: {deviceNodes: [{path: /dev/x, hostPath: /etc}]}
- name: root
  containerEdits: {mounts: [{hostPath: /etc, containerPath: /, options: [bind]}]}
- name: hooked
  containerEdits: {env: [A=1], hooks: [{hookName: poststop, path: /bin/sh}]}
`

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'cdi-cli-'))
  mkdirSync(join(root, 'cdi'))
  writeFileSync(join(root, 'cdi/w.yaml'), specification)
  mkdirSync(join(root, 'bad'))
  writeFileSync(join(root, 'bad/1.yaml'), specification)
  writeFileSync(join(root, 'bad/2.json'), specification)
  writeFileSync(join(root, 'bad/broken.yaml'), specification.replace('kind', 'sort'))
  symlinkSync('loop.yaml', join(root, 'bad/loop.yaml'))
  writeFileSync(join(root, 'bad/huge.yaml'), '')
  truncateSync(join(root, 'bad/huge.yaml'), 50 * 1024 * 1024)
  symlinkSync('loop', join(root, 'loop'))
})

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

interface Ran {
  readonly code: ExitCode
  readonly stdout: string
  readonly stderr: string
}

async function run(...args: string[]): Promise<Ran> {
  const written = { stdout: '', stderr: '' }
  const outputTo = (stream: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[stream] += text
    },
    isTerminal: false,
    width: 80,
  })
  const io: CommandIo = {
    stdout: outputTo('stdout'),
    stderr: outputTo('stderr'),
    stdin: Readable.from([]),
    env: {},
    cwd: root,
    signal: new AbortController().signal,
  }
  const code = await dispatch(['cdi', ...args], io, commands)
  return { code, ...written }
}

describe('cdi list', () => {
  test('devices, whether they are available, and why not', async () => {
    const { code, stdout, stderr } = await run('list', '--spec-dir', 'cdi')
    expect(stdout.split('\n').map((line) => line.replace(/ +/g, ' '))).toEqual([
      'DEVICE AVAILABLE SPEC FILE',
      'acme.example/widget=folder no: /etc cdi/w.yaml',
      'acme.example/widget=gone no: /dev/gone cdi/w.yaml',
      'acme.example/widget=hooked yes cdi/w.yaml',
      'acme.example/widget=null yes cdi/w.yaml',
      'acme.example/widget=root no: /etc cdi/w.yaml',
      '',
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('JSON', async () => {
    const { code, stdout } = await run('list', '--spec-dir', 'cdi', '--output', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      directories: ['cdi'],
      devices: [
        { name: 'folder', available: false },
        {},
        {},
        { name: 'null', available: true },
        {},
      ],
      problems: [],
    })
  })

  test('what is wrong with files is a warning that names them', async () => {
    const { code, stdout, stderr } = await run('list', '--spec-dir', 'bad', '--spec-dir', 'loop')
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    for (const words of [
      'loop is skipped: its symlinks form a loop',
      'bad/broken.yaml:2:1: "sort" is not a known field',
      'bad/loop.yaml cannot be read: its symlinks form a loop',
      'bad/huge.yaml cannot be read: it has 52428800 bytes',
      'acme.example/widget=null is defined by bad/1.yaml and bad/2.json',
      'no CDI device is defined in bad, loop',
    ]) {
      expect(stderr).toContain(words)
    }
  })
})

describe('cdi validate', () => {
  test('a valid file and its warnings', async () => {
    const { code, stdout } = await run('validate', 'cdi/w.yaml')
    expect(code).toBe(0)
    expect(stdout).toContain(
      'cdi/w.yaml: valid: acme.example/widget, devices null, gone, folder, root, hooked, needs CDI 0.7.0\n',
    )
    expect(stdout).toContain(
      '  warning: cdi/w.yaml:11:34: device gone needs the device node /dev/gone, which does not exist',
    )
  })

  test('the example has nothing to warn about', async () => {
    const example = fileURLToPath(new URL('../../../examples/cdi/acme.yaml', import.meta.url))
    const { code, stdout } = await run('validate', example)
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `${example}: valid: acme.example/accelerator, devices 0, 1, all, needs CDI 0.7.0\n`,
    })
  })

  test.each([
    ['bad/broken.yaml', 'bad/broken.yaml:2:1: "sort" is not a known field'],
    [
      'bad/huge.yaml',
      'bad/huge.yaml cannot be read: it has 52428800 bytes; at most 4194304 are read',
    ],
    ['bad/loop.yaml', 'bad/loop.yaml cannot be read: its symlinks form a loop'],
    ['nothing.yaml', 'nothing.yaml cannot be read: it points to nothing'],
    ['bad', 'bad cannot be read: it is not a regular file'],
  ])('%s is not valid', async (file, words) => {
    const { code, stdout } = await run('validate', 'cdi/w.yaml', file)
    expect(code).toBe(2)
    expect(stdout).toContain(`${file}: not valid\n`)
    expect(stdout).toContain(words)
  })

  test('JSON', async () => {
    const { code, stdout } = await run('validate', '--output=json', 'cdi/w.yaml', 'bad/broken.yaml')
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        { file: 'cdi/w.yaml', valid: true, kind: 'acme.example/widget', minimumVersion: '0.7.0' },
        {
          file: 'bad/broken.yaml',
          valid: false,
          devices: [],
          problems: [{ location: { line: 2 } }],
        },
      ],
    })
  })
})

describe('cdi inject', () => {
  const inject = (...args: string[]) => run('inject', '--spec-dir', 'cdi', ...args)

  test('edits and the part of the create request', async () => {
    const args = ['--device', 'acme.example/widget=null', '--output', 'json']
    const { code, stdout } = await inject(...args)
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      devices: ['acme.example/widget=null'],
      specFiles: ['cdi/w.yaml'],
      oci: { process: { env: ['A=1'] }, linux: { devices: [{ path: '/dev/w0', major: 1 }] } },
      createRequest: {
        Env: ['A=1'],
        HostConfig: {
          Devices: [
            { PathOnHost: '/dev/null', PathInContainer: '/dev/w0', CgroupPermissions: 'rw' },
          ],
          Mounts: [{ Type: 'bind', Source: '/etc/passwd', Target: '/p', ReadOnly: true }],
          GroupAdd: ['44'],
        },
      },
      annotations: { 'cdi.k8s.io/container-canary_devices': 'acme.example/widget=null' },
    })
    const native = await inject('--mode', 'native', ...args)
    expect(JSON.parse(native.stdout)).toMatchObject({
      createRequest: {
        HostConfig: {
          DeviceRequests: [{ Driver: 'cdi', DeviceIDs: ['acme.example/widget=null'] }],
        },
      },
    })
    const podman = await inject('--engine', 'podman', ...args)
    expect(JSON.parse(podman.stdout)).toMatchObject({
      createRequest: { HostConfig: { Binds: ['/etc/passwd:/p:ro,bind'] } },
    })
  })

  test('text', async () => {
    const { code, stdout, stderr } = await inject('--device', 'acme.example/widget=null')
    expect(code).toBe(0)
    expect(stdout).toContain('Create request:\n  {\n    "Env": [\n')
    expect(stderr).toBe("notice: /dev/w0 gets the host's owner 0:0\n")
  })

  test.each([
    ['acme.example/widget=no', 2, 'no spec file in cdi defines the CDI device'],
    ['acme.example/widget=a b', 2, 'the name of "acme.example/widget=a b" may hold only'],
    ['acme.example/widget=a\n', 2, 'the name of "acme.example/widget=a\\n" must end with'],
    ['/dev/null', 2, '/dev/null is no qualified device name'],
    [
      'acme.example/widget=gone',
      3,
      'cdi/w.yaml:11:34: the CDI device acme.example/widget=gone needs',
    ],
    [
      'acme.example/widget=folder',
      3,
      'cdi/w.yaml:13:34: the CDI device acme.example/widget=folder needs the device node /etc, which is a directory',
    ],
    [
      'acme.example/widget=root',
      3,
      'cdi/w.yaml:15:29: the CDI device acme.example/widget=root mounts /etc over / of the container',
    ],
    [
      'acme.example/widget=hooked',
      2,
      'cdi/w.yaml:17:39: the CDI device acme.example/widget=hooked wants hooks poststop:/bin/sh',
    ],
  ])('%p ends with %s', async (device, exit, words) => {
    const { code, stdout, stderr } = await inject('--device', device)
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' })
    expect(stderr).toContain(words)
  })

  test('devices that move one network interface are refused together, which none is alone', async () => {
    const moves = (name: string) =>
      `- {name: ${name}, containerEdits: {netDevices: [{hostInterfaceName: eno1, name: ${name}}]}}`
    const text = [
      'cdiVersion: "1.1.0"',
      'kind: acme.example/net',
      'devices:',
      moves('a'),
      moves('b'),
    ]
    mkdirSync(join(root, 'nets'))
    writeFileSync(join(root, 'nets/n.yaml'), text.join('\n'))
    const wanted = ['inject', '--spec-dir', 'nets', '--mode=native', '--device=acme.example/net=a']
    expect((await run(...wanted)).code).toBe(0)
    const { code, stderr } = await run(...wanted, '--device=acme.example/net=b')
    expect(code).toBe(2)
    expect(stderr).toContain('nets/n.yaml:5:43: the network interface eno1 is moved twice')
  })

  test('edits that cannot be translated may be left out', async () => {
    const device = ['--device', 'acme.example/widget=hooked']
    const { code, stderr } = await inject(...device, '--unsupported', 'warn')
    expect(code).toBe(0)
    expect(stderr).toContain('warning: cdi/w.yaml:17:39: ')
  })
})

describe('usage', () => {
  test.each(['list', 'validate', 'inject'])('cdi %s explains itself', async (name) => {
    const { code, stdout } = await run(name, '--help')
    expect(code).toBe(0)
    expect(stdout).toContain(`Usage: container-canary cdi ${name}`)
  })

  test.each([
    [['list', '--nope'], "Unknown option '--nope'"],
    [['list', 'x'], 'unexpected argument "x"'],
    [['list', '--output', 'xml'], '--output is "xml"; it is one of text, json'],
    [['validate'], 'name at least one spec file'],
    [['inject'], 'name at least one --device'],
    [['inject', '--device', 'a/b=c', 'x'], 'unexpected argument "x"'],
  ])('%j is refused', async (args, words) => {
    const { code, stdout, stderr } = await run(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(words)
  })
})
