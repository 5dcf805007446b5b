import { describe, expect, test } from '@jest/globals'
import { findLeast } from '../../src/harden/search.ts'
import type { Least } from '../../src/harden/search.ts'
import { smallest } from '../../src/harden/smallest.ts'
import type { Search, Trial } from '../../src/harden/smallest.ts'
import { anyUser, defaultCapabilities, keyOf, otherUser, plain } from '../../src/harden/settings.ts'
import type { Settings } from '../../src/harden/settings.ts'
import type { CandidateDirectory } from '../../src/harden/writes.ts'
import { hardenLimits } from '../../src/limits.ts'

type Oracle = (settings: Settings) => boolean | Trial

/** Answers a search as an image would that fits the oracle; each trial counts once. */
function ask<Answer>(search: Search<Answer>, oracle: Oracle) {
  const known = new Map<string, Trial>()
  let rounds = 0
  const trial = (settings: Settings): Trial => {
    const told = oracle(settings)
    return typeof told === 'boolean' ? { passed: told, refused: [] } : told
  }
  for (let step = search.next([]); ;) {
    if (step.done === true) return { answer: step.value, trials: known.size, rounds }
    rounds += 1
    const trials = step.value.map((settings) => {
      const key = keyOf(settings)
      const found = known.get(key) ?? trial(settings)
      known.set(key, found)
      return found
    })
    step = search.next(trials)
  }
}

const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const makeOf = (capabilities: readonly string[]) => ({ ...plain, capabilities })
const groups = [['a', 'b', 'c', 'd'], ['e'], ['f'], ['g'], ['h']]

describe('the smallest part', () => {
  const holds = (...needed: readonly string[]): Oracle => {
    return ({ capabilities }) => needed.every((one) => capabilities?.includes(one) === true)
  }

  test.each<[string, Oracle, readonly string[], number]>([
    ['of which nothing is needed', () => true, [], 1],
    ['is one that is often needed', holds('g'), ['g'], 8],
    ['is one of a group', holds('c'), ['c'], 12],
    ['are several', holds('a', 'd', 'h'), ['a', 'd', 'h'], 16],
    ['is everything', holds(...items), items, 20],
    [
      'is either of two that stand in for each other',
      ({ capabilities }) =>
        capabilities?.includes('b') === true || capabilities?.includes('h') === true,
      ['h'],
      20,
    ],
    [
      'is found although more may be too much',
      ({ capabilities: kept }) => kept?.includes('e') === true && kept.length < 9,
      ['e'],
      9,
    ],
  ])('%s', (_name, oracle, wanted, most) => {
    const { answer, trials } = ask(smallest(items, groups, makeOf), oracle)
    expect(answer).toEqual(wanted)
    expect(trials).toBeLessThanOrEqual(most)
  })

  test('has nothing left that could be taken away, whatever the image needs', () => {
    for (let needs = 0; needs < 2 ** items.length; needs += 1) {
      const needed = items.filter((_, index) => (needs & (1 << index)) !== 0)
      expect(ask(smallest(items, groups, makeOf), holds(...needed)).answer).toEqual(needed)
    }
  })
})

interface Image {
  readonly directories?: readonly CandidateDirectory[]
  readonly isOwnUserRoot?: boolean
  readonly oracle: Oracle
}

function least({ directories = [], isOwnUserRoot = true, oracle }: Image) {
  const subject = { directories, isOwnUserRoot, capabilities: defaultCapabilities }
  return ask(findLeast(subject), oracle)
}

const calm = (path: string) => ({ path, isRisky: false })
const risky = (path: string) => ({ path, isRisky: true })
const isRoot = ({ user }: Settings) => user === null || user.uid === 0
const has = ({ capabilities }: Settings, ...names: readonly string[]) =>
  capabilities === null || names.every((name) => capabilities.includes(name))
const writes = ({ readOnlyRoot, writable }: Settings, path: string) =>
  !readOnlyRoot || writable.includes(path)

const wanted = (settings: Partial<Settings>, users: Least['users']): Least => ({
  settings: {
    ...plain,
    ...{ readOnlyRoot: true, capabilities: [], noNewPrivileges: true, guardsLowPorts: true },
    user: otherUser,
    ...settings,
  },
  users,
})
const anybody = { any: true, other: true, own: true }
const ownOnly = { any: false, other: false, own: true }

describe('what an image needs', () => {
  test.each<[string, Image, Least]>([
    ['nothing', { oracle: () => true, directories: [calm('/tmp')] }, wanted({}, anybody)],
    [
      'a directory',
      {
        directories: [calm('/run'), calm('/tmp')],
        oracle: (settings) => writes(settings, '/run'),
      },
      wanted({ writable: ['/run'] }, anybody),
    ],
    [
      'a directory and not the other one, which holds its files',
      {
        directories: [risky('/app'), calm('/run')],
        oracle: (settings) => writes(settings, '/run') && !settings.writable.includes('/app'),
      },
      wanted({ writable: ['/run'] }, anybody),
    ],
    [
      'one of two directories that hold files',
      {
        directories: [risky('/app'), risky('/cache')],
        oracle: (settings) => writes(settings, '/cache') && !settings.writable.includes('/app'),
      },
      wanted({ writable: ['/cache'] }, anybody),
    ],
    [
      'a directory that only its log tells of',
      {
        directories: [calm('/tmp')],
        oracle: (settings) => ({
          passed: writes(settings, '/var/spool/app'),
          refused: ['/var/spool/app/lock'],
        }),
      },
      wanted({ writable: ['/var/spool/app'] }, anybody),
    ],
    [
      'root, and to drop it',
      { oracle: (settings) => isRoot(settings) && has(settings, 'SETUID', 'CHOWN') },
      wanted({ user: null, capabilities: ['CHOWN', 'SETUID'] }, ownOnly),
    ],
    ['root alone', { oracle: isRoot }, wanted({ user: null }, ownOnly)],
    [
      'a low port',
      {
        oracle: (settings) =>
          !settings.guardsLowPorts || (isRoot(settings) && has(settings, 'NET_BIND_SERVICE')),
      },
      wanted({ user: null, capabilities: ['NET_BIND_SERVICE'] }, ownOnly),
    ],
    [
      'a low port, as somebody who is not root',
      { isOwnUserRoot: false, oracle: ({ guardsLowPorts }) => !guardsLowPorts },
      wanted({ user: null, guardsLowPorts: false }, anybody),
    ],
    [
      'its own user',
      { isOwnUserRoot: false, oracle: ({ user }) => user === null },
      wanted({ user: null }, ownOnly),
    ],
    [
      'the group of root',
      { oracle: ({ user }) => user === null || user.gid === 0 },
      wanted({ user: anyUser }, { any: true, other: false, own: true }),
    ],
    [
      'privileges that its program brings',
      {
        isOwnUserRoot: false,
        oracle: (settings) => !settings.noNewPrivileges && has(settings, 'NET_RAW'),
      },
      wanted({ user: null, capabilities: ['NET_RAW'], noNewPrivileges: false }, ownOnly),
    ],
    [
      'a root that it can write to',
      {
        directories: [calm('/tmp')],
        oracle: ({ readOnlyRoot }) => !readOnlyRoot,
      },
      wanted({ readOnlyRoot: false }, anybody),
    ],
    [
      'all that it has',
      { oracle: (settings) => keyOf(settings) === keyOf(plain) },
      {
        settings: plain,
        users: ownOnly,
      },
    ],
  ])('is %s', (_name, image, answer) => {
    const found = least(image)
    expect(found.answer).toEqual(answer)
    expect(found.trials).toBeLessThanOrEqual(40)
  })

  test('costs few trials where it is nothing, and few rounds', () => {
    const { trials, rounds } = least({ oracle: () => true, directories: [calm('/tmp')] })
    expect(trials).toBeLessThanOrEqual(10)
    expect(rounds).toBeLessThanOrEqual(9)
  })

  test('ends where each trial names another directory (limit: hardenLimits.rounds)', () => {
    let count = 0
    const { answer } = least({
      oracle: ({ readOnlyRoot }) => {
        count += 1
        return { passed: !readOnlyRoot, refused: [`/var/lib/d${count}/f`] }
      },
    })
    expect(answer.settings.readOnlyRoot).toBe(false)
    expect(count).toBeLessThan(20 * hardenLimits.rounds)
  })
})
