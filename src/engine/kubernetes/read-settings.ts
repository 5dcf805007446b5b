/** What people ask of a cluster, as they write it in inputs and flags. */
import { inputError } from '../../errors.ts'
import { placementLimits } from '../../limits.ts'
import { readChoice, readEach, readTogether, splitList } from '../../options.ts'
import { parseQuantity } from '../../quantity.ts'
import { setting } from '../../settings.ts'
import { selectorProblem } from './label-selector.ts'
import { isLabelValue, isQualifiedName, isSubdomain } from './object-names.ts'
import { taintEffects } from './placement.ts'
import type { PodPlacement, Toleration } from './placement.ts'
import type { KubernetesSettings, NodeSelection } from './settings.ts'

/** A setting as it was given: what it is called where it was given, and the entries that it has. */
export interface Written {
  readonly name: string
  readonly texts: readonly string[]
}

export interface WrittenSettings {
  readonly nodes: Written
  readonly limits: Written
  readonly tolerations: Written
  readonly nodeSelector: Written
  readonly runtimeClass: Written
  readonly pullSecret: Written
}

/** The engine that such settings are for. */
export const kubernetesEngine = 'kubernetes'

/**
 * @param engine that was asked for; null where one is looked for, which never is a cluster
 * @returns null where nothing is asked
 * @throws CanaryError (input) with every setting that is wrong, or is for another engine
 */
export function readKubernetes(
  written: WrittenSettings,
  engine: string | null,
): KubernetesSettings | null {
  const given = Object.values(written).filter(({ texts }: Written) => entries(texts).length > 0)
  if (given.length === 0) return null
  if (engine !== kubernetesEngine) {
    readEach(given, ({ name }: Written) => {
      throw inputError({
        code: 'usage',
        message: `${name} is of Kubernetes, and the engine is ${engine === null ? 'looked for on this machine' : `"${engine}"`}`,
        hint: `ask for ${kubernetesEngine} with ${setting('engine')}, or leave it out`,
      })
    })
  }
  const { nodes, ...placement } = readTogether({
    nodes: () => readNodes(written.nodes),
    limits: () => readLimits(written.limits),
    tolerations: () => readTolerations(written.tolerations),
    nodeSelector: () => readNodeSelector(written.nodeSelector),
    runtimeClass: () => readRuntimeClass(written.runtimeClass),
    pullSecrets: () => readPullSecrets(written.pullSecret),
  })
  return { nodes, placement }
}

/** The word for every kind of node that the cluster has. */
const eachGroup = 'each-group'

function readNodes({ name, texts }: Written): NodeSelection | null {
  // A selector has commas of its own: each entry is one requirement, or several.
  const selector = texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(',')
  if (selector === '') return null
  if (selector === eachGroup) return { selector: null }
  const problem = selectorProblem(selector)
  if (problem === null) return { selector }
  throw inputError({
    code: 'usage',
    message: `${name} is "${selector}", which is no label selector: ${problem}`,
    hint: `write ${eachGroup}, or what kubectl get nodes -l takes, such as pool=gpu or "zone in (a,b)"`,
  })
}

/** Names of resources come with a colon, as YAML has them, or an equals sign. */
function readLimits({ name, texts }: Written): PodPlacement['limits'] {
  const read = readEach(bounded(name, splitList(texts)), (entry): readonly [string, string] => {
    const [, resource = '', amount = ''] = /^([^:=\s]+)\s*[:=]\s*(\S+)$/.exec(entry) ?? []
    const quantity = parseQuantity(amount)
    if (isQualifiedName(resource) && quantity !== null && quantity.milli > 0n) {
      return [resource, quantity.text]
    }
    throw inputError({
      code: 'usage',
      message: `${name} has "${entry}", which is no amount of a resource`,
      hint: 'write its name and a quantity, such as nvidia.com/gpu=1 or memory=2Gi',
    })
  })
  return withoutTwice(name, read)
}

/** As taints are written for `kubectl taint`: `key=value:Effect`, `key:Effect`, `key=value`, `key`; `*` for all. */
function readTolerations({ name, texts }: Written): readonly Toleration[] {
  return readEach(bounded(name, splitList(texts)), (entry) => {
    const everything = { key: null, operator: 'Exists', value: null, effect: null } as const
    if (entry === '*') return everything
    const [, key = '', value, effect] = /^([^=:]+)(?:=([^=:]*))?(?::([^=:]*))?$/.exec(entry) ?? []
    if (!isQualifiedName(key) || !isLabelValue(value ?? '')) {
      throw inputError({
        code: 'usage',
        message: `${name} has "${entry}", which is no taint`,
        hint: 'write it as kubectl taint does, such as nvidia.com/gpu:NoSchedule or pool=gpu:NoExecute; * tolerates all',
      })
    }
    return {
      key,
      operator: value === undefined ? 'Exists' : 'Equal',
      value: value ?? null,
      effect:
        effect === undefined ? null : readChoice(effect, `the effect in ${name}`, taintEffects),
    }
  })
}

function readNodeSelector({ name, texts }: Written): PodPlacement['nodeSelector'] {
  const read = readEach(bounded(name, splitList(texts)), (entry): readonly [string, string] => {
    const [, key = '', value = ''] = /^([^:=\s]+)\s*[:=]\s*(\S*)$/.exec(entry) ?? []
    if (isQualifiedName(key) && isLabelValue(value)) return [key, value]
    throw inputError({
      code: 'usage',
      message: `${name} has "${entry}", which is no label of a node`,
      hint: 'write a key and its value, such as topology.kubernetes.io/zone=eu-1a',
    })
  })
  return withoutTwice(name, read)
}

function readRuntimeClass({ name, texts }: Written): string | null {
  const [text = '', ...others] = entries(texts)
  if (text === '') return null
  if (others.length === 0 && isSubdomain(text)) return text
  throw inputError({
    code: 'usage',
    message: `${name} is "${[text, ...others].join(' ')}", which is no name of a RuntimeClass`,
    hint: 'see: kubectl get runtimeclasses',
  })
}

function readPullSecrets({ name, texts }: Written): PodPlacement['pullSecrets'] {
  return readEach(bounded(name, splitList(texts)), (secret) => {
    if (isSubdomain(secret)) return secret
    throw inputError({
      code: 'usage',
      message: `${name} has "${secret}", which is no name of a Secret`,
      hint: "name Secrets of the Pods' namespace; see: kubectl get secrets",
    })
  })
}

/** Whichever counted, the other one would be silently lost. */
function withoutTwice(
  name: string,
  pairs: readonly (readonly [string, string])[],
): Readonly<Record<string, string>> {
  const read = new Map<string, string>()
  for (const [key, value] of pairs) {
    const before = read.get(key)
    if (before !== undefined && before !== value) {
      const message = `${name} has ${key} twice, as "${before}" and as "${value}"`
      throw inputError({ code: 'usage', message })
    }
    read.set(key, value)
  }
  return Object.fromEntries(read)
}

function bounded(name: string, list: readonly string[]): readonly string[] {
  if (list.length <= placementLimits.entries) return list
  const message = `${name} has more than ${placementLimits.entries} entries`
  throw inputError({ code: 'usage', message })
}

function entries(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '')
}
