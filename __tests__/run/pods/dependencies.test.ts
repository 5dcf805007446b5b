import { describe, expect, test } from '@jest/globals'
import { partDependencies } from '../../../src/run/pods/dependencies.ts'
import type { ReplacedPod } from '../../../src/pod/replace-image.ts'
import { podWith } from '../../support/pods.ts'

const workload = (name: string, hostNetwork = false) => ({
  pod: podWith({
    name: `${name}-abcde`,
    source: { kind: 'Deployment', name, file: 'pod.yaml', path: ['spec', 'template'] },
    spec: { hostNetwork },
  }),
  tested: new Set<string>(),
})
const all = [workload('web'), workload('db'), workload('cache')]

function parted(names: readonly string[], pods = all) {
  const { judged, dependencies } = partDependencies(pods, names)
  const nameOf = ({ pod }: ReplacedPod) => pod.source.name
  return { judged: judged.map(nameOf), dependencies: dependencies.map(nameOf) }
}

describe('workloads that run beside others', () => {
  test('are started in the order in which they are named, and are not judged', () => {
    expect(parted(['cache', 'db', 'cache'])).toEqual({
      judged: ['web'],
      dependencies: ['cache', 'db'],
    })
    expect(parted([])).toEqual({ judged: ['web', 'db', 'cache'], dependencies: [] })
  })

  test('that are not in the files are one error, which lists those that are', () => {
    expect(() => parted(['db', 'mail', 'queue'])).toThrow(
      'no workload of the files is called mail, queue; there are web, db, cache',
    )
  })

  test('alone are nothing to judge', () => {
    expect(() => parted(['web', 'db', 'cache'])).toThrow('there is none to judge')
  })

  test("in the node's network are found by those that are there as well, and by no others", () => {
    const host = [workload('web', true), workload('db', true)]
    expect(parted(['db'], host).judged).toEqual(['web'])
    expect(() => parted(['db'], [workload('web'), workload('db', true)])).toThrow(
      "the dependency db (Deployment) is in the node's network",
    )
  })
})
