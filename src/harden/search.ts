/** The search for the least that an image runs with: pure, over what trials came to. */
import { hardenLimits } from '../limits.ts'
import { anyUser, groupsOf, otherUser, plain } from './settings.ts'
import type { NumericUser, Settings } from './settings.ts'
import { passes, smallest } from './smallest.ts'
import type { Search } from './smallest.ts'
import { directoryOf } from './writes.ts'
import type { CandidateDirectory } from './writes.ts'

/** What is known of the image before the search. */
export interface Subject {
  /** Directories that may have to be writable. */
  readonly directories: readonly CandidateDirectory[]
  readonly isOwnUserRoot: boolean
  /** Those that it may turn out to need. */
  readonly capabilities: readonly string[]
}

/** What the search came to. */
export interface Least {
  readonly settings: Settings
  /** Who it runs as with these settings, beside whom they name. */
  readonly users: { readonly any: boolean; readonly other: boolean; readonly own: boolean }
}

/**
 * Settings of which nothing can be taken away. The image is known to run plainly: where it bears nothing
 * more, that is the answer.
 */
export function* findLeast(subject: Subject): Search<Least> {
  const ground = yield* findGround(subject)
  const base = yield* findDirectories(subject, ground)
  const rights = yield* findRights(subject, base)
  const settings = yield* takeAway(subject, rights)
  return { settings, users: yield* findUsers(settings) }
}

/** Whether it bears that low ports are the kernel's to guard, which Docker has lifted by itself. */
function* findGround({ directories }: Subject): Search<Settings> {
  const guarded = { ...plain, guardsLowPorts: true }
  const closed = closedWith(guarded, pathsOf(directories))
  // What is most likely to be asked next is tried beside it.
  const bare = { ...closed, capabilities: [], noNewPrivileges: true }
  const next = [closed, ...[otherUser, anyUser, null].map((user) => ({ ...bare, user }))]
  const [first] = yield [guarded, ...next]
  return first?.passed === true ? guarded : plain
}

function closedWith(base: Settings, writable: readonly string[]): Settings {
  return { ...base, readOnlyRoot: true, writable }
}

function pathsOf(directories: readonly CandidateDirectory[]): readonly string[] {
  return directories.map(({ path }) => path)
}

/** With a read-only root, if there is a way; the directories are more than enough then. */
function* findDirectories({ directories }: Subject, base: Settings): Search<Settings> {
  const all = pathsOf(directories)
  const calm = pathsOf(directories.filter(({ isRisky }) => !isRisky))
  const risky = all.filter((path) => !calm.includes(path))
  let tried = [all, calm, []]
  let known = all
  for (let round = 0; round < hardenLimits.rounds; round += 1) {
    const proposals = tried.map((paths) => closedWith(base, paths))
    const trials = yield proposals
    const found = proposals.find((_, index) => trials[index]?.passed === true)
    if (found !== undefined) return found
    const told = trials.flatMap(({ refused }) => refused).flatMap(directoryOf)
    const added = [...new Set(told)].filter((path) => !known.includes(path))
    known = [...known, ...added]
    tried =
      added.length > 0
        ? [known, [...calm, ...added]]
        : risky.flatMap((path) => [[...calm, path], known.filter((one) => one !== path)])
    if (tried.length === 0 || (round > 0 && added.length === 0)) return base
  }
  return base
}

/** The user that it can do with, and then whether privileges: the first of these that it bears. */
function* findRights({ isOwnUserRoot }: Subject, base: Settings): Search<Settings> {
  const order: readonly (NumericUser | null)[] = isOwnUserRoot
    ? [otherUser, anyUser, null]
    : [null, otherUser, anyUser]
  const bare = order.map((user) => ({
    ...base,
    ...{ user, capabilities: [], noNewPrivileges: true },
  }))
  const found = yield* firstThatPasses(bare)
  if (found !== null) return found
  const usual = order.map((user) => ({ ...base, user, noNewPrivileges: true }))
  return (yield* firstThatPasses([...usual, base])) ?? base
}

function* firstThatPasses(proposals: readonly Settings[]): Search<Settings | null> {
  const trials = yield proposals
  return proposals.find((_, index) => trials[index]?.passed === true) ?? null
}

/** Capabilities and directories, until nothing more can be taken away: one may stand in for the other. */
function* takeAway({ capabilities }: Subject, start: Settings): Search<Settings> {
  let settings = start
  for (let round = 0; round < hardenLimits.rounds; round += 1) {
    const before = settings
    settings = yield* withoutCapabilities(capabilities, settings)
    settings = yield* withoutDirectories(settings)
    const isSame =
      settings.writable.length === before.writable.length &&
      settings.capabilities?.length === before.capabilities?.length
    if (isSame) return settings
  }
  return settings
}

function* withoutCapabilities(all: readonly string[], settings: Settings): Search<Settings> {
  const make = (capabilities: readonly string[]) => ({ ...settings, capabilities })
  const items = settings.capabilities ?? all
  // Engines may give more than all of these, such as what a manifest asks for.
  if (settings.capabilities === null && !(yield* passes(make(items)))) return settings
  return make(yield* smallest(items, groupsOf(items), make))
}

function* withoutDirectories(settings: Settings): Search<Settings> {
  const { writable } = settings
  const make = (paths: readonly string[]) => ({ ...settings, writable: paths })
  return make(
    yield* smallest(
      writable,
      writable.map((path) => [path]),
      make,
    ),
  )
}

/**
 * As the answer has it, and with nothing but another user. Capabilities are root's: that some engines hand
 * them to others as well does not hold for Kubernetes.
 */
function* findUsers(settings: Settings): Search<Least['users']> {
  const isOfRoot = settings.capabilities !== null && settings.capabilities.length > 0
  if (isOfRoot) {
    const { user } = settings
    const own = user === null || (yield* passes({ ...settings, user: null }))
    return { any: user === anyUser, other: user === otherUser, own }
  }
  const of = (user: NumericUser | null) => ({ ...settings, user })
  const [any, other, own] = yield [of(anyUser), of(otherUser), of(null)]
  return {
    any: any?.passed === true,
    other: other?.passed === true,
    own: own?.passed === true,
  }
}
