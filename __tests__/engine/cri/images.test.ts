import { afterEach, describe, expect, test } from '@jest/globals'
import { createCriClient } from '../../../src/engine/cri/client.ts'
import { imagesOf } from '../../../src/engine/cri/images.ts'
import type { PullImageRequest } from '../../../src/engine/cri/messages.ts'
import { openChannel } from '../../../src/grpc/channel.ts'
import { criLimits } from '../../../src/limits.ts'
import { answerOf, fakeRuntime, stopRuntimes } from '../../support/fake-runtime.ts'
import type { RuntimeAnswers } from '../../support/fake-runtime.ts'

const never = new AbortController().signal
const id = `sha256:${'a'.repeat(64)}`
const closes: (() => void)[] = []

async function images(answers: RuntimeAnswers, handler = '') {
  const client = createCriClient(openChannel(await fakeRuntime(answers)), 'unix:///the.sock')
  closes.push(client.close)
  return imagesOf(client, handler)
}

afterEach(() => {
  for (const close of closes.splice(0)) close()
  stopRuntimes()
})

const spec = {
  architecture: 'arm',
  variant: 'v7',
  os: 'linux',
  created: '2026-01-01T00:00:00Z',
  config: { User: '1000', Env: ['A=1', 'A=2'], Cmd: ['serve'], Labels: { a: 'b', n: 1 } },
}

describe('an image', () => {
  test.each([
    ['containerd', new Map([['info', JSON.stringify({ imageSpec: spec })]])],
    ['iSulad', new Map([['imageSpec', JSON.stringify(spec)]])],
  ])('is what %s tells of it', async (_name, info) => {
    const { find } = await images(
      {
        ImageStatus: ({ image, verbose }) => {
          expect([image?.image, image?.runtimeHandler, verbose]).toEqual(['app:1', 'kata', true])
          const told = { id, repoDigests: ['r.test/app@sha256:1'], size: 7n }
          return answerOf('ImageStatus', { image: told, info })
        },
      },
      'kata',
    )
    expect(await find('app:1', never)).toEqual({
      ...{ id, repoDigests: ['r.test/app@sha256:1'], isFromRegistry: true },
      ...{ platform: 'linux/arm/v7', user: '1000', sizeBytes: 7, created: '2026-01-01T00:00:00Z' },
      labels: new Map([['a', 'b']]),
      configuration: {
        ...{ entrypoint: [], command: ['serve'], env: ['A=2'], workingDirectory: null },
        ...{ exposedPorts: [], volumes: [], stopSignal: null },
      },
    })
  })

  test('is not there', async () => {
    const { find } = await images({ ImageStatus: () => answerOf('ImageStatus', {}) })
    expect(await find('app:1', never)).toBeNull()
  })

  test('whose configuration is not told is no guess', async () => {
    const { find } = await images({
      ImageStatus: () => answerOf('ImageStatus', { image: { id } }),
    })
    await expect(find('app:1', never)).rejects.toMatchObject({
      kind: 'infrastructure',
      problems: [{ code: 'engine-answer' }],
    })
  })

  test('under what is no reference', async () => {
    const { find } = await images({
      ImageStatus: () => ({ status: 2, words: 'invalid reference format: x' }),
    })
    await expect(find('X', never)).rejects.toMatchObject({
      kind: 'input',
      problems: [{ code: 'image-reference' }],
    })
  })
})

describe('a pull', () => {
  const request = { reference: 'r.test/app:1', platform: null, onProgress: () => undefined }
  const credentials = {
    ...{ serverAddress: 'r.test', username: 'ann', password: 'secret' },
    ...{ identityToken: '', registryToken: '' },
  }

  test.each([
    [null, null],
    [credentials, { username: 'ann', password: 'secret', identityToken: '', serverAddress: '' }],
    [
      { ...credentials, identityToken: 'i' },
      { username: '', password: '', identityToken: 'i' },
    ],
    [
      { ...credentials, registryToken: 'r' },
      { username: '', registryToken: 'r' },
    ],
  ])('is given credentials for this image alone', async (given, sent) => {
    const asked: PullImageRequest[] = []
    const { pull } = await images({
      PullImage: (pulled) => {
        asked.push(pulled)
        return answerOf('PullImage', { imageRef: id })
      },
    })
    const pulled = await pull({ ...request, credentials: given }, never)
    expect(pulled).toEqual({ digest: null, id: 'a'.repeat(64) })
    if (sent === null) expect(asked).toMatchObject([{ auth: null }])
    else expect(asked).toMatchObject([{ image: { image: 'r.test/app:1' }, auth: sent }])
  })

  test('may take long, since nothing is told of it (limit: criLimits.pull)', async () => {
    const waits: (number | undefined)[] = []
    const { pull } = imagesOf(
      {
        call: (_name, _request, { deadlineMs }) => {
          waits.push(deadlineMs)
          return Promise.reject(new Error('enough'))
        },
        stream: () => Promise.reject(new Error('nothing is followed')),
        where: 'unix:///the.sock',
        close: () => undefined,
      },
      '',
    )
    await expect(pull({ ...request, credentials: null }, never)).rejects.toThrow('enough')
    expect(waits).toEqual([criLimits.pull])
  })

  test('of CRI-O tells a digest', async () => {
    const { pull } = await images({
      PullImage: () => answerOf('PullImage', { imageRef: `r.test/app@${id}` }),
    })
    expect(await pull({ ...request, credentials: null }, never)).toEqual({ digest: id, id: null })
  })

  test.each([
    ['input', 2, 'failed to resolve image: r.test/app:1: not found'],
    [
      'infrastructure',
      2,
      'failed to do request: dial tcp 127.0.0.1:1: connect: connection refused',
    ],
    ['infrastructure', 14, 'try again'],
  ])('that is refused is the fault of the %s', async (kind, status, words) => {
    const { pull } = await images({ PullImage: () => ({ status, words }) })
    await expect(pull({ ...request, credentials: null }, never)).rejects.toMatchObject({
      kind,
      problems: [{ code: 'image-pull', message: `cannot pull r.test/app:1: ${words}` }],
    })
  })
})

test('what CRI has no call for is said', async () => {
  const { load, tag, push } = await images({})
  expect(load).toBeNull()
  await expect(tag(id, 'app:2', never)).rejects.toThrow('to give an image the name app:2')
  const pushed = { id, reference: 'r.test/app:1', credentials: null, isPlainHttp: false }
  await expect(push({ ...pushed, onProgress: () => undefined }, never)).rejects.toMatchObject({
    problems: [{ code: 'cri-unsupported' }],
  })
})
