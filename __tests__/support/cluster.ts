import type { TestCluster } from '../../scripts/cluster/named.ts'

/** The Kubernetes that the tests run on (scripts/cluster/test.ts); kubectl finds it by `KUBECONFIG`. */
export const cluster = readCluster()

function readCluster(): TestCluster {
  const text = process.env['CANARY_TEST_CLUSTER']
  if (text === undefined) throw new Error('these tests need a Kubernetes: npm run test:cluster')
  // As scripts/cluster/ has written it.
  return JSON.parse(text) as TestCluster
}
