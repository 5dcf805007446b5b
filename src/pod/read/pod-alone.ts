import { checkPodSpec } from './check-spec.ts'
import { checkMetadata } from './check-workload.ts'
import { below, forbidden, invalid, item, rootPlace } from './place.ts'
import type { Place, Refusal } from './place.ts'
import { generatedName } from './pod-names.ts'
import type { RawContainer } from './raw.ts'
import type { RawPodSpec, RawPodTemplate } from './raw-spec.ts'
import { asWritten } from './workload.ts'
import type { Workload } from './workload.ts'

/** A Pod that no controller makes. */
export function readPod({ metadata = {}, spec: written = {} }: RawPodTemplate): Workload {
  const spec = withPodDefaults(written)
  const place = below(rootPlace, 'spec')
  const { name = '', generateName = '' } = metadata
  const podName = name === '' ? generatedName(generateName, `Pod ${generateName}`) : name
  return {
    kind: 'Pod',
    path: [],
    metadata,
    podName,
    labels: metadata.labels ?? {},
    annotations: metadata.annotations ?? {},
    spec,
    written: asWritten,
    refusals: [
      ...checkMetadata(metadata, below(rootPlace, 'metadata')),
      ...checkPodSpec(spec, place, { podName }),
      ...checkPodAlone(spec, place),
    ],
  }
}

/** Of a Pod alone, and before it is judged; a template's Pods get them when they are made. */
function withPodDefaults(spec: RawPodSpec): RawPodSpec {
  const { hostNetwork = false, containers, initContainers } = spec
  const complete = (container: RawContainer): RawContainer => {
    const { ports, resources } = container
    return {
      ...container,
      ...(resources?.limits === undefined
        ? {}
        : {
            resources: { ...resources, requests: { ...resources.limits, ...resources.requests } },
          }),
      ...(hostNetwork && ports !== undefined
        ? { ports: ports.map((port) => ({ ...port, hostPort: ownPort(port) })) }
        : {}),
    }
  }
  return {
    ...spec,
    ...(containers === undefined ? {} : { containers: containers.map(complete) }),
    ...(initContainers === undefined ? {} : { initContainers: initContainers.map(complete) }),
  }
}

function ownPort({ hostPort = 0, containerPort = 0 }: NonNullable<RawContainer['ports']>[number]) {
  return hostPort === 0 ? containerPort : hostPort
}

/**
 * What the API server lets a template have, and no Pod. (It would refuse tokens without a service account as
 * well, but admission gives every Pod one before that is looked at: plugin/pkg/admission/serviceaccount.)
 */
function checkPodAlone(spec: RawPodSpec, at: Place): readonly Refusal[] {
  const detail = 'must not have leading or trailing whitespace'
  const images = (['containers', 'initContainers'] as const).flatMap((list) =>
    (spec[list] ?? []).flatMap(({ image = '' }, index) => {
      const place = below(item(below(at, list), index), 'image')
      return image === image.trim() ? [] : [invalid(place, image, detail)]
    }),
  )
  return [
    ...images,
    ...((spec.ephemeralContainers ?? []).length > 0
      ? [forbidden(below(at, 'ephemeralContainers'), 'cannot be set on create')]
      : []),
  ]
}
