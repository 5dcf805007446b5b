import { CanaryError } from '../../../src/errors.ts'
import { createRegistryClient } from '../../../src/registry/client.ts'
import type { RegistryClient, RegistryOptions } from '../../../src/registry/client.ts'
import type { Clock } from '../../../src/registry/clock.ts'
import type { Credential } from '../../../src/registry/credentials.ts'
import { secret } from '../../../src/registry/secret.ts'

export const never: AbortSignal = new AbortController().signal

export interface TestClock extends Clock {
  /** Every wait that was asked for, in milliseconds. */
  readonly waits: number[]
}

/** A clock that sleeps no longer than it has to: not at all. */
export function testClock(random = 0.5): TestClock {
  const waits: number[] = []
  let now = Date.parse('2026-01-02T03:04:05.678Z')
  return {
    waits,
    now: () => now,
    random: () => random,
    sleep: (ms, signal) => {
      signal.throwIfAborted()
      waits.push(ms)
      now += ms
      return Promise.resolve()
    },
  }
}

/** A client without credentials that speaks to `hosts` without TLS. */
export function testClient(
  hosts: readonly string[],
  options: Partial<RegistryOptions> = {},
): RegistryClient {
  return createRegistryClient({
    env: {},
    credentials: () => Promise.resolve(null),
    certificateAuthority: null,
    certificatesDirectory: '/nonexistent',
    plainHttp: hosts,
    tokenHosts: [],
    clock: testClock(),
    ...options,
  })
}

export function basic(username: string, password: string): Credential {
  return { type: 'basic', username, password: secret(password), source: 'the test' }
}

/** What `run` is refused with; anything else fails the test. */
export async function refusalOf(run: Promise<unknown>): Promise<CanaryError> {
  try {
    await run
  } catch (error) {
    if (error instanceof CanaryError) return error
    throw error
  }
  throw new Error('nothing was refused')
}
