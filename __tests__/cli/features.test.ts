import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import type { CommandIo, ExitCode } from '../../src/cli/command.ts'
import { dispatch } from '../../src/cli/run-command-line.ts'
import { parseNodeFeatures } from '../../src/features/load.ts'
import { fixtureHosts } from '../features/__fixtures__/hosts.ts'
import { plant } from '../features/tree.ts'

interface Ran {
  readonly code: ExitCode
  readonly stdout: string
  readonly stderr: string
}

async function features(...args: readonly string[]): Promise<Ran> {
  const written = { stdout: '', stderr: '' }
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text
    },
    isTerminal: false,
    width: 80,
  })
  const io: CommandIo = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: Readable.from([]),
    env: { NODE_NAME: 'env-node' },
    cwd: '/',
    signal: new AbortController().signal,
  }
  const code = await dispatch(['features', ...args], io)
  return { code, ...written }
}

const root = plant(fixtureHosts['virtual-machine']?.tree ?? {})
const memory = ['--host-root', root, '--source', 'memory']

describe('container-canary features', () => {
  test('prints JSON and nothing else on stdout', async () => {
    const { code, stdout, stderr } = await features(...memory)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(`{
    "flags": {},
    "attributes": {
        "memory.hugepages": {
            "elements": {
                "enabled": "false"
            }
        },
        "memory.swap": {
            "elements": {
                "enabled": "false"
            }
        }
    },
    "instances": {
        "memory.nv": {
            "elements": []
        }
    }
}
`)
  })

  test('tells on stderr what was skipped', async () => {
    const { code, stderr } = await features('--host-root', root, '--source', 'pci')
    expect(code).toBe(0)
    expect(stderr).toBe('notice: there is no /sys/bus/pci/devices: the host has no PCI devices\n')
  })

  test('tells when JSON cannot keep what is unobservable', async () => {
    const args = ['--host-root', root, '--source', 'cpu']
    const lost = /^notice: NFD's JSON cannot tell what could not be observed/m
    expect((await features(...args)).stderr).toMatch(lost)
    expect((await features(...args, '--output', 'yaml')).stderr).not.toMatch(lost)
  })

  test('a relative host root starts where the command runs', async () => {
    const relative = await features('--host-root', root.slice(1), '--source', 'memory')
    expect(relative).toEqual(await features(...memory))
  })

  test('--output yaml is a NodeFeature of the node', async () => {
    const { stdout } = await features(...memory, '--output', 'yaml', '--node', 'worker-1')
    const [loaded] = await parseNodeFeatures([{ file: 'n.yaml', text: stdout }])
    expect(loaded?.node).toBe('worker-1')
    expect([...(loaded?.features.attributes.keys() ?? [])]).toEqual([
      'memory.hugepages',
      'memory.swap',
    ])
  })

  test('--output table is for people, and NODE_NAME names the node', async () => {
    const { stdout } = await features(...memory, '-o', 'table')
    expect(stdout).toBe(
      'Features of env-node\n\nmemory.hugepages enabled          false\nmemory.swap enabled               false\n',
    )
  })

  test('several sources, in one flag or in many', async () => {
    const one = await features('--host-root', root, '--source', 'memory, storage')
    const many = await features(...memory, '--source', 'storage')
    const loose = await features('--host-root', root, '--source', 'memory,,storage,')
    expect([many.stdout, loose.stdout]).toEqual([one.stdout, one.stdout])
    expect(one.stdout).toContain('storage.block')
  })

  test('this machine has features', async () => {
    const { code, stdout } = await features('--source', 'kernel,system,network')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      attributes: { 'system.name': { elements: { nodename: 'env-node' } } },
    })
  })

  test('--help', async () => {
    const { code, stdout, stderr } = await features('--help')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Usage: container-canary features \[options\]\n/)
  })
})

describe('wrong use ends in 2 and one sentence', () => {
  test.each([
    [['--unknown'], /Unknown option '--unknown'/],
    [['word'], /unexpected argument "word"/],
    [['--output', 'xml'], /--output is "xml"; it is one of json, yaml, table/],
    [['--output'], /argument missing/],
    [['--source', 'cpu,gpu'], /--source is "gpu"; it is one of cpu, kernel, local/],
    [['--source', ''], /--source is ""; it is one of/],
    [['--source', ','], /--source is ","; it is one of/],
    [['--node', 'Not A Name'], /--node "Not A Name" is no node name/],
    [['--host-root', ''], /--host-root needs a directory/],
    [['--host-root', '/does/not/exist'], /host root cannot be read: .*ENOENT/],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await features(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(/^error: /)
  })
})
