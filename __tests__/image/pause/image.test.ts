import { expect, test } from '@jest/globals'
import { plainImage } from '../../../src/engine/images.ts'
import type { EngineImage } from '../../../src/engine/images.ts'
import { providePauseImage } from '../../../src/image/pause/image.ts'
import { pretendEngine } from '../../support/pretend-engine.ts'

const never = new AbortController().signal

function found(id: string): EngineImage {
  const base = { id, repoDigests: [], isFromRegistry: false, platform: 'linux/amd64', user: '' }
  return { ...base, configuration: plainImage }
}

/** An engine that answers its questions for the image in turn, and refuses to load one. */
function refusing(...answers: readonly (EngineImage | null)[]) {
  const left = [...answers]
  return pretendEngine({
    images: {
      find: () => Promise.resolve(left.shift() ?? null),
      load: () => Promise.reject(new Error('AlreadyExists')),
    },
  })
}

test('an image that another run brings meanwhile is taken', async () => {
  expect(await providePauseImage(refusing(null, found('sha256:1')), never)).toBe('sha256:1')
})

test('an image that the engine does not take is told of in its words', async () => {
  await expect(providePauseImage(refusing(null, null), never)).rejects.toThrow('AlreadyExists')
})
