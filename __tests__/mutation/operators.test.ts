import { describe, expect, test } from '@jest/globals'
import { mutantsOf } from '../../scripts/mutation/operators.ts'
import { testsByFile } from '../../scripts/mutation/tests-of.ts'
import { fileURLToPath } from 'node:url'

/** What becomes of a text, mutant by mutant. */
function mutate(text: string): readonly string[] {
  return mutantsOf('a.ts', text).map(
    ({ start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
  )
}

describe('mutants', () => {
  test.each<[string, readonly string[]]>([
    ['if (a) b = c', ['if (!(a)) b = c']],
    ['x = a ? b : c', ['x = !(a) ? b : c']],
    ['x = a && b', ['x = a || b']],
    ['x = a || b', ['x = a && b']],
    ['x = a < b', ['x = a <= b']],
    ['x = a >= b', ['x = a > b']],
    ['x = a === b', ['x = a !== b']],
    ['x = 3', ['x = 4', 'x = 2']],
    ["x = 'failed'", ["x = 'passed'", "x = 'errored'"]],
    ["x = 'other'", []],
    ['function f() { return a }', ['function f() { return null }', 'function f() { return [] }']],
    ['x = () => a', ['x = () => null', 'x = () => []']],
    ['x = () => null', ['x = () => []']],
    ['if (a) b()', ['if (!(a)) b()', 'if (a) ;']],
    ['async function f() { await b() }', ['async function f() { ; }']],
    ["type T = 'failed' | 3", []],
    ["const x = y as 'failed'", []],
    ['interface I { readonly a: 3 }', []],
  ])('of %s', (text, mutants) => {
    expect(mutate(text)).toEqual(mutants)
  })

  test('say where they stand', () => {
    expect(mutantsOf('a.ts', '\n  x = a && b')).toMatchObject([{ line: 2, column: 9 }])
  })
})

describe('the tests of a file', () => {
  const near = testsByFile(fileURLToPath(new URL('../..', import.meta.url)))
  const namesOf = (file: string) => near.get(file)?.map(({ test: name }) => name) ?? []

  test('begin with its own', () => {
    expect(namesOf('src/verdict.ts')[0]).toBe('__tests__/verdict.test.ts')
    expect(namesOf('src/validator/run-validator.ts')[0]).toBe(
      '__tests__/validator/run-validator.test.ts',
    )
  })

  test('are found through files that are loaded later', () => {
    expect(namesOf('src/probe/grpc.ts')).toContain('__tests__/validator/check.test.ts')
  })

  test('need nothing but Node', () => {
    const others = [...near.values()].flat().filter(({ test: name }) => name.includes('.engine.'))
    expect(others).toEqual([])
  })

  test('are none for what only types are imported of', () => {
    expect(namesOf('src/engine/container-state.ts')).toEqual([])
  })
})
