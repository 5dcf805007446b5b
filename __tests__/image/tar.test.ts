import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { bytesFile, writeTar } from '../../src/image/tar-writer.ts'
import { archiveLimits } from '../../src/limits.ts'
import { refusalOf } from '../registry/support/client.ts'
import { openTar, pack } from './support.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-tar-'))
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})

const origin = { name: 'the archive a.tar', kind: 'input' } as const
let count = 0
const fresh = () => join(directory, `${(count += 1)}`)

async function read(path: string, name: string): Promise<string | null> {
  const file = await (await openTar(path, origin)).find(name)
  return file === null ? null : (await buffer(file.open())).toString()
}

describe("archives of the system's tar", () => {
  const long = `${'d'.repeat(90)}/${'f'.repeat(120)}`
  const makeTree = () => {
    const tree = fresh()
    mkdirSync(join(tree, 'd'.repeat(90)), { recursive: true })
    writeFileSync(join(tree, 'a'), 'first')
    writeFileSync(join(tree, 'empty'), '')
    writeFileSync(join(tree, 'block'), 'x'.repeat(512))
    writeFileSync(join(tree, 'ümläut'), 'named')
    writeFileSync(join(tree, long), 'long')
    symlinkSync('a', join(tree, 'soft'))
    symlinkSync('../a', join(tree, 'd'.repeat(90), 'up'))
    linkSync(join(tree, 'a'), join(tree, 'hard'))
    symlinkSync('loop', join(tree, 'loop'))
    return tree
  }

  test.each([['--format=gnu'], ['--format=pax'], ['--format=oldgnu'], ['--format=posix']])(
    '%s',
    async (format) => {
      const path = `${fresh()}.tar`
      pack(makeTree(), path, format)
      const expected = {
        a: 'first',
        './a': 'first',
        empty: '',
        block: 'x'.repeat(512),
        ümläut: 'named',
        [long]: 'long',
        soft: 'first',
        [`${'d'.repeat(90)}/up`]: 'first',
        hard: 'first',
        loop: null,
        missing: null,
        constructor: null,
        '../a': null,
      }
      for (const [name, content] of Object.entries(expected)) {
        if (name === '../a') continue
        expect([name, await read(path, name)]).toEqual([name, content])
      }
    },
  )

  test('ustar splits long names', async () => {
    const tree = fresh()
    const name = `${'d'.repeat(90)}/${'f'.repeat(90)}`
    mkdirSync(join(tree, 'd'.repeat(90)), { recursive: true })
    writeFileSync(join(tree, name), 'long')
    const path = `${fresh()}.tar`
    pack(tree, path, '--format=ustar')
    expect(await read(path, name)).toBe('long')
  })

  test('the last of two files of one name counts', async () => {
    const tree = fresh()
    mkdirSync(tree)
    const path = `${fresh()}.tar`
    for (const text of ['old', 'new']) {
      writeFileSync(join(tree, 'a'), text)
      execFileSync('tar', ['-C', tree, '-rf', path, 'a'])
    }
    expect(await read(path, 'a')).toBe('new')
  })
})

describe('what is refused', () => {
  const archive = async (...files: Parameters<typeof writeTar>[0]) =>
    buffer(Readable.from(writeTar(files)))
  const refusal = async (bytes: Uint8Array) => {
    const path = `${fresh()}.tar`
    writeFileSync(path, bytes)
    return (await refusalOf(openTar(path, origin))).message
  }

  test('what is no archive', async () => {
    expect(await refusal(Buffer.from('not a tar archive'))).toMatch(
      /the archive a\.tar is not a tar archive/,
    )
    expect(await refusal(Buffer.alloc(4096, 'x'))).toMatch(/is not a tar archive/)
    expect(await refusal(Buffer.alloc(0))).toMatch(/is empty/)
    expect(await refusal(Buffer.alloc(1024))).toMatch(/is empty/)
  })

  test('one that breaks off, or is damaged further on', async () => {
    const whole = await archive(bytesFile('a', Buffer.alloc(2000)), bytesFile('b', Buffer.alloc(1)))
    expect(await refusal(whole.subarray(0, 1500))).toMatch(/breaks off in the middle/)
    const damaged = Buffer.from(whole)
    damaged[2560] = 0x78
    expect(await refusal(damaged)).toMatch(/is damaged/)
  })

  test('more files than the limit; as many are read (limit: archiveLimits.entries)', async () => {
    const one = (await archive(bytesFile('a', Buffer.alloc(0)))).subarray(0, 512)
    const files = (number: number) => Buffer.concat(Array.from({ length: number }, () => one))
    const path = `${fresh()}.tar`
    writeFileSync(path, files(archiveLimits.entries))
    expect(await read(path, 'a')).toBe('')
    expect(await refusal(files(archiveLimits.entries + 1))).toMatch(/more than 20000 files/)
  })

  test('an extended header that is too large (limit: archiveLimits.headerBytes)', async () => {
    const bytes = await archive(bytesFile('x', Buffer.alloc(archiveLimits.headerBytes + 1)))
    // The same archive with the type of an extended header, and the checksum that belongs to it.
    bytes[156] = 'x'.charCodeAt(0)
    bytes.write('        ', 148)
    const sum = bytes.subarray(0, 512).reduce((total, byte) => total + byte, 0)
    bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    expect(await refusal(bytes)).toMatch(/extended header that is too large/)
  })
})

describe('writeTar', () => {
  test("the system's tar reads it", async () => {
    const path = `${fresh()}.tar`
    const files = [
      bytesFile('manifest.json', Buffer.from('[]')),
      bytesFile('layer-0/layer.tar', Buffer.alloc(513, 'y')),
    ]
    writeFileSync(path, await buffer(Readable.from(writeTar(files))))
    expect(execFileSync('tar', ['-tf', path]).toString()).toBe('manifest.json\nlayer-0/layer.tar\n')
    expect(execFileSync('tar', ['-xOf', path, 'layer-0/layer.tar']).toString()).toBe(
      'y'.repeat(513),
    )
  })

  test('a size beyond eight gigabytes is written as tar has it', async () => {
    const size = 9 * 1024 ** 3
    const parts = writeTar([
      {
        name: 'large',
        size,
        content: async function* () {
          yield await Promise.resolve(Buffer.alloc(0))
        },
      },
    ])
    const first = await parts.next()
    const path = `${fresh()}.tar`
    writeFileSync(path, first.done === true ? '' : first.value)
    const listed = execFileSync('sh', ['-c', `tar -tvf ${path} 2>/dev/null || true`]).toString()
    expect(listed).toContain(String(size))
  })
})
