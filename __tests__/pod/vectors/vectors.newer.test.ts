import { describe, expect, test } from '@jest/globals'
import { askEngineFacts } from '../../support/engine-facts.ts'
import type { RootlessEngine } from '../../support/engine-services.ts'
import { ofEngines, tryVectors } from './try-vectors.ts'

/** Written by start-newer-engines.mjs. */
const rootless = JSON.parse(process.env['CANARY_TEST_ROOTLESS'] ?? 'null') as
  RootlessEngine | { readonly trouble: string }

if ('trouble' in rootless) {
  test(`a Podman without root is not tried: ${rootless.trouble}`, () => {
    expect(rootless.trouble).not.toBe('')
  })
} else {
  const { address } = rootless
  const facts = await askEngineFacts(address)
  describe('recorded Pods on Podman without root', () => {
    tryVectors({ ...facts, address }, ofEngines)
  })
}
