/** An image on each kind of node: its rows, and what was predicted for them. */
import type {
  CompatibilityReport,
  ErrorReport,
  ImageReport,
  NodeGroupReport,
  Notice,
  ValidatorReport,
} from '../model.ts'
import type { NodeGroup } from '../nodes/group.ts'
import { isDisagreement, judgePrediction, verdictOfAnswer, verdictOfNodes } from '../verdict.ts'
import { problemToNotice } from '../errors.ts'
import type { CompatibilityResult } from './judge-spec.ts'
import type { CompatibilityRequest } from './request.ts'

/** Of an answer for many nodes, that for those of a kind. */
export function onNodesOf(
  { nodes }: NodeGroup,
  result: CompatibilityResult,
  onUndetermined: CompatibilityRequest['onUndetermined'],
): CompatibilityResult {
  if (result.report === null) return result
  const wanted = new Set(nodes)
  const parts = result.report.nodes.flatMap((part) => {
    const own = part.nodes.filter((name) => wanted.has(name))
    return own.length === 0 ? [] : [{ ...part, nodes: own }]
  })
  // Of nodes that nobody knows the features of nothing is said.
  if (parts.length === 0) return { report: null, notices: [], verdict: null, errors: result.errors }
  const verdict = verdictOfNodes(parts.map((part) => part.verdict))
  return {
    ...result,
    report: { ...result.report, nodes: parts, verdict },
    verdict: verdictOfAnswer(verdict, onUndetermined),
  }
}

/** Where a row's image ran, and that the spec and what happened disagree, where they do. */
export function describePlace(
  group: NodeGroup,
  compatibility: CompatibilityReport | null,
  validators: readonly ValidatorReport[],
): {
  readonly platform: string
  readonly nodeGroup: NodeGroupReport
  readonly notices: readonly Notice[]
} {
  const predicted = predictedFor(compatibility, validators)
  const prediction = judgePrediction(predicted, validators)
  const { name, nodes, differs, platform } = group
  const nodeGroup = { name, nodes, differs, predicted, prediction }
  return {
    platform,
    nodeGroup,
    notices: isDisagreement(prediction) ? [disagreement(nodeGroup)] : [],
  }
}

/** For the nodes that it ran on, where they are known and answer alike; else for all of the kind. */
function predictedFor(
  compatibility: CompatibilityReport | null,
  validators: readonly ValidatorReport[],
): NodeGroupReport['predicted'] {
  if (compatibility === null) return null
  const used = new Set(validators.flatMap(({ container }) => container?.node ?? []))
  const parts = compatibility.nodes.filter(
    ({ nodes }) => used.size === 0 || nodes.some((name) => used.has(name)),
  )
  const [first, ...rest] = parts.map(({ verdict }) => verdict)
  if (first === undefined) return null
  return rest.every((verdict) => verdict === first) ? first : 'undetermined'
}

function disagreement({ name, prediction }: NodeGroupReport): Notice {
  const message =
    prediction === 'spec-too-wide'
      ? `its compatibility spec says that it runs on ${name}, and it does not: either the spec or the image is wrong`
      : `its compatibility spec says that it does not run on ${name}, and it does: either the spec asks for too much, or what it was held against asks for too little`
  return problemToNotice(
    {
      code: 'prediction',
      message,
      hint: 'mend the one that is wrong; the verdict is the worse of the two until then',
    },
    'warning',
  )
}

/** Where nothing of a kind takes anything new, nobody knows whether an image runs there. */
export function closedError({ name, closed }: NodeGroup): ErrorReport {
  const shown = closed.slice(0, shownNodes).join(', ')
  const more = closed.length > shownNodes ? ` and ${closed.length - shownNodes} more` : ''
  return {
    ...problemToNotice({
      code: 'nodes-closed',
      message: `no node like ${name} takes anything new: ${shown}${more}`,
      hint: 'open one of them (kubectl uncordon), or leave them out by a label selector',
    }),
    kind: 'infrastructure',
  }
}

const shownNodes = 3

/** An image that could not be tried on a kind of node. */
export function untried(
  image: Pick<ImageReport, 'reference' | 'id' | 'digest'>,
  group: NodeGroup,
  error: ErrorReport,
): ImageReport {
  const { name, nodes, differs, platform } = group
  return {
    ...{ reference: image.reference, id: image.id, digest: image.digest, platform },
    nodeGroup: { name, nodes, differs, predicted: null, prediction: 'open' },
    ...{ verdict: 'errored', notices: [error], validators: [], compatibility: null },
  }
}
