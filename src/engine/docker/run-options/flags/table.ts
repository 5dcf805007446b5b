import type { FlagLookup } from '../tokens.ts'
import { containerFlags } from './container.ts'
import type { Flag } from './flag.ts'
import { networkFlags } from './network.ts'
import { runFlags } from './run.ts'
import { resourceFlags, securityFlags } from './security.ts'
import { storageFlags } from './storage.ts'

/** Every flag of `docker run`, from 20.10 to 29. What is not here is an error. */
export const flagTable: readonly Flag[] = [
  ...containerFlags,
  ...storageFlags,
  ...networkFlags,
  ...securityFlags,
  ...resourceFlags,
  ...runFlags,
]

const byName = new Map(
  flagTable.flatMap((flag) => [flag.name, ...flag.aliases].map((name) => [name, flag] as const)),
)

const byShorthand = new Map(
  flagTable.flatMap((flag) => (flag.shorthand === null ? [] : [[flag.shorthand, flag] as const])),
)

export const flagLookup: FlagLookup<Flag> = {
  byName: (name) => byName.get(name),
  byShorthand: (letter) => byShorthand.get(letter),
  names: [...byName.keys()],
}
