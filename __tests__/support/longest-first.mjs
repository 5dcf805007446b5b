import { createRequire } from 'node:module'

// The default export of a CommonJS module that says it is none.
const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer')

/**
 * What takes minutes: on a machine where nobody knows yet how long each file takes, jest goes by their sizes, and
 * would have one worker wait for what the other began last.
 */
const long = [/\/truth\/truth-/, /\/pod\/vectors\//, /\/validator\/truth\./, /\/run\/harden\//]

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => long.some((pattern) => pattern.test(path))
    const sorted = super.sort(tests)
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))]
  }
}
