import { describe, expect, test } from '@jest/globals'
import { engines } from '../../support/engines.ts'
import { exceptions, untried } from './exceptions.ts'
import { accepted, ofEngines, tryVectors } from './try-vectors.ts'
import { podVectors } from './vectors.ts'

/** The first engine of the machine's own tries all; others what they may do in another way. */
const isOfMachine = process.env['CANARY_PACKAGE_ROOT'] === undefined

describe.each(engines)('recorded Pods on $name', (engine) => {
  const isFirst = isOfMachine && engine === engines[0]
  tryVectors(engine, isFirst ? accepted : ofEngines)
})

describe('what is known to be otherwise', () => {
  test.each(Object.entries(untried))('%s: %s', (name) => {
    expect(podVectors.map((vector) => vector.name)).toContain(name)
  })

  test('exceptions are of vectors that every engine tries', () => {
    const names = ofEngines.map(({ name }) => name)
    for (const { vector } of exceptions) expect(names).toContain(vector)
  })
})
