import { objectKey } from '../pod-objects.ts'
import type { KeyReference, Pod, PodContainer, PodVariable, VariableReference } from '../pod.ts'
import type { DataObject, PodObjects } from '../pod-objects.ts'
import { variableOfFile } from './env-file.ts'
import { expand, mappingOf } from './expand.ts'
import type { PodFacts } from './facts.ts'
import { fieldVariable, resourceVariable } from './field-values.ts'
import { nodeName } from './hostname.ts'
import { mountedVolumes } from './mounts.ts'
import { configError, containerPath, noText, text } from './outcome.ts'
import type { ConfigError, Text } from './outcome.ts'
import { serviceVariables } from './service-variables.ts'

/** What a container's processes are given, and what its other fields may refer to. */
export interface Environment {
  readonly ok: true
  /** Each name once: what kubelet sets, and HOSTNAME, which the runtime sets. */
  readonly variables: readonly { readonly name: string; readonly value: string }[]
  /** What `$(NAME)` stands for in the container's command, arguments and sub-paths. */
  readonly values: ReadonlyMap<string, string>
  /** What it stands for in the commands of probes. */
  readonly literals: ReadonlyMap<string, string>
  /** Values that came from Secrets, each once. */
  readonly secrets: readonly string[]
}

/**
 * The environment of a container, as `makeEnvironmentVariables` (pkg/kubelet/kubelet_pods.go) makes it.
 *
 * @throws CanaryError (input) for a value that no process can be given
 */
export async function environmentOf(
  pod: Pod,
  container: PodContainer,
  objects: PodObjects,
  facts: PodFacts,
): Promise<Environment | ConfigError> {
  const scope: Scope = { pod, container, objects, facts, secrets: new Set() }
  const path = containerPath(pod, container)
  const services = serviceVariables(pod, objects)
  const own = new Map<string, string>()
  for (const [index, source] of container.envFrom.entries()) {
    const found = findObject(scope, source)
    if (found === undefined && !source.optional) {
      return configError(notFound(source), [...path, 'envFrom', index])
    }
    for (const [key, bytes] of variablesIn(found)) {
      own.set(`${source.prefix}${key}`, decode(scope, source.kind, bytes))
    }
  }
  for (const [index, variable] of container.env.entries()) {
    const value = await valueOf(scope, variable, mappingOf(own, services))
    if (value === null) continue
    if (!value.ok) return configError(value.message, [...path, 'env', index])
    own.set(variable.name, value.value)
  }
  const values = new Map([...services, ...own])
  return {
    ok: true,
    variables: [...new Map([['HOSTNAME', nodeName(pod, facts)], ...own, ...services, ...own])].map(
      ([name, value]) => ({ name, value }),
    ),
    values,
    literals: literalsOf(container),
    secrets: [...scope.secrets].filter((secret) => secret !== ''),
  }
}

/** As `v1EnvVarsToMap` has them: what `valueFrom` gives is empty, what `envFrom` gives is unknown. */
export function literalsOf({ env }: PodContainer): ReadonlyMap<string, string> {
  return new Map(env.map((variable) => [variable.name, 'value' in variable ? variable.value : '']))
}

interface Scope {
  readonly pod: Pod
  readonly container: PodContainer
  readonly objects: PodObjects
  readonly facts: PodFacts
  /** Filled by the way. */
  readonly secrets: Set<string>
}

/** Null: the variable is left out. */
async function valueOf(
  scope: Scope,
  variable: PodVariable,
  mapping: (name: string) => string | undefined,
): Promise<Text | null> {
  if ('value' in variable) return text(expand(variable.value, mapping))
  const { from } = variable
  switch (from.kind) {
    case 'field':
      return fieldVariable(scope.pod, scope.facts, from.fieldPath)
    case 'resource':
      return resourceVariable(scope.pod, scope.container, scope.facts, from)
    case 'configMap':
    case 'secret':
      return keyValue(scope, from)
    case 'file':
      return fileValue(scope, from)
  }
}

function keyValue(scope: Scope, from: KeyReference): Text | null {
  const found = findObject(scope, from)
  if (found === undefined) return from.optional ? null : noText(notFound(from))
  const bytes = found.binaryKeys?.has(from.key) === true ? undefined : found.data.get(from.key)
  if (bytes !== undefined) return text(decode(scope, from.kind, bytes))
  const kind = from.kind === 'secret' ? 'Secret' : 'ConfigMap'
  const place = `${kind} ${scope.pod.namespace}/${from.name}`
  return from.optional ? null : noText(`couldn't find key ${from.key} in ${place}`)
}

async function fileValue(
  { pod, facts }: Scope,
  from: Extract<VariableReference, { kind: 'file' }>,
): Promise<Text | null> {
  if (!mountedVolumes(pod).some(({ name }) => name === from.volume)) {
    return noText(`cannot find the volume "${from.volume}" referenced by FileKeyRef`)
  }
  const file = await facts.readVolumeFile(from.volume, from.path)
  const found = file === null ? null : variableOfFile(file, from.key)
  // `optional` is about the key: a file that is missing or malformed stops the container even so.
  if (!found?.ok) return noText("couldn't parse env file")
  if (found.value !== '') return found
  const directory = `/var/lib/kubelet/pods/${facts.uid}/volumes/kubernetes.io~empty-dir`
  const place = `${directory}/${from.volume}/${from.path}`
  return from.optional
    ? null
    : noText(`environment variable key "${from.key}" not found in file "${place}"`)
}

interface ObjectReference {
  readonly kind: 'configMap' | 'secret'
  readonly name: string
}

function findObject({ pod, objects }: Scope, { kind, name }: ObjectReference) {
  const place = kind === 'secret' ? objects.secrets : objects.configMaps
  return place.get(objectKey(pod.namespace, name))
}

/** `binaryData` of a ConfigMap becomes files, and no variables. */
function variablesIn(found: DataObject | undefined): readonly [string, Uint8Array][] {
  return found === undefined
    ? []
    : [...found.data].filter(([key]) => found.binaryKeys?.has(key) !== true)
}

function notFound({ kind, name }: ObjectReference): string {
  return `${kind === 'secret' ? 'secret' : 'configmap'} "${name}" not found`
}

function decode({ secrets }: Scope, kind: ObjectReference['kind'], bytes: Uint8Array): string {
  const value = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (kind === 'secret') secrets.add(value)
  return value
}
