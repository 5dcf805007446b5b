import { hardenLimits } from '../limits.ts'
import type { EngineReport } from '../model.ts'
import type { Least } from './search.ts'
import type { DirectoryKind, NumericUser, Settings } from './settings.ts'

/** What hardening an image came to. */
export type Hardening = Unfit | Hardened

interface Subject {
  /** As it was written. */
  readonly image: string
  readonly id: string
  readonly engine: Pick<EngineReport, 'name' | 'version'>
  /** Names of the manifests that it was run with. */
  readonly manifests: readonly string[]
}

/** It does not even run as it is, or not twice alike. */
export interface Unfit extends Subject {
  readonly outcome: 'unfit' | 'unsteady'
  /** Why, one sentence each. */
  readonly reasons: readonly string[]
}

export interface Hardened extends Subject {
  readonly outcome: 'hardened'
  readonly settings: Settings
  readonly users: Least['users']
  readonly ownUser: OwnUser
  readonly directories: readonly HardenedDirectory[]
  /** How `docker run` has to make the directories; null where none of its ways would do. */
  readonly tmpfs: Exclude<DirectoryKind, 'volume'> | null
  readonly trials: number
  readonly durationMs: number
  readonly notes: readonly string[]
}

/** Who the image says that it runs as. */
export interface OwnUser {
  /** As the image has it; empty for root. */
  readonly written: string
  /** Null where its numbers are not known. */
  readonly ids: NumericUser | null
  readonly isRoot: boolean
}

export interface HardenedDirectory {
  readonly path: string
  /** Bytes that it should have at least, with a margin; null where nobody knows. */
  readonly sizeLimit: number | null
}

/** Twice what was written, in the next power of two, and never less than a few small files take. */
export function sizeLimitOf(written: number): number {
  const wanted = Math.max(2 * written, hardenLimits.leastSize)
  return 2 ** Math.ceil(Math.log2(wanted))
}

/** Who the containers of the answer run as, by number; null where only the image knows. */
export function userOf({ settings, ownUser }: Hardened): NumericUser | null {
  return settings.user ?? ownUser.ids
}

export function isRootless({ settings, ownUser }: Hardened): boolean {
  return settings.user !== null || !ownUser.isRoot
}

/** What nobody can learn by running an image for a short while. */
export function notesOf(
  settings: Settings,
  { unplaced, isCut, sizes }: { unplaced: readonly string[]; isCut: boolean; sizes: boolean },
): readonly string[] {
  const few = unplaced.slice(0, hardenLimits.named).join(', ')
  const more = unplaced.length - hardenLimits.named
  return [
    ...(settings.readOnlyRoot
      ? []
      : [
          'its root has to stay writable: with no set of directories did it run on a read-only one',
        ]),
    ...(unplaced.length === 0
      ? []
      : [
          `it writes ${few}${more > 0 ? ` and ${more} more` : ''} beside files that it cannot do without: no directory can be mounted there${settings.readOnlyRoot ? ', and it runs although it cannot write them' : ''}`,
        ]),
    ...(settings.guardsLowPorts
      ? []
      : [
          'it listens on a port below 1024 without a capability, which takes net.ipv4.ip_unprivileged_port_start=0: Docker sets that by itself, Kubernetes does where it is asked to',
        ]),
    ...(isCut ? ['it wrote more files than were looked at'] : []),
    ...(sizes ? [] : ['how much it writes was not measured: no sizeLimit is told']),
    'what it does only later, or only under load, was not seen: caches that grow, uploads, logs that are rotated, a clean-up at its end; run it with checks that make it do its work',
  ]
}
