import { afterEach, describe, expect, test } from '@jest/globals'
import { findEngine, openEngine } from '../../../src/engine/find/connect.ts'
import { plainContainer } from '../../../src/engine/container-request.ts'
import { afterPing, fakeEngine, stopEngines } from '../../support/fake-engine.ts'

const never = new AbortController().signal

afterEach(stopEngines)

const [index, amd64, arm64] = ['a', 'b', 'c'].map((letter) => `sha256:${letter.repeat(64)}`)

/** Answers as Docker with the store of containerd does: an id of its own for every platform. */
async function engineWithPlatforms(apiVersion: string, taken = 'arm64') {
  const asked: string[] = []
  const path = await fakeEngine(
    afterPing(
      (request, response) => {
        const url = new URL(request.url ?? '', 'http://engine')
        const platform = url.searchParams.get('platform')
        const name = url.pathname.replace(/^\/v[\d.]+/, '')
        asked.push(`${request.method ?? ''} ${name}${platform === null ? '' : ` ${platform}`}`)
        const answer = (status: number, body: unknown) =>
          response
            .writeHead(status, { 'content-type': 'application/json' })
            .end(JSON.stringify(body))
        if (name === '/containers/create') answer(201, { Id: 'created', Warnings: [] })
        else if (name === '/containers/created/json') {
          answer(200, {
            ImageManifestDescriptor: { platform: { os: 'linux', architecture: taken } },
          })
        } else if (request.method === 'DELETE') response.writeHead(204).end()
        else answerImage(platform, answer)
      },
      { 'api-version': apiVersion },
    ),
  )
  const options = { env: {}, home: '/nonexistent', engine: path, uid: 0 }
  return { engine: await openEngine(await findEngine(options, never)), asked }
}

function answerImage(
  platform: string | null,
  answer: (status: number, body: unknown) => void,
): void {
  const architecture = platform === null ? 'amd64' : /"architecture":"(\w+)"/.exec(platform)?.[1]
  const ids: Readonly<Record<string, string | undefined>> = { amd64, arm64 }
  const id = ids[architecture ?? '']
  if (id === undefined) answer(404, { message: 'was found but does not provide the platform' })
  else {
    answer(200, {
      Id: platform === null ? index : id,
      RepoDigests: [`app@${index ?? ''}`],
      Os: 'linux',
      Architecture: architecture,
      Config: { User: `of-${architecture ?? ''}` },
    })
  }
}

test.each([
  [4711, 4711],
  [0, undefined],
  [-1, undefined],
  ['4711', undefined],
  [undefined, undefined],
])('a size of %j is %j', async (told, size) => {
  const path = await fakeEngine(
    afterPing((_, response) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ Id: amd64, Os: 'linux', Architecture: 'amd64', Size: told })),
    ),
  )
  const options = { env: {}, home: '/nonexistent', engine: path, uid: 0 }
  const engine = await openEngine(await findEngine(options, never))
  expect((await engine.images.find('app', never))?.sizeBytes).toBe(size)
  engine.close()
})

describe('an image that has several platforms', () => {
  test.each([
    [null, 'linux/amd64'],
    ['linux/arm64', 'linux/arm64'],
    ['linux/amd64', 'linux/amd64'],
    ['linux/s390x', 'linux/amd64'],
  ])(
    '%s is wanted: the one for %s is found, under the id that it is run by',
    async (wanted, found) => {
      const { engine, asked } = await engineWithPlatforms('1.49')
      const image = await engine.images.find('app', never, wanted)
      const user = `of-${found.slice('linux/'.length)}`
      expect(image).toMatchObject({ id: index, platform: found, user, isFromRegistry: false })
      // The second question is about what was found, not about whatever has the name by now.
      expect(asked.slice(1).every((line) => line.includes(`/images/${index ?? ''}/json`))).toBe(
        true,
      )
      engine.close()
    },
  )

  test('an engine that cannot be asked for a platform is not', async () => {
    const { engine, asked } = await engineWithPlatforms('1.48')
    expect(await engine.images.find('app', never, 'linux/arm64')).toMatchObject({
      platform: 'linux/amd64',
    })
    expect(asked).toHaveLength(1)
    engine.close()
  })
})

describe('a container of an image that has several platforms', () => {
  const create = async (platform: string | null, taken: string) => {
    const { engine, asked } = await engineWithPlatforms('1.49', taken)
    const request = { ...plainContainer, name: 'c', image: index ?? '', platform }
    try {
      return {
        created: await engine.containers.create(request).catch((error: unknown) => error),
        asked,
      }
    } finally {
      engine.close()
    }
  }

  test.each([
    ['linux/arm64', 'arm64'],
    ['linux/aarch64', 'arm64'],
    ['linux/arm64/v8', 'arm64'],
    [null, 'amd64'],
  ])('asked for %s, taken for %s', async (platform, taken) => {
    expect((await create(platform, taken)).created).toEqual({ id: 'created', warnings: [] })
  })

  test('one that the engine made for another platform is removed, and told', async () => {
    const { created, asked } = await create('linux/arm64', 'amd64')
    expect(created).toMatchObject({
      kind: 'infrastructure',
      message: `the engine was asked for ${index ?? ''} for linux/arm64, and took the one for linux/amd64`,
    })
    expect(asked.at(-1)).toBe('DELETE /containers/created')
  })
})
