import { objectKey } from '../pod/pod-objects.ts'
import type { Pod, PodContainer, VariableReference } from '../pod/pod.ts'
import type { PodObjects } from '../pod/pod-objects.ts'
import { expand } from '../pod/content/expand.ts'
import { metadataField } from '../pod/content/field-values.ts'

/** What is known of a container's environment before anything runs. */
export interface KnownEnvironment {
  readonly values: ReadonlyMap<string, string>
  /** Variables that a manifest without its cluster cannot give a value, and where that comes from. */
  readonly lost: ReadonlyMap<string, string>
  /** Sources of which not even the variables' names are known. */
  readonly lostSources: readonly string[]
  /** A text with its `$(NAME)` in place; what is lost stands in it as it was written. */
  readonly expand: (text: string) => string
}

/**
 * The variables of a container with their values, from its manifest and the ConfigMaps beside it. A
 * Validator is a file that others read, so values of Secrets are left out.
 *
 * @throws CanaryError (input) for a value that no process can be given
 */
export function knownEnvironment(
  pod: Pod,
  { env, envFrom }: PodContainer,
  objects: PodObjects,
): KnownEnvironment {
  const values = new Map<string, string>()
  const lost = new Map<string, string>()
  const lostSources: string[] = []
  for (const { kind, name, prefix, optional } of envFrom) {
    const found = configMapOf(pod, objects, kind, name)
    if (found !== undefined) {
      for (const [key, value] of found) values.set(`${prefix}${key}`, value)
    } else if (!optional || kind === 'secret') {
      lostSources.push(`the ${kind === 'secret' ? 'Secret' : 'ConfigMap'} ${name}`)
    }
  }
  const expandKnown = (text: string) => expand(text, (name) => values.get(name))
  for (const variable of env) {
    const value =
      'value' in variable ? expandKnown(variable.value) : referred(pod, objects, variable.from)
    if (value === null) lost.set(variable.name, sourceOf(variable))
    else {
      values.set(variable.name, value)
      lost.delete(variable.name)
    }
  }
  return { values, lost, lostSources, expand: expandKnown }
}

/** Null: nobody knows before it runs. */
function referred(pod: Pod, objects: PodObjects, from: VariableReference): string | null {
  if (from.kind === 'configMap') {
    return configMapOf(pod, objects, from.kind, from.name)?.get(from.key) ?? null
  }
  if (from.kind !== 'field' || from.fieldPath === 'metadata.uid') return null
  const found = metadataField(pod, '', from.fieldPath)
  return found.ok ? found.value : null
}

/** Its keys that become variables; undefined where there is none, or it is a Secret. */
function configMapOf(
  { namespace }: Pod,
  { configMaps }: PodObjects,
  kind: 'configMap' | 'secret',
  name: string,
): ReadonlyMap<string, string> | undefined {
  const found = kind === 'configMap' ? configMaps.get(objectKey(namespace, name)) : undefined
  if (found === undefined) return undefined
  const texts = [...found.data].filter(([key]) => found.binaryKeys?.has(key) !== true)
  return new Map(texts.map(([key, bytes]) => [key, Buffer.from(bytes).toString('utf8')]))
}

function sourceOf(variable: PodContainer['env'][number]): string {
  if ('value' in variable) return 'itself'
  const { from } = variable
  switch (from.kind) {
    case 'secret':
      return `the key ${from.key} of the Secret ${from.name}`
    case 'configMap':
      return `the key ${from.key} of the ConfigMap ${from.name}, which is not in the files`
    case 'field':
      return `the field ${from.fieldPath}`
    case 'resource':
      return `the resource ${from.resource}`
    case 'file':
      return `the file ${from.path} of the volume ${from.volume}`
  }
}
