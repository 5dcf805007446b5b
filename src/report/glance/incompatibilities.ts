/** Where an image does not run: what is missing, each once, with the nodes that lack it. */
import { reportLimits } from '../../limits.ts'
import type {
  CompatibilityReport,
  CompatibilitySetReport,
  CompatibilityVerdict,
  SourceLocation,
} from '../../model.ts'
import { describeNodes, groupsByUrgency } from '../words-compatibility.ts'
import type { CauseOutcome } from './cause.ts'
import type { CauseSource } from './cause-groups.ts'

export function incompatibilities({ nodes }: CompatibilityReport): readonly CauseSource[] {
  const wanting = groupsByUrgency(nodes).filter(({ verdict }) => verdict !== 'compatible')
  const byMissing = Map.groupBy(wanting, ({ verdict, sets }) => {
    const set = nearest(sets)
    return JSON.stringify([verdict, set?.missing ?? [], errorsOf(set)])
  })
  return [...byMissing].flatMap(([key, [first, ...rest]]) => {
    if (first === undefined) return []
    const names = [first, ...rest].flatMap((group) => group.nodes)
    return [sourceOf(key, names, first.verdict, nearest(first.sets))]
  })
}

/** The set that lacks least. */
function nearest(sets: readonly CompatibilitySetReport[]): CompatibilitySetReport | null {
  const [first, ...rest] = sets.filter(({ verdict }) => verdict !== 'compatible')
  if (first === undefined) return null
  return rest.reduce((best, set) => (set.missing.length < best.missing.length ? set : best), first)
}

function errorsOf(set: CompatibilitySetReport | null): readonly string[] {
  return set?.rules.flatMap(({ error }) => (error === null ? [] : [error])) ?? []
}

function sourceOf(
  key: string,
  nodes: readonly string[],
  verdict: CompatibilityVerdict,
  set: CompatibilitySetReport | null,
): CauseSource {
  const what = [...errorsOf(set), ...(set?.missing ?? [])].join('; ')
  const where = describeNodes(nodes, reportLimits.nodeNames)
  return {
    ...{ key, outcome: outcomes[verdict], code: null, hint: null, headline: '', lines: [] },
    message: `${words[verdict]} ${where}${what === '' ? '' : `: ${what}`}`,
    ...{ places: placesOf(set), placeNote: null },
  }
}

function placesOf(set: CompatibilitySetReport | null): readonly SourceLocation[] {
  return (set?.rules ?? [])
    .filter(({ verdict }) => verdict !== 'matched')
    .flatMap(({ location, expressions }) => {
      const places = expressions.flatMap((one) =>
        one.verdict === 'matched' || one.location === null ? [] : [one.location],
      )
      return places.length > 0 || location === null ? places : [location]
    })
}

const words: Readonly<Record<CompatibilityVerdict, string>> = {
  compatible: 'runs on',
  incompatible: 'does not run on',
  undetermined: 'nobody knows whether it runs on',
  errored: 'could not be decided for',
}

const outcomes: Readonly<Record<CompatibilityVerdict, CauseOutcome>> = {
  compatible: 'skipped',
  incompatible: 'failed',
  undetermined: 'skipped',
  errored: 'errored',
}
