import { shared } from './jest.config.mjs'

/** Tests against real engines, the built bundle, a real registry and a real browser. */
export default {
  ...shared,
  testMatch: ['**/*.(engine|bundle|registry|browser).test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    // Of two Podmans the newer one is asked, which people have; `npm run truth` asks both.
    ...(process.env.CANARY_TRUTH_LEDGER === undefined ? ['/truth/truth-podman\\.'] : []),
  ],
  globalSetup: '<rootDir>/__tests__/support/start-engines.mjs',
  globalTeardown: '<rootDir>/__tests__/support/stop-engines.mjs',
  testSequencer: '<rootDir>/__tests__/support/longest-first.mjs',
  testTimeout: 120_000,
  // The engines are shared, and two processors are soon busy.
  maxWorkers: 2,
}
