import { availableParallelism } from 'node:os'

/**
 * Tests that need nothing but Node. Native ES modules, since @actions/* publish nothing else.
 * What needs an engine, a bundle, a registry or a browser is in jest.engine.config.mjs.
 */
export const shared = {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript' },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  injectGlobals: false,
  restoreMocks: true,
  errorOnDeprecated: true,
}

export default {
  ...shared,
  testMatch: ['**/*.test.ts'],
  // One less than there are is one of two on most runners. Beside busy loops (scripts/with-load.mjs) each has a
  // smaller share of the processors, and all together a greater one.
  maxWorkers: Number(process.env.CANARY_TEST_LOAD ?? 0) > 0 ? 2 * availableParallelism() : '100%',
  // None takes a tenth of that; the rest is for machines that have other things to do.
  testTimeout: 300_000,
  testPathIgnorePatterns: [
    '/node_modules/',
    '\\.(engine|bundle|registry|browser|faults|newer|platforms|cluster)\\.test\\.ts$',
  ],
}
