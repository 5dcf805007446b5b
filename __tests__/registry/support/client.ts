import { once } from 'node:events'
import { systemClock } from '../../../src/clock.ts'
import { CanaryError } from '../../../src/errors.ts'
import { createRegistryClient } from '../../../src/registry/client.ts'
import type { RegistryClient, RegistryOptions } from '../../../src/registry/client.ts'
import type { Pace } from '../../../src/registry/retry.ts'
import type { Credential } from '../../../src/registry/credential.ts'
import { secret } from '../../../src/registry/secret.ts'

export const never: AbortSignal = new AbortController().signal

export interface TestPace extends Pace {
  /** Every wait that was asked for, in milliseconds. */
  readonly waits: number[]
}

/** A clock that sleeps no longer than it has to: not at all. */
export function testPace(random = 0.5): TestPace {
  const waits: number[] = []
  const started = Date.parse('2026-01-02T03:04:05.678Z')
  let now = 0
  return {
    waits,
    random: () => random,
    clock: {
      now: () => now,
      date: () => new Date(started + now),
      sleep: (milliseconds) => {
        waits.push(milliseconds)
        now += milliseconds
        return Promise.resolve()
      },
    },
  }
}

/** The time that everybody has. */
export const realPace: Pace = { clock: systemClock, random: () => Math.random() }

/** A clock on which no wait ends but by its signal. */
export function endlessPace(): Pace & { readonly waiting: Promise<undefined> } {
  const waiting = Promise.withResolvers<undefined>()
  const sleep = async (_milliseconds: number, signal: AbortSignal): Promise<void> => {
    waiting.resolve(undefined)
    if (!signal.aborted) await once(signal, 'abort')
  }
  return { clock: { ...systemClock, sleep }, random: () => 0.5, waiting: waiting.promise }
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
    pace: testPace(),
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
