import { describe, expect, test } from '@jest/globals'
import { builtNames, buildsOf, namesOf, platformTag } from '../../../src/image/build/order.ts'
import { plainBuild } from '../../../src/image/build/request.ts'

const order = { ...plainBuild, context: '/app', tag: 'app:1' }

describe('what an order asks for', () => {
  test('one build, or one for each platform, with a name of its own', () => {
    expect(buildsOf(order)).toEqual([order])
    const both = { ...order, platforms: ['linux/amd64', 'linux/arm/v7'] }
    expect(buildsOf(both).map(({ tag, platform }) => [tag, platform])).toEqual([
      ['app:1-linux-amd64', 'linux/amd64'],
      ['app:1-linux-arm-v7', 'linux/arm/v7'],
    ])
    expect(builtNames(both)).toEqual(['app:1-linux-amd64', 'app:1-linux-arm-v7'])
    expect([builtNames(order), builtNames(null)]).toEqual([['app:1'], []])
  })
})

describe('the name of one platform', () => {
  test.each([
    ['app', 'app:latest-linux-arm64'],
    ['localhost:5000/a/app', 'localhost:5000/a/app:latest-linux-arm64'],
    ['localhost:5000/a/app:1.0', 'localhost:5000/a/app:1.0-linux-arm64'],
  ])('%s', (name, tag) => {
    expect(platformTag(name, 'linux/aarch64')).toBe(tag)
  })

  test('is no longer than a tag may be', () => {
    const [, tag = ''] = platformTag(`app:${'x'.repeat(128)}`, 'linux/arm64').split(':')
    expect(tag).toHaveLength(128)
    expect(tag.endsWith('-linux-arm64')).toBe(true)
  })
})

test('without any name there is none, and nothing to push under', () => {
  const options = { tags: '--tag', push: '--push' }
  expect(namesOf({ image: null, tags: [], isPushed: false }, options)).toEqual({
    ...{ tag: null, otherTags: [], pushAs: [] },
  })
  expect(() => namesOf({ image: null, tags: [], isPushed: true }, options)).toThrow(
    '--push is asked for, and the image has no name',
  )
})
