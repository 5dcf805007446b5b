import { describe, expect, test } from '@jest/globals'
import { imageFileLimits } from '../../../src/limits.ts'
import { memoryFiles } from '../support/memory-files.ts'
import type { MemoryFile } from '../support/memory-files.ts'

const files = memoryFiles({
  '/usr/bin/dash': { content: 'dash', mode: 0o755 },
  '/bin': { link: 'usr/bin' },
  '/usr/bin/sh': { link: 'dash' },
  '/usr/lib/out': { link: '../../../../../bin/sh' },
  '/abs': { link: '/usr' },
  '/loop/one': { link: 'two' },
  '/loop/two': { link: 'one' },
  '/dangling': { link: '/usr/nothing/there' },
  '/empty': { link: '' },
})

async function found(path: string) {
  const resolution = await files.resolve(path)
  return resolution.kind === 'found' ? resolution.node.path : [resolution.kind, resolution.path]
}

describe('a path of an image', () => {
  test('follows links, and never leaves the root', async () => {
    expect(await found('/bin/sh')).toBe('/usr/bin/dash')
    expect(await found('/usr/lib/out')).toBe('/usr/bin/dash')
    expect(await found('/abs/bin/../bin/./sh')).toBe('/usr/bin/dash')
    expect(await found('/../../bin')).toBe('/usr/bin')
    expect(await found('/')).toBe('/')
  })

  test('says where it ends', async () => {
    expect(await found('/dangling')).toEqual(['missing', '/usr/nothing'])
    expect(await found('/bin/sh/x')).toEqual(['not-a-directory', '/usr/bin/dash'])
    expect(await found('/loop/one')).toEqual(['loop', '/loop/one'])
    expect(await found('/empty')).toEqual(['missing', '/empty'])
  })

  test('is looked up without following its last part', async () => {
    expect(await files.lookUp('/bin/sh')).toMatchObject({ path: '/usr/bin/sh', target: 'dash' })
    expect(await files.lookUp('/bin/none')).toBeNull()
  })

  test('passes so many links and no more (limit: imageFileLimits.links)', async () => {
    const chain = (count: number): Record<string, MemoryFile> => ({
      ...Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`/${index}`, { link: String(index + 1) }]),
      ),
      [`/${count}`]: { content: 'end' },
    })
    expect(await memoryFiles(chain(imageFileLimits.links)).resolve('/0')).toMatchObject({
      kind: 'found',
    })
    expect(await memoryFiles(chain(imageFileLimits.links + 1)).resolve('/0')).toMatchObject({
      kind: 'loop',
    })
  })

  test('has so many parts and no more (limit: imageFileLimits.pathParts)', async () => {
    const target = 'x/'.repeat(imageFileLimits.pathParts + 1)
    const long = memoryFiles({ '/x': { link: '.' }, '/long': { link: target } })
    expect(await long.resolve('/long')).toMatchObject({ kind: 'loop' })
  })
})
