import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report, ValidatorReport } from '../../src/model.ts'
import { engines } from '../support/engines.ts'
import { providePodsExample } from './support/pods-example.ts'
import type { PodsExample } from './support/pods-example.ts'
import { root } from './support/validate.ts'

const manifests = readdirSync(join(root, 'examples', 'pods')).filter((name) =>
  name.endsWith('.yaml'),
)

function podsOf({ errors, images }: Report): readonly ValidatorReport[] {
  expect(errors).toEqual([])
  return images.flatMap(({ validators }) => validators)
}

/** What is told of each Pod that is more than a notice. */
function warningsOf(pods: readonly ValidatorReport[]): Readonly<Record<string, readonly string[]>> {
  const told = pods.map(({ name, notices }) => {
    const grave = notices.filter(({ severity }) => severity !== 'notice')
    return [name, grave.map(({ code }) => code)] as const
  })
  return Object.fromEntries(told)
}

// What differs between engines is held by the recorded Pods: here one is enough.
describe.each(engines.slice(0, 1))('examples/pods on $name', ({ address }) => {
  let example: PodsExample
  beforeAll(async () => {
    example = await providePodsExample(address)
  })
  afterAll(async () => {
    await example.end()
  })

  test('each is as its README says, and the margins catch the gateway alone', async () => {
    const { exitCode, report } = await example.run(manifests, ['--soak', '6s'])
    const pods = podsOf(report)
    expect(Object.fromEntries(pods.map(({ name, verdict }) => [name, verdict]))).toEqual({
      gateway: 'passed',
      handover: 'passed',
      'model-server': 'passed',
      proxy: 'passed',
      'shared-volume': 'passed',
      web: 'passed',
    })
    expect(warningsOf(pods)).toEqual({
      gateway: ['probe-margin'],
      handover: [],
      'model-server': [],
      proxy: [],
      'shared-volume': [],
      web: [],
    })
    const gateway = pods.find(({ name }) => name === 'gateway')
    expect(gateway?.margins?.find(({ probe }) => probe === 'liveness')?.suggestion?.patch).toBe(
      'livenessProbe:\n  timeoutSeconds: 3\n',
    )
    const handover = pods.find(({ name }) => name === 'handover')
    expect(JSON.stringify(handover?.logs)).toContain('rows')
    expect(exitCode).toBe(0)
  })

  test('the gateway fails where a margin is asked for', async () => {
    const { exitCode, report } = await example.run(
      ['gateway.yaml'],
      ['--soak', '5s', '--min-margin', '2'],
    )
    const [pod] = podsOf(report)
    const failed = pod?.checks.filter(({ outcome }) => outcome === 'failed')
    expect(failed?.map(({ name, reason }) => `${name}: ${reason.code}`)).toEqual([
      'keeps its margins: pod-margin',
    ])
    expect(exitCode).toBe(1)
  })
})
