import engine from './jest.engine.config.mjs'

/**
 * Every check of every built-in manifest, on an image that is right and on one that is wrong in this alone: minutes.
 * Docker must run, as for all tests of engines (`npm run setup`). `npm test` has a few of them.
 */
export default {
  ...engine,
  testMatch: ['**/*.platforms.test.ts'],
  testTimeout: 600_000,
}
