import engine from './jest.engine.config.mjs'

/**
 * What depends on the engine, against newer engines: scripts/test-engines.mjs runs it inside the
 * namespaces that they live in. What is left out asks nothing of an engine that another one would
 * answer otherwise: registries, the browser, the bundle itself, what needs more than one machine's
 * network, files of other tools, and built-in manifests and examples against their images.
 */
export default {
  ...engine,
  displayName: 'newer engines',
  testMatch: [
    '**/*.engine.test.ts',
    '**/*.newer.test.ts',
    '**/action/action.bundle.test.ts',
    '**/action/policy.bundle.test.ts',
    '**/cdi/inputs.bundle.test.ts',
    '**/cli/other-user.bundle.test.ts',
    '**/container/job-container.bundle.test.ts',
    '**/run/private-registry.registry.test.ts',
    '**/secrets/canary.bundle.test.ts',
  ],
  testPathIgnorePatterns: [
    '/node_modules/',
    '/__tests__/registry/',
    '/__tests__/pod/reports/',
    // The others are the same checks, which each engine is asked elsewhere.
    '/__tests__/examples/(?!build|gpu)',
    '/__tests__/structure-test/',
    '/__tests__/convert/',
    '/__tests__/platforms/',
    // `npm run test:harden` tries them all.
    ...(process.env.CANARY_TEST_HARDEN === 'full' ? [] : ['/__tests__/run/harden/']),
  ],
  globalSetup: '<rootDir>/__tests__/support/start-newer-engines.mjs',
}
