import type { EngineDescription } from '../engine/engine.ts'
import type { OptionSetting } from '../engine/run-options.ts'

/** What decides whether an engine can make a condition, and what it is made of. */
export interface ConditionFacts {
  readonly program: EngineDescription['name']
  readonly isRootless: boolean
  /** As the engine tells it, such as `2`; null where it does not. */
  readonly cgroupVersion: string | null
  /** The engine gives each container users that are not the machine's. */
  readonly remapsUsers: boolean
  /** Kinds of limits that the engine's kernel or control groups do not have. */
  readonly withoutLimits: readonly ('memory' | 'processors')[]
  /** The device that holds the engine's storage, such as `/dev/sda`; null: none that can be slowed. */
  readonly storageDevice: string | null
  /** Checks reach the container over the network. */
  readonly isAsked: boolean
  /** A container's own address is reached from here, without ports that are published. */
  readonly reachesAddresses: boolean
  /** The run takes place in a container of the same engine. */
  readonly isInContainer: boolean
  /** Who an arbitrary user is this time. */
  readonly arbitraryUser: number
  /** A network without a way out; null where none was made. */
  readonly closedNetwork: string | null
  /** What the manifest's options decide. */
  readonly settings: readonly OptionSetting[]
}

/** How OpenShift numbers them: blocks of ten thousand, of which a container has the first. */
const lowest = 1_000_000_000
const block = 10_000
const blocks = 100_000

/** @param share from 0 up to 1, without it */
export function arbitraryUserOf(share: number): number {
  return lowest + Math.floor(share * blocks) * block
}
