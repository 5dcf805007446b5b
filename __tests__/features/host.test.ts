import { execFileSync } from 'node:child_process'
import { existsSync, linkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { monotonicNow } from '../../src/clock.ts'
import { absence } from '../../src/features/absence.ts'
import { openHost } from '../../src/features/host.ts'
import { featureLimits } from '../../src/limits.ts'
import { plant } from './tree.ts'

const hostOf = (tree: Parameters<typeof plant>[0]) => openHost({ root: plant(tree) })

describe('links below a host root', () => {
  const root = plant({
    'usr/lib/os-release': 'ID=x\n',
    'etc/os-release': { link: '../usr/lib/os-release' },
    'etc/absolute': { link: '/usr/lib/os-release' },
    lib: { link: 'usr/lib' },
    'etc/through': { link: '/lib/os-release' },
    'etc/escape': { link: '../../../../../../../../usr/lib/os-release' },
    'etc/circle': { link: 'circle' },
    'etc/nowhere': { link: '/nowhere' },
    'etc/passes-file': { link: '/usr/lib/os-release/x' },
    'sys/class/net/eth0': { link: '../../devices/pci0/eth0' },
    'sys/devices/pci0/eth0/mtu': '1500\n',
  })
  const host = openHost({ root })

  test.each(['os-release', 'absolute', 'through', 'escape'])(
    '%s leads to the file of this root',
    (name) => {
      expect(host.text(`/etc/${name}`)).toBe('ID=x\n')
    },
  )

  test('directories on the way may be links', () => {
    expect(host.value('/sys/class/net/eth0/mtu')).toBe('1500')
    expect(host.text('/lib/os-release')).toBe('ID=x\n')
  })

  test('a circle is refused, a link to nothing is missing', () => {
    expect(host.text('/etc/circle')).toEqual(absence('ELOOP'))
    expect(host.text('/etc/nowhere')).toEqual(absence('ENOENT'))
    expect(host.text('/etc/passes-file')).toEqual(absence('ENOTDIR'))
  })

  test('no path leaves the root', () => {
    expect(host.text('/../../etc/passwd')).toEqual(absence('ENOENT'))
    expect(host.locate('/../../etc')).toBe(join(root, 'etc'))
  })

  test('the root itself can be listed', () => {
    expect(host.list('/')).toEqual(['etc', 'lib', 'sys', 'usr'])
    expect(host.kind('/')).toBe('directory')
  })

  test(`${featureLimits.links} links in a row are followed, one more is not (limit: featureLimits.links)`, () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, index) => [
          `link${index}`,
          { link: index === length - 1 ? 'file' : `link${index + 1}` },
        ]),
      )
    const file = { file: 'end' }
    expect(hostOf({ ...chain(featureLimits.links), ...file }).text('/link0')).toBe('end')
    expect(hostOf({ ...chain(featureLimits.links + 1), ...file }).text('/link0')).toEqual(
      absence('ELOOP'),
    )
  })
})

describe('what is not opened', () => {
  test('a pipe, which would wait for a writer', () => {
    const root = plant({ 'proc/': '' })
    execFileSync('mkfifo', [join(root, 'proc/swaps')])
    const host = openHost({ root })
    expect(host.text('/proc/swaps')).toEqual(absence('not-regular'))
    expect(host.skipped()).toEqual([{ code: 'not-regular', count: 1, example: '/proc/swaps' }])
  })

  test('a device', () => {
    expect(openHost().text('/dev/zero')).toEqual(absence('not-regular'))
    expect(openHost().kind('/dev/zero')).toBe('character-device')
  })

  test('a directory', () => {
    expect(openHost().text('/proc')).toEqual(absence('EISDIR'))
  })

  test('a file of procfs that waits for events answers at once', () => {
    const waits = '/proc/kmsg'
    expect(existsSync(waits)).toBe(true)
    // Whoever waits for its next event never comes back.
    for (const reading of [1, 2]) {
      expect([reading, openHost().text(waits)]).toEqual([reading, expect.anything()])
    }
  })
})

describe('bounds', () => {
  test('a file as large as allowed is read, one byte more is not', () => {
    const host = hostOf({ file: 'x'.repeat(100) })
    expect(host.text('/file', { maxBytes: 100 })).toHaveLength(100)
    expect(host.text('/file', { maxBytes: 99 })).toEqual(absence('too-large'))
    expect(host.text('/file', { maxBytes: 99, beginningOnly: true })).toHaveLength(99)
  })

  test('a sparse file of a terabyte costs nothing', () => {
    const root = plant({ file: '' })
    truncateSync(join(root, 'file'), 2 ** 40)
    expect(openHost({ root }).text('/file')).toEqual(absence('too-large'))
    expect(openHost({ root }).bytes('/file', { maxBytes: 10, beginningOnly: true })).toEqual(
      Buffer.alloc(10),
    )
  })

  test('files larger than the scratch buffer are whole', () => {
    const content = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251))
    expect(hostOf({ file: content }).bytes('/file')).toEqual(content)
  })

  test('bytes stay what they are when the next file is read', () => {
    const host = hostOf({ a: 'first', b: 'second' })
    const first = host.bytes('/a')
    host.bytes('/b')
    expect(first).toEqual(Buffer.from('first'))
  })

  test(`a directory of ${featureLimits.directoryEntries} entries is listed, one more is not (limit: featureLimits.directoryEntries)`, () => {
    const root = plant({ 'd/0': '' })
    for (let index = 1; index < featureLimits.directoryEntries; index += 1) {
      linkSync(join(root, 'd/0'), join(root, `d/${index}`))
    }
    const host = openHost({ root })
    expect(host.list('/d')).toHaveLength(featureLimits.directoryEntries)
    linkSync(join(root, 'd/0'), join(root, 'd/more'))
    expect(host.list('/d')).toEqual(absence('too-many-entries'))
  })

  test('after the deadline nothing is read', () => {
    const host = openHost({ root: plant({ file: 'x' }), deadline: monotonicNow() - 1 })
    expect(host.text('/file')).toEqual(absence('deadline'))
    expect(host.skipped()).toEqual([{ code: 'deadline', count: 1, example: '/file' }])
  })
})

describe('what is told', () => {
  test('missing files are expected, and so is a file of sysfs without a value', () => {
    const host = openHost()
    expect(host.text('/nowhere')).toEqual({ code: 'ENOENT', expected: true })
    expect(host.list('/nowhere')).toEqual({ code: 'ENOENT', expected: true })
    expect(host.skipped()).toEqual([])
  })

  test('others are counted by their code', () => {
    const host = hostOf({ 'a/': '', 'b/': '' })
    host.text('/a')
    host.text('/b')
    expect(host.skipped()).toEqual([{ code: 'EISDIR', count: 2, example: '/a' }])
  })

  test('lists are in the order of their bytes', () => {
    expect(hostOf({ 'd/b': '', 'd/B': '', 'd/a10': '', 'd/a9': '' }).list('/d')).toEqual([
      'B',
      'a10',
      'a9',
      'b',
    ])
  })
})
