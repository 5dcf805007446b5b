import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../src/clock.ts'
import { openSockets } from '../../src/container/sockets.ts'
import { openContainerProcess, openProcess } from '../../src/container/process-identity.ts'
import type { ProcessFiles } from '../../src/container/process-identity.ts'
import {
  groupsOfContainer,
  holderOf,
  isFirstOfNamespace,
  isInGroups,
  isOfContainer,
} from '../../src/container/socket-holders.ts'
import { engineLimits } from '../../src/limits.ts'

const id = 'ab12'.repeat(16)

describe('the processes of a container', () => {
  test.each([
    ['docker', `9:pids:/docker/${id}`, `9:pids:/docker/${id}`, true],
    [
      'below its group',
      `0::/system.slice/docker-${id}.scope`,
      `0::/system.slice/docker-${id}.scope/app`,
      true,
    ],
    ['podman', `0::/libpod_parent/libpod-${id}/container`, `0::/libpod_parent/libpod-${id}`, true],
    [
      'what watches it',
      `0::/libpod_parent/libpod-${id}`,
      `0::/libpod_parent/libpod-conmon-${id}`,
      false,
    ],
    ['a group of a longer name', `0::/docker/${id}`, `0::/docker/${id}-other`, false],
    ['another hierarchy', `9:pids:/docker/${id}`, `8:cpu:/docker/${id}`, false],
    ['another container', `0::/docker/${id}`, `0::/docker/${'cd34'.repeat(16)}`, false],
    ['the host', `0::/docker/${id}`, '0::/', false],
    ['a container without a group', '0::/', '0::/', false],
  ])('%s', (_name, first, other, wanted) => {
    expect(isInGroups(other, groupsOfContainer(first, id))).toBe(wanted)
  })

  test.each([
    ['Name:\tsh\nNSpid:\t4711\t1\n', true],
    ['NSpid:\t4711\t17\t1\n', true],
    ['NSpid:\t1\n', false],
    ['NSpid:\t4711\t11\n', false],
    ['Name:\tsh\n', false],
  ])('the first of a namespace: %j is %s', (status, wanted) => {
    expect(isFirstOfNamespace(status)).toBe(wanted)
  })
})

describe('whether a process is one of the container', () => {
  const groups = groupsOfContainer(`0::/docker/${id}`, id)
  const inside = `0::/docker/${id}`

  test.each<[string, string, string | null, boolean, boolean | null]>([
    ['by its group', inside, null, false, true],
    ['by its namespace, though it left the group', '0::/', 'pid:[2]', true, true],
    ['by neither', '0::/', 'pid:[1]', true, false],
    ['where it hides its namespace, but not its group', '0::/', null, false, false],
  ])('%s', (_name, own, namespace, mayBeLookedInto, wanted) => {
    const candidate = { groups: own, namespace, mayBeLookedInto: () => mayBeLookedInto }
    expect(isOfContainer(candidate, { groups, namespace: 'pid:[2]' })).toBe(wanted)
  })

  test.each<[string, boolean, boolean | null]>([
    ['a zombie', true, false],
    ['a process of another user', false, null],
  ])('in a container without a group, %s', (_name, mayBeLookedInto, wanted) => {
    const candidate = { groups: '0::/', namespace: null, mayBeLookedInto: () => mayBeLookedInto }
    expect(isOfContainer(candidate, { groups: [], namespace: 'pid:[2]' })).toBe(wanted)
    expect(isOfContainer(candidate, { groups, namespace: null })).toBe(false)
  })
})

const opened: ProcessFiles[] = []
afterEach(() => {
  for (const files of opened.splice(0)) files.close()
})

/** This process, as if it were the first of a container. */
function ownFiles(files: Readonly<Record<string, string>>): ProcessFiles {
  const own = openProcess(process.pid)
  if (own === null) throw new Error('this process is not there')
  opened.push(own)
  return { ...own, read: (name, isEnough) => files[name] ?? own.read(name, isEnough) }
}

describe('who holds a socket', () => {
  test('the container does, where one of its processes has it', async () => {
    const server = createServer().listen(0, '127.0.0.1').unref()
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    // The namespace of this process, as if it had been made for the container.
    const first = ownFiles({ cgroup: `0::/docker/${id}`, status: 'NSpid:\t7\t1\n' })
    const sockets = openSockets(first, id, systemClock)
    const listeners = await sockets.listeners()
    const listener = listeners?.find((candidate) => candidate.port === port)
    if (listener === undefined) throw new Error('it does not listen')
    const stranger = { ...listener, inode: '1' }
    expect(listener).toMatchObject({ address: '127.0.0.1', family: 4 })
    expect(sockets.holderOf([listener])).toBe('container')
    expect(sockets.holderOf([listener, stranger])).toBe('both')
    expect(sockets.holderOf([stranger])).toBe('somebody-else')
  })

  test('somebody else does, where no process of the container has it', () => {
    const first = ownFiles({ cgroup: `0::/docker/${id}` })
    expect(holderOf(new Set(['1']), first, id)).toBe('somebody-else')
  })

  test('nobody knows, where neither groups nor namespaces tell a container', () => {
    const first = ownFiles({ cgroup: '0::/', status: 'Name:\tnode\n' })
    expect(holderOf(new Set(['1']), first, id)).toBe('unknown')
  })
})

describe('the files of a process', () => {
  test('are those of a container only when its control groups or mounts name it', () => {
    expect(openContainerProcess(process.pid, 'f'.repeat(64))).toBeNull()
    expect(openContainerProcess(process.pid, '')).toBeNull()
    expect(openContainerProcess(0, 'f')).toBeNull()
    expect(openContainerProcess(2 ** 22 + 1, 'f')).toBeNull()
  })

  test('cannot be read any more once they are closed', () => {
    const files = ownFiles({})
    const again = files.keep('net/sockstat')
    expect(again()).toMatch(/^sockets: used \d+\nTCP: inuse /)
    expect(files.link('ns/net')).toMatch(/^net:\[\d+\]$/)
    expect(files.read('no-such-file')).toBeNull()
    files.close()
    expect([again(), files.read('status'), files.link('ns/net')]).toEqual([null, null, null])
  })

  test('are read no further than needed', () => {
    const files = ownFiles({})
    const whole = files.read('smaps') ?? ''
    expect(whole.length).toBeGreaterThan(8_192)
    const part = files.read('smaps', () => true) ?? ''
    expect(part.length).toBeLessThanOrEqual(4_096)
    expect(part).not.toBe('')
  })

  test('are bounded (limit: engineLimits.kernelText)', () => {
    const text = ownFiles({}).read('root/dev/zero')
    expect(text).toHaveLength(engineLimits.kernelText)
  })
})
