import { expect, test } from '@jest/globals'
import { outputsOf } from '../../src/action/outputs.ts'

const pushed = [
  { reference: 'docker.io/user/app:1', digest: 'sha256:d' },
  { reference: 'ghcr.io/user/app:1', digest: 'sha256:e' },
]

test('what was pushed, in the words of docker/build-push-action', () => {
  const outputs = outputsOf({ verdict: 'passed', images: [], pushed }, null)
  expect(outputs.get('digest')).toBe('sha256:d')
  expect(JSON.parse(outputs.get('metadata') ?? '')).toEqual({
    'containerimage.digest': 'sha256:d',
    'image.name': 'docker.io/user/app:1,ghcr.io/user/app:1',
  })
})

test('nothing of a push that there was none of, or that broke off', () => {
  for (const report of [
    { verdict: 'passed', images: [] },
    { verdict: 'errored', images: [], pushed },
  ] as const) {
    const outputs = outputsOf(report, null)
    expect([outputs.get('digest'), outputs.get('metadata'), outputs.get('imageid')]).toEqual([
      ...['', '', ''],
    ])
  }
})
