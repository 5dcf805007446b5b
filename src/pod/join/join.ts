import { podJoinLimits } from '../../limits.ts'
import type { Notice } from '../../model.ts'
import type { Pod } from '../pod.ts'
import type { PodObjects } from '../pod-objects.ts'
import { joinCodes } from './codes.ts'
import { toNotice } from './finding.ts'
import type { Finding } from './finding.ts'
import type { ImageFacts } from './image-facts.ts'
import { fileFindings } from './rules/files.ts'
import { imageFindings } from './rules/image.ts'
import { livenessFindings } from './rules/liveness.ts'
import { portFindings } from './rules/ports.ts'
import { programFindings } from './rules/programs.ts'
import { timingFindings } from './rules/timing.ts'
import { variableFindings } from './rules/variables.ts'
import { scopeOf } from './scope.ts'

/**
 * What can be said of a Pod and its images before anything runs: programs that are not there, ports that
 * nobody has, and what Kubernetes would be silent about. Every code stands in {@link joinCodes}; an
 * `error` is what Kubernetes does not run, a `warning` what it does not tell. What cannot be known, such as
 * the content of a volume, is not told of.
 *
 * @param images what is known of the image of a container, by the container's name; of one that is not
 *   there, only what needs no image is told
 * @param objects what else the files hold: ConfigMaps and Secrets that are not among them are unknown
 * @returns in the order of the containers; of very many the gravest
 * @throws CanaryError (input) for a value that no process can be given
 */
export async function joinPod(
  pod: Pod,
  images: ReadonlyMap<string, ImageFacts>,
  objects: PodObjects,
): Promise<readonly Notice[]> {
  const containers = [...pod.spec.initContainers, ...pod.spec.containers]
  const found = await Promise.all(
    containers.map(async (container) => {
      const scope = await scopeOf(pod, container, images.get(container.name) ?? null, objects)
      return [
        ...(await programFindings(scope)),
        ...portFindings(scope, images),
        ...variableFindings(scope),
        ...imageFindings(scope),
        ...(await fileFindings(scope)),
        ...timingFindings(scope),
        ...livenessFindings(scope),
      ]
    }),
  )
  return mostImportant(found.flat()).map((finding) => toNotice(finding, pod))
}

const gravity = { error: 0, warning: 1, notice: 2 } as const

function mostImportant(findings: readonly Finding[]): readonly Finding[] {
  const most = podJoinLimits.findings
  if (findings.length <= most) return findings
  const gravest = findings.toSorted(
    (one, other) => gravity[joinCodes[one.code][0]] - gravity[joinCodes[other.code][0]],
  )
  return [
    ...gravest.slice(0, most),
    {
      code: 'pod-findings-left-out',
      message: `${findings.length - most} more findings of this Pod are not told`,
      path: ['spec'],
      hint: 'mend those that are told, and ask again',
    },
  ]
}
