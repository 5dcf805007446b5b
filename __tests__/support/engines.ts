import { findEngine, openEngine } from '../../src/engine/connect.ts'
import type { Engine } from '../../src/engine/engine.ts'

/** The engines that every engine test runs against: `describe.each(engines)`. */
export const engines: readonly { readonly name: string; readonly address: string }[] = [
  { name: 'docker', address: addressFrom('CANARY_TEST_DOCKER') },
  { name: 'podman', address: addressFrom('CANARY_TEST_PODMAN') },
]

/** Static busybox, made on both engines before the tests. */
export const baseImage = 'canary-test/base:latest'

export const never = new AbortController().signal

export async function connect(address: string): Promise<Engine> {
  const options = { env: {}, home: '/nonexistent', engine: address, uid: process.getuid?.() ?? 0 }
  return await openEngine(await findEngine(options, never))
}

function addressFrom(name: string): string {
  const address = process.env[name]
  if (address === undefined) throw new Error(`${name} is set by start-engines.mjs`)
  return address
}
