import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { annotationFaults } from '../../src/cdi/annotations.ts'
import { describeAvailable } from '../../src/cdi/resolve.ts'
import { readConfig } from '../../src/image/docker-archive.ts'
import { openDirectory, readFileOf } from '../../src/image/file-tree.ts'
import { openLocalImage } from '../../src/image/local-image.ts'
import { openTar } from '../image/support.ts'
import { archiveLimits, cdiLimits, registryLimits } from '../../src/limits.ts'
import { parseReference } from '../../src/registry/reference.ts'
import { waitBefore } from '../../src/registry/retry.ts'
import { tarOf } from '../fuzz/targets/archive.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-limits-'))
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})

const never = new AbortController().signal
const origin = { name: 'the archive', kind: 'input' } as const

async function messageOf(work: Promise<unknown>): Promise<string> {
  return await work.then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  )
}

test('a repository path (limit: registryLimits.repositoryCharacters)', () => {
  const most = registryLimits.repositoryCharacters
  const path = (length: number) => `ghcr.io/${'x'.repeat(length)}`
  expect(parseReference(path(most)).path).toHaveLength(most)
  expect(() => parseReference(path(most + 1))).toThrow(`more than ${most} characters`)
})

test('waits between tries (limit: registryLimits.retryBaseMs, registryLimits.retryMinMs)', () => {
  expect(waitBefore(0, null, 0.5)).toBe(registryLimits.retryBaseMs)
  expect(waitBefore(1, null, 0.5)).toBe(registryLimits.retryBaseMs * 2)
  expect(waitBefore(-5, null, 0.5)).toBe(registryLimits.retryMinMs)
})

describe('an archive', () => {
  const write = (members: Parameters<typeof tarOf>[0]) => {
    const path = join(directory, `${Math.random()}.tar`)
    writeFileSync(path, tarOf(members))
    return path
  }

  test('links that are followed (limit: archiveLimits.links)', async () => {
    const most = archiveLimits.links
    const chain = (links: number) =>
      write([
        ...Array.from({ length: links }, (_, index) => ({
          name: `l${index}`,
          type: '2',
          target: index + 1 === links ? 'file' : `l${index + 1}`,
        })),
        { name: 'file', content: 'x' },
      ])
    expect(await (await openTar(chain(most), origin)).find('l0')).not.toBeNull()
    expect(await (await openTar(chain(most + 1), origin)).find('l0')).toBeNull()
  })

  test('its list of images (limit: archiveLimits.indexBytes)', async () => {
    const open = async (bytes: number) => {
      const path = write([{ name: 'manifest.json', content: `[${' '.repeat(bytes - 2)}]` }])
      const source = { type: 'docker-archive', written: path, path, tag: null } as const
      return await messageOf(openLocalImage(source, { cwd: '/', platform: null, signal: never }))
    }
    expect(await open(archiveLimits.indexBytes)).toContain('holds 0 images')
    expect(await open(archiveLimits.indexBytes + 1)).toContain(String(archiveLimits.indexBytes))
  })

  test('its layers (limit: archiveLimits.layers)', async () => {
    const open = async (count: number) => {
      const layers = Array.from({ length: count }, () => 'l')
      const config = JSON.stringify({ os: 'linux', architecture: 'amd64' })
      const list = JSON.stringify([{ Config: 'c.json', RepoTags: null, Layers: layers }])
      const path = write([
        { name: 'manifest.json', content: list },
        { name: 'c.json', content: config },
        { name: 'l', content: 'x' },
      ])
      const source = { type: 'docker-archive', written: path, path, tag: null } as const
      return await messageOf(openLocalImage(source, { cwd: '/', platform: null, signal: never }))
    }
    expect(await open(archiveLimits.layers)).toBe('')
    expect(await open(archiveLimits.layers + 1)).not.toBe('')
  })
})

test("an image's configuration, and any content of a directory (limit: registryLimits.configBytes)", async () => {
  const path = join(directory, 'config')
  const read = async (bytes: number) => {
    writeFileSync(path, '{}')
    truncateSync(path, bytes)
    const tree = openDirectory(directory, 'the layout')
    return await messageOf(readFileOf(tree, 'config', registryLimits.configBytes, origin))
  }
  expect(await read(registryLimits.configBytes)).toBe('')
  expect(await read(registryLimits.configBytes + 1)).toContain(String(registryLimits.configBytes))
  expect(() => readConfig(Buffer.from('[]'), origin)).toThrow()
})

describe('CDI', () => {
  test('names in one sentence (limit: cdiLimits.namesInHint)', () => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => `a.b/c=${index}`)
    const most = cdiLimits.namesInHint
    expect(describeAvailable(names(most), 'a.b/c=x')).not.toContain('more')
    expect(describeAvailable(names(most + 1), 'a.b/c=x')).toContain('and 1 more')
  })

  test('all annotations of a Pod (limit: cdiLimits.annotationBytes)', () => {
    const most = cdiLimits.annotationBytes
    const faults = (bytes: number) =>
      annotationFaults(new Map([['k', 'x'.repeat(bytes - 1)]])).filter((one) =>
        one.includes('bytes'),
      )
    expect(faults(most)).toEqual([])
    expect(faults(most + 1)).toHaveLength(1)
  })
})
