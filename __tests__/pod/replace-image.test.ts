import { describe, expect, test } from '@jest/globals'
import { parseReplacement, replaceImages } from '../../src/pod/replace-image.ts'
import { containerWith, podWith } from '../support/pods.ts'

describe('an image as it is given', () => {
  test.each([
    ['app:1', null, 'app:1'],
    ['web=app:1', 'web', 'app:1'],
    ['w-1=registry:5000/app@sha256:ab', 'w-1', 'registry:5000/app@sha256:ab'],
    ['registry:5000/app=x', null, 'registry:5000/app=x'],
    ['Web=app', null, 'Web=app'],
    ['-w=app', null, '-w=app'],
    ['web=', null, 'web='],
    ['web=a=b', 'web', 'a=b'],
  ])('%s: container %s, image %s', (text, container, reference) => {
    expect(parseReplacement(text)).toEqual({ container, reference })
  })
})

const pod = (images: Readonly<Record<string, string>>, name = 'pod') =>
  podWith({
    name,
    source: { kind: 'Pod', name, file: 'pod.yaml', path: [] },
    containers: Object.entries(images).map(([of, image]) => ({ name: of, image })),
  })

function replaced(
  pods: readonly Readonly<Record<string, string>>[],
  ...images: readonly string[]
): readonly unknown[] {
  const all = pods.map((one, index) => pod(one, `p${index}`))
  return replaceImages(all, images.map(parseReplacement)).map(({ pod: { spec }, tested }) => [
    Object.fromEntries(spec.containers.map(({ name, image }) => [name, image])),
    [...tested],
  ])
}

describe('whose place an image takes', () => {
  test.each([
    ['the only container', [{ web: 'nginx:1' }], 'app:2', [[{ web: 'app:2' }, ['web']]]],
    [
      'the one with the same repository',
      [{ web: 'registry:5000/app:1', db: 'postgres' }],
      'registry:5000/app@sha256:ab',
      [[{ web: 'registry:5000/app@sha256:ab', db: 'postgres' }, ['web']]],
    ],
    [
      'the one that is named',
      [{ web: 'app:1', db: 'postgres' }],
      'db=app:2',
      [[{ web: 'app:1', db: 'app:2' }, ['db']]],
    ],
    [
      'those of all Pods that fit, and of no other',
      [{ web: 'app:1' }, { worker: 'app:1' }, { db: 'postgres' }],
      'app:2',
      [
        [{ web: 'app:2' }, ['web']],
        [{ worker: 'app:2' }, ['worker']],
        [{ db: 'postgres' }, []],
      ],
    ],
  ] as const)('%s', (_, pods, image, expected) => {
    expect(replaced(pods, image)).toEqual(expected)
  })

  test('a port is no tag', () => {
    expect(() =>
      replaced([{ a: 'host:5000/x:1', b: 'host:5001/x:1' }], 'host:5000/x:2'),
    ).not.toThrow()
    expect(() => replaced([{ a: 'host:5000/x', b: 'host/x' }], 'host:5001/x')).toThrow(
      '2 containers',
    )
  })

  test('a container before the others may be the one', () => {
    const setup = containerWith({ name: 'setup', image: 'app:1' })
    const whole = podWith({ spec: { initContainers: [setup] } })
    const [first] = replaceImages([whole], [parseReplacement('app:2')])
    expect(first?.pod.spec.initContainers[0]?.image).toBe('app:2')
    expect([...(first?.tested ?? [])]).toEqual(['setup'])
  })

  test('what is under test is taken from where the user says, whatever the manifest pulls', () => {
    const always = podWith({ containers: [{ image: 'app:1', imagePullPolicy: 'Always' }] })
    const [first] = replaceImages([always], [parseReplacement('app:2')])
    expect(first?.pod.spec.containers[0].imagePullPolicy).toBe('IfNotPresent')
    const [untouched] = replaceImages([always], [])
    expect(untouched?.pod).toEqual(always)
  })
})

describe('an image without a place is refused', () => {
  test.each([
    [[{ a: 'x', b: 'y' }], 'app:2', 'could take the place of 2 containers of Pod p0: a, b'],
    [[{ a: 'app:1', b: 'app:3' }], 'app:2', 'could take the place of 2 containers'],
    [[{ a: 'x' }, { b: 'y' }], 'app:2', 'no container has an image of the repository of app:2'],
    [[{ a: 'x' }], 'c=app:2', 'no container is called c: there are a'],
  ] as const)('%j, %s', (pods, image, why) => {
    expect(() => replaced(pods, image)).toThrow(why)
  })
})
