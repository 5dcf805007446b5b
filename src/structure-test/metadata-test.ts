import { placed } from '../yaml/made.ts'
import type { Made } from '../yaml/made.ts'
import type { ExpectedPair, MetadataTest, StructureTest } from './schema.ts'

/** A check for each key, so that a report names the one that is not met. */
export function checksOfMetadataTest({ metadataTest }: StructureTest): readonly Made[] {
  if (metadataTest === null) return []
  return [
    ...pairChecks(metadataTest, 'envVars', 'env', valueOf),
    ...pairChecks(metadataTest, 'unboundEnvVars', 'env', () => ({ exists: false })),
    ...pairChecks(metadataTest, 'labels', 'labels', valueOf),
    ...listChecks(metadataTest),
    ...commandChecks(metadataTest, 'entrypoint', 'entrypoint'),
    ...commandChecks(metadataTest, 'cmd', 'cmd'),
    ...textChecks(metadataTest, 'workdir', 'workingDir'),
    ...textChecks(metadataTest, 'user', 'user'),
  ]
}

function valueOf({ value, isRegex }: ExpectedPair): Made {
  return isRegex ? { matches: [value] } : value
}

function pairChecks(
  test: MetadataTest,
  key: 'envVars' | 'unboundEnvVars' | 'labels',
  property: 'env' | 'labels',
  expected: (pair: ExpectedPair) => Made,
): readonly Made[] {
  return rounds(test[key]).map((pairs, round) => {
    const entries = pairs.map(({ pair, index }): readonly [string, Made] => [
      pair.key,
      placed(['metadataTest', key, index], expected(pair)),
    ])
    return checkOf(key, property, Object.fromEntries(entries), round)
  })
}

interface IndexedPair {
  readonly pair: ExpectedPair
  readonly index: number
}

/** A name may be asked several things of: in each round it stands once. */
function rounds(pairs: readonly ExpectedPair[]): readonly (readonly IndexedPair[])[] {
  const all: Map<string, IndexedPair>[] = []
  for (const [index, pair] of pairs.entries()) {
    const round = all.find((one) => !one.has(pair.key))
    if (round === undefined) all.push(new Map([[pair.key, { pair, index }]]))
    else round.set(pair.key, { pair, index })
  }
  return all.map((round) => [...round.values()])
}

const lists = {
  exposedPorts: 'exposedPorts',
  unexposedPorts: 'notExposedPorts',
  volumes: 'volumes',
  unmountedVolumes: 'notVolumes',
} as const

function listChecks(test: MetadataTest): readonly Made[] {
  return (['exposedPorts', 'unexposedPorts', 'volumes', 'unmountedVolumes'] as const).flatMap(
    (key) => {
      const isPort = key === 'exposedPorts' || key === 'unexposedPorts'
      const items = test[key].map((item, index) =>
        placed(['metadataTest', key, index], isPort ? Number(item) : item),
      )
      return items.length === 0 ? [] : [checkOf(key, lists[key], items)]
    },
  )
}

function commandChecks(
  test: MetadataTest,
  key: 'entrypoint' | 'cmd',
  property: 'entrypoint' | 'cmd',
): readonly Made[] {
  const words = test[key]
  return words === null ? [] : [checkOf(key, property, words)]
}

function textChecks(
  test: MetadataTest,
  key: 'workdir' | 'user',
  property: 'workingDir' | 'user',
): readonly Made[] {
  return test[key] === '' ? [] : [checkOf(key, property, test[key])]
}

function checkOf(key: string, property: string, expected: Made, round = 0): Made {
  const path = ['metadataTest', key]
  return placed(path, {
    name: `metadata: ${key}${round === 0 ? '' : ` (${round + 1})`}`,
    probe: { image: { [property]: placed(path, expected) } },
  })
}
