import { describe, expect, test } from '@jest/globals'
import { CanaryError, infrastructureError, inputError } from '../../../src/errors.ts'
import type { AcquiredImage } from '../../../src/image/acquire.ts'
import type { PullPolicy } from '../../../src/image/pull-policy.ts'
import { imagesOf, shareImages } from '../../../src/run/pods/images.ts'
import type { ImageSource } from '../../../src/run/acquire-images.ts'
import { podWith } from '../../support/pods.ts'
import { container } from '../../workload/support/workloads.ts'

const never = new AbortController().signal

const acquired = (reference: string): AcquiredImage => ({
  ...{ reference, id: 'sha256:ab', digest: null, ownDigest: null, platform: 'linux/amd64' },
  user: 'jovyan',
})

/** Images of a Pod with one container for each pull policy, and how each was asked for. */
function asked(pull: PullPolicy, tested: readonly string[] = [], failure?: Error) {
  const names = ['IfNotPresent', 'Always', 'Never'] as const
  const containers = names.map((imagePullPolicy) => ({
    ...{ name: imagePullPolicy.toLowerCase(), image: 'app:1', imagePullPolicy },
  }))
  const calls: string[] = []
  const source: Pick<ImageSource, 'acquire'> = {
    acquire: (reference, policy) => {
      calls.push(`${reference} ${policy}`)
      return failure === undefined ? Promise.resolve(acquired(reference)) : Promise.reject(failure)
    },
  }
  const shared = shareImages({ ...source, explain: (error) => error })
  const images = imagesOf(podWith({ containers }), new Set(tested), pull, shared)
  const of = (name: string) => container(name, { image: 'app:1' })
  return { calls, images, answer: (name: string) => images.answerFor(of(name), never) }
}

describe('how the image of a container is had', () => {
  test.each([
    ['missing', 'ifnotpresent', 'missing'],
    ['missing', 'always', 'always'],
    ['missing', 'never', 'never'],
    ['never', 'always', 'never'],
    ['always', 'never', 'always'],
  ] as const)('the user says %s, and the container %s: %s', async (pull, name, policy) => {
    const { calls, answer } = asked(pull)
    expect(await answer(name)).toEqual({ ok: true, id: 'sha256:ab', user: 'jovyan' })
    expect(calls).toEqual([`app:1 ${policy}`])
  })

  test('what is under test goes by the user alone', async () => {
    const { calls, answer } = asked('missing', ['always', 'never'])
    await answer('always')
    await answer('never')
    expect(calls).toEqual(['app:1 missing'])
  })

  test('each is asked for once in the same way, however often it is started', async () => {
    const { calls, answer } = asked('missing')
    await Promise.all([answer('always'), answer('always'), answer('ifnotpresent')])
    await answer('always')
    expect(calls).toEqual(['app:1 always', 'app:1 missing'])
  })

  test('what it turned out to be is known then, and not before', async () => {
    const { images, answer } = asked('missing')
    expect(images.found('always')).toBeNull()
    await answer('always')
    expect(images.found('always')).toEqual(acquired('app:1'))
    expect(images.errorFor('always')).toBeNull()
  })
})

describe('an image that cannot be had', () => {
  const gone = inputError({ code: 'image-not-found', message: 'there is no such image' })
  const misspelt = inputError({ code: 'reference', message: 'that is no reference' })

  test.each([
    ['always', gone, 'ErrImagePull', 'there is no such image'],
    ['never', gone, 'ErrImageNeverPull', 'there is no such image'],
    ['always', misspelt, 'InvalidImageName', 'that is no reference'],
  ] as const)('%s', async (name, failure, reason, message) => {
    const { images, answer } = asked('missing', [], failure)
    expect(await answer(name)).toEqual({ ok: false, reason, message })
    expect(images.errorFor(name)).toBe(failure)
    expect(images.found(name)).toBeNull()
  })

  test.each([
    infrastructureError({ code: 'registry', message: 'the registry is lost' }),
    new Error('a mistake of ours'),
  ])('is nobody’s fault where that is not the input: %s', async (failure) => {
    await expect(asked('missing', [], failure).answer('always')).rejects.toBe(failure)
  })

  test('is not held against a run that is cancelled', async () => {
    const { images } = asked('missing', [], gone)
    const enough = new CanaryError('cancelled', { code: 'cancelled', message: 'enough' })
    const signal = AbortSignal.abort(enough)
    const of = container('always', { image: 'app:1' })
    await expect(images.answerFor(of, signal)).rejects.toBe(enough)
  })
})
