/** Where a Pod names ConfigMaps and Secrets. Pure. */
import type { RawContainer } from '../read/raw.ts'
import type { RawPodSpec } from '../read/raw-spec.ts'
import type { RawProjectedSource, RawVolume } from '../read/raw-volumes.ts'

/** @returns what an object is called instead; the same name for one that stays what it is */
export type Rename = (kind: 'ConfigMap' | 'Secret', name: string) => string

/** The same Pod with other names of its objects, at all places that have one. */
export function withNames(spec: RawPodSpec, rename: Rename): RawPodSpec {
  const { containers, initContainers, volumes, imagePullSecrets } = spec
  return {
    ...spec,
    ...(containers === undefined
      ? {}
      : { containers: containers.map((one) => ofContainer(one, rename)) }),
    ...(initContainers === undefined
      ? {}
      : { initContainers: initContainers.map((one) => ofContainer(one, rename)) }),
    ...(volumes === undefined ? {} : { volumes: volumes.map((one) => ofVolume(one, rename)) }),
    ...(imagePullSecrets === undefined
      ? {}
      : { imagePullSecrets: imagePullSecrets.map((one) => named(one, 'Secret', rename)) }),
  }
}

function ofContainer(container: RawContainer, rename: Rename): RawContainer {
  const { env, envFrom } = container
  return {
    ...container,
    ...(env === undefined ? {} : { env: env.map((one) => ofVariable(one, rename)) }),
    ...(envFrom === undefined
      ? {}
      : {
          envFrom: envFrom.map((one) => ({
            ...one,
            ...of(one.configMapRef, 'configMapRef', 'ConfigMap', rename),
            ...of(one.secretRef, 'secretRef', 'Secret', rename),
          })),
        }),
  }
}

type RawVariable = NonNullable<RawContainer['env']>[number]

function ofVariable(variable: RawVariable, rename: Rename): RawVariable {
  const { valueFrom } = variable
  if (valueFrom === undefined) return variable
  return {
    ...variable,
    valueFrom: {
      ...valueFrom,
      ...of(valueFrom.configMapKeyRef, 'configMapKeyRef', 'ConfigMap', rename),
      ...of(valueFrom.secretKeyRef, 'secretKeyRef', 'Secret', rename),
    },
  }
}

function ofVolume(volume: RawVolume, rename: Rename): RawVolume {
  const { secret, projected } = volume
  return {
    ...volume,
    ...of(volume.configMap, 'configMap', 'ConfigMap', rename),
    ...(secret?.secretName === undefined
      ? {}
      : { secret: { ...secret, secretName: rename('Secret', secret.secretName) } }),
    ...(projected?.sources === undefined
      ? {}
      : {
          projected: {
            ...projected,
            sources: projected.sources.map((one) => ofSource(one, rename)),
          },
        }),
  }
}

function ofSource(source: RawProjectedSource, rename: Rename): RawProjectedSource {
  return {
    ...source,
    ...of(source.configMap, 'configMap', 'ConfigMap', rename),
    ...of(source.secret, 'secret', 'Secret', rename),
  }
}

interface Named {
  readonly name?: string | undefined
}

function of<Reference extends Named, Field extends string>(
  reference: Reference | undefined,
  field: Field,
  kind: 'ConfigMap' | 'Secret',
  rename: Rename,
): Partial<Record<Field, Reference>> {
  if (reference === undefined) return {}
  // The only key is the field that was given.
  return { [field]: named(reference, kind, rename) } as Record<Field, Reference>
}

function named<Reference extends Named>(
  reference: Reference,
  kind: 'ConfigMap' | 'Secret',
  rename: Rename,
): Reference {
  return reference.name === undefined
    ? reference
    : { ...reference, name: rename(kind, reference.name) }
}
