import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from '@jest/globals'

const unitTests = globSync('**/*.test.ts', { cwd: import.meta.dirname })
  .filter((path) => !/\.(engine|bundle|registry|browser|faults|cluster)\.test\.ts$/.test(path))
  .filter((path) => basename(path) !== basename(import.meta.filename))

/** A difference of two times of day, or an assertion about how long a run took. */
const measured =
  /(performance|Date)\.now\(\) -|- (performance|Date)\.now\(\)|hrtime|durationMs\)\.toBe(Less|Greater)/

test('no unit test asserts how long something took: a busy machine would fail it', () => {
  expect(unitTests.length).toBeGreaterThan(100)
  const measuring = unitTests.filter((path) => {
    const text = readFileSync(`${import.meta.dirname}/${path}`, 'utf8')
    // A clock that the test turns itself is no machine's.
    return measured.test(text) && !text.includes('useFakeTimers') && !text.includes('deadline: ')
  })
  expect(measuring).toEqual([])
})
