import { shared } from './jest.config.mjs'

/** Tests against real engines, the built bundle, a real registry and a real browser. */
export default {
  ...shared,
  testMatch: ['**/*.(engine|bundle|registry|browser).test.ts'],
  globalSetup: '<rootDir>/__tests__/support/start-engines.mjs',
  globalTeardown: '<rootDir>/__tests__/support/stop-engines.mjs',
  testSequencer: '<rootDir>/__tests__/support/longest-first.mjs',
  testTimeout: 120_000,
  // The engines are shared, and two processors are soon busy.
  maxWorkers: 2,
}
