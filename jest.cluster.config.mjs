import { shared } from './jest.config.mjs'

/**
 * Tests against a real Kubernetes, which scripts/cluster/test.ts finds or starts: all processes of this run are
 * inside of the network of one that was started.
 */
export default {
  ...shared,
  testMatch: ['**/*.cluster.test.ts'],
  testTimeout: 120_000,
  maxWorkers: 2,
}
