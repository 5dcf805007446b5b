import { describe, expect, test } from '@jest/globals'
import type { ContainerRequest } from '../../../src/engine/container-request.ts'
import { ContainerRefused } from '../../../src/engine/container-refused.ts'
import type { FileStatus } from '../../../src/engine/files.ts'
import { plainImage } from '../../../src/engine/images.ts'
import type { EngineImage } from '../../../src/engine/images.ts'
import { CanaryError, infrastructureError, inputError } from '../../../src/errors.ts'
import { podJoinLimits } from '../../../src/limits.ts'
import { openImageViews } from '../../../src/pod/join/engine-view.ts'
import type { ImageViews } from '../../../src/pod/join/engine-view.ts'
import type { ImageFiles } from '../../../src/pod/join/image-facts.ts'
import { pretendEngine } from '../../support/pretend-engine.ts'

const status: FileStatus = { kind: 'file', size: 3, permissions: 0o755, target: null }

const imageOf = (name: string): EngineImage => ({
  ...{ id: `sha256:${name}`, repoDigests: [], isFromRegistry: false, platform: 'linux/amd64' },
  ...{ user: 'app', configuration: { ...plainImage, entrypoint: [name] } },
})

/** An engine on which everything takes a turn, and how much of it went on at once. */
function engineWith(
  answer: (path: string) => FileStatus | null | Error = () => status,
  remove: (id: string) => Promise<void> = () => Promise.resolve(),
) {
  const requests: ContainerRequest[] = []
  const asked: string[] = []
  const removed: string[] = []
  const most = { creations: 0, questions: 0 }
  const now = { creations: 0, questions: 0 }
  const counted = async <Value>(what: keyof typeof now, work: () => Value): Promise<Value> => {
    now[what] += 1
    most[what] = Math.max(most[what], now[what])
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
    now[what] -= 1
    return work()
  }
  const ask = async (path: string) =>
    await counted('questions', () => {
      asked.push(path)
      const found = answer(path)
      if (found instanceof Error) throw found
      return found
    })
  const engine = pretendEngine({
    containers: {
      create: async (request) => {
        requests.push(request)
        const id = `c${requests.length}`
        return await counted('creations', () => ({ id, warnings: [] }))
      },
      remove: async (id) => {
        removed.push(id)
        await remove(id)
      },
      files: {
        write: () => Promise.reject(new Error('nothing is to be written')),
        archive: null,
        everything: () => Promise.reject(new Error('nobody was to ask for an archive')),
        copy: () => Promise.reject(new Error('nothing is to be copied')),
        read: async (_id, path) => ((await ask(path)) === null ? null : Buffer.from('#!x')),
        stat: async (_id, path) => await ask(path),
      },
    },
  })
  return { engine, requests, asked, removed, most }
}

const never = new AbortController().signal
const start = (length: number) => ({ offset: 0, length })
const labels = { 'container-canary.run': 'r1' }

describe('an image that is looked into', () => {
  test('says what it is without a container', async () => {
    const { engine, requests } = engineWith()
    const views = openImageViews([imageOf('a'), imageOf('a')], { engine, labels }, never)
    expect([...views.facts]).toMatchObject([
      ['sha256:a', { user: 'app', configuration: { entrypoint: ['a'] } }],
    ])
    await views.close()
    expect(requests).toEqual([])
  })

  test('gets one container, with labels and no network, that is removed', async () => {
    const { engine, requests, removed } = engineWith()
    const created: string[] = []
    const onCreated = (id: string) => created.push(id)
    const platform = 'linux/arm64'
    const options = { engine, labels, platform, onCreated }
    const views = openImageViews([imageOf('a'), imageOf('b')], options, never)
    const files = filesOf(views)
    await Promise.all([files.stat('/x'), files.stat('/y'), files.read('/x', start(10))])
    expect(requests).toMatchObject([
      { image: 'sha256:a', labels, platform, entrypoint: ['/'], network: { kind: 'none' } },
    ])
    await views.close()
    await views.close()
    expect([created, removed]).toEqual([['c1'], ['c1']])
  })

  test('is asked for a file once', async () => {
    const { engine, asked } = engineWith()
    const views = openImageViews([imageOf('a')], { engine, labels }, never)
    const files = filesOf(views)
    await Promise.all([files.stat('/x'), files.stat('/x')])
    await files.read('/x', start(10))
    await files.read('/x', start(10))
    expect(asked).toEqual(['/x', '/x'])
    await views.close()
  })

  test('of what the engine refuses to look at nobody knows', async () => {
    const refused = infrastructureError({ code: 'engine-refused', message: 'too many links' })
    const { engine } = engineWith(() => refused)
    const views = openImageViews([imageOf('a')], { engine, labels }, never)
    const files = filesOf(views)
    expect([await files.stat('/x'), await files.read('/x', start(1))]).toEqual(['unknown', null])
    await views.close()
  })

  test.each([
    new ContainerRefused('a', { kind: 'no-command' }, 'it says no', {}),
    inputError({ code: 'engine-refused-container', message: 'it says no' }),
  ])('of one that no container can be made of nobody knows: %s', async (refusal) => {
    const { engine, removed } = engineWith()
    const create = () => Promise.reject(refusal)
    const refusing = { ...engine, containers: { ...engine.containers, create } }
    const views = openImageViews([imageOf('a')], { engine: refusing, labels }, never)
    const files = filesOf(views)
    expect([await files.stat('/x'), await files.read('/x', start(1))]).toEqual(['unknown', null])
    await views.close()
    expect(removed).toEqual([])
  })

  test('an engine that is full is told', async () => {
    const { engine } = engineWith()
    const full = new ContainerRefused('a', { kind: 'engine' }, 'no space left', {})
    const create = () => Promise.reject(full)
    const refusing = { ...engine, containers: { ...engine.containers, create } }
    const views = openImageViews([imageOf('a')], { engine: refusing, labels }, never)
    await expect(filesOf(views).stat('/x')).rejects.toThrow('no space left')
    await views.close()
  })

  test('an engine that is lost is told', async () => {
    const lost = infrastructureError({ code: 'engine-lost', message: 'it is gone' })
    const { engine } = engineWith(() => lost)
    const views = openImageViews([imageOf('a')], { engine, labels }, never)
    await expect(filesOf(views).stat('/x')).rejects.toBeInstanceOf(CanaryError)
    await views.close()
  })
})

describe('whatever happens', () => {
  test('all containers are removed, though one of them cannot be', async () => {
    const { engine, removed } = engineWith(undefined, (id) =>
      id === 'c1' ? Promise.reject(new Error('c1 stays')) : Promise.resolve(),
    )
    const views = openImageViews([imageOf('a'), imageOf('b')], { engine, labels }, never)
    for (const { files } of views.facts.values()) await files.stat('/x')
    await expect(views.close()).rejects.toThrow('c1 stays')
    expect(removed).toEqual(['c1', 'c2'])
  })

  test('one that is being made while the views are closed is removed', async () => {
    const { engine, removed } = engineWith()
    const views = openImageViews([imageOf('a')], { engine, labels }, never)
    const asking = filesOf(views).stat('/x')
    await views.close()
    await asking
    expect(removed).toEqual(['c1'])
  })

  test('none is made after an abort, and what was made is removed', async () => {
    const { engine, requests, removed } = engineWith()
    const stop = new AbortController()
    const views = openImageViews([imageOf('a'), imageOf('b')], { engine, labels }, stop.signal)
    await filesOf(views).stat('/x')
    stop.abort(new Error('enough'))
    await expect(views.facts.get('sha256:b')?.files.stat('/x')).rejects.toThrow('enough')
    await views.close()
    expect([requests.length, removed]).toEqual([1, ['c1']])
  })
})

/** The files of the first of the images. */
function filesOf({ facts }: ImageViews): ImageFiles {
  const [first] = facts.values()
  if (first === undefined) throw new Error('there is no image')
  return first.files
}

describe('bounds', () => {
  test('so many images at once (limit: podJoinLimits.imagesAtOnce)', async () => {
    const { engine, most, removed } = engineWith()
    const images = Array.from({ length: 10 }, (_, index) => imageOf(`i${index}`))
    const views = openImageViews(images, { engine, labels }, never)
    await Promise.all([...views.facts.values()].map(({ files }) => files.stat('/x')))
    await views.close()
    expect([most.creations, removed.length]).toEqual([4, 10])
  })

  test('so many questions at once (limit: podJoinLimits.questionsAtOnce)', async () => {
    const { engine, most } = engineWith()
    const views = openImageViews([imageOf('a')], { engine, labels }, never)
    const files = filesOf(views)
    await Promise.all(Array.from({ length: 40 }, (_, index) => files.stat(`/${index}`)))
    await views.close()
    expect(most.questions).toBe(16)
  })

  test('so many files of an image (limit: podJoinLimits.looks)', async () => {
    const { engine, asked } = engineWith()
    const views = openImageViews([imageOf('a')], { engine, labels }, never)
    const files = filesOf(views)
    const most = podJoinLimits.looks
    await Promise.all(Array.from({ length: most }, (_, index) => files.stat(`/${index}`)))
    expect(await files.stat('/more')).toBe('unknown')
    expect(await files.stat('/0')).toEqual(status)
    await views.close()
    expect(asked).toHaveLength(most)
  })

  test('so many files whose content is asked for (limit: podJoinLimits.contents)', async () => {
    const { engine, asked } = engineWith()
    const views = openImageViews([imageOf('a')], { engine, labels }, never)
    const files = filesOf(views)
    const most = podJoinLimits.contents
    await Promise.all(Array.from({ length: most }, (_, index) => files.elf(`/${index}`)))
    expect(await files.elf('/more')).toEqual({ kind: 'unknown' })
    expect(await files.read('/more', start(1))).toBeNull()
    expect(await files.read('/0', start(2))).toEqual(Buffer.from('#!'))
    await views.close()
    expect(asked).toHaveLength(most)
  })

  test('of a larger file nobody knows (limit: podJoinLimits.wholeFileBytes)', async () => {
    const { engine } = engineWith()
    const asked: number[] = []
    const containers = {
      ...engine.containers,
      files: {
        ...engine.containers.files,
        read: (_id: string, _path: string, maxBytes: number) => {
          asked.push(maxBytes)
          return Promise.resolve('too-large' as const)
        },
      },
    }
    const large = { ...engine, containers }
    const views = openImageViews([imageOf('a')], { engine: large, labels }, never)
    const files = filesOf(views)
    expect(await files.elf('/x')).toEqual({ kind: 'unknown' })
    expect(await files.read('/x', start(1))).toBeNull()
    await views.close()
    expect(asked).toEqual([64 * 1024 * 1024])
  })
})
