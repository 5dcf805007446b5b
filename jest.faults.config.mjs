import { shared } from './jest.config.mjs'

/**
 * Everything that can go wrong around a run, tried: docs/reliability.md. Each file starts a Docker of
 * its own, so root is needed. CANARY_FAULTS=full adds what takes minutes;
 * CANARY_WRITE_RELIABILITY=1 writes the page anew.
 */
export default {
  ...shared,
  testMatch: ['**/*.faults.test.ts'],
  globalSetup: '<rootDir>/__tests__/faults/support/start-ledger.mjs',
  globalTeardown: '<rootDir>/__tests__/faults/support/write-reliability.mjs',
  testTimeout: 120_000,
  maxWorkers: 2,
}
