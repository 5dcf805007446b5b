/** Node Feature Discovery's newest release on the vectors that our evaluator is held to. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { differencesOf } from './differences.ts'
import type { Vector } from './differences.ts'
import { buildInside, newestTag } from './upstream.ts'
import type { Comparison } from './upstream.ts'

interface Vectors {
  readonly features: unknown
  readonly cases: readonly {
    readonly name: string
    readonly spec: string
    readonly tags?: readonly string[] | null
    readonly expect: Vector
  }[]
}

const fixture = '../../__tests__/compatibility/__fixtures__/nfd-evaluator-vectors.json'

// Not by its module: that one leaves out the part of the API that it looks for beside itself.
const repository = 'https://github.com/kubernetes-sigs/node-feature-discovery'

/** @param from where the repository lies, for those who have a copy of it */
export function compareNfd(from: string = repository): Comparison {
  const vectors = JSON.parse(readFileSync(new URL(fixture, import.meta.url), 'utf8')) as Vectors
  const upstream = buildInside(newestTag(from), join(import.meta.dirname, 'nfd'))
  try {
    const told = upstream.ask({
      features: vectors.features,
      cases: vectors.cases.map(({ spec, tags = null }) => ({ spec, tags })),
      // The program of ours writes it.
    }) as readonly Vector[]
    return {
      upstream: `node-feature-discovery ${upstream.version}`,
      compared: vectors.cases.length,
      differences: differencesOf('nfd', vectors.cases.map(keptOf), told),
    }
  } finally {
    upstream.remove()
  }
}

/** The words of a parser and of a crash are nobody's promise; that they come is. */
function keptOf({ name, expect }: Vectors['cases'][number]): Vector {
  const { yamlError, panic, ...rest } = expect
  return {
    name,
    ...rest,
    ...(yamlError === undefined ? {} : { yamlError: true }),
    ...(panic === undefined ? {} : { panic: true }),
  }
}
