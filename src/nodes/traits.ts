import type { EngineNode } from '../engine/nodes.ts'
import type { Features, InstanceElement, NodeFeatures } from '../features/model.ts'

/**
 * What tells kinds of nodes apart, one text for each thing, such as `cpu.cpuid.AVX512F`: what Node Feature
 * Discovery found, or (null) what it has written as labels, and the kernel that kubelet tells. What is of one
 * machine alone, or changes while it runs, is none of it.
 */
export function traitsOf(node: EngineNode, found: NodeFeatures | null): ReadonlySet<string> {
  const { operatingSystem, architecture } = node
  const platform = [`os=${operatingSystem}`, `architecture=${architecture}`]
  return new Set([...platform, ...(found === null ? ofLabels(node) : ofFeatures(found.features))])
}

const labelPrefix = 'feature.node.kubernetes.io/'

function ofLabels({ labels, kernelVersion }: EngineNode): readonly string[] {
  const own = [...labels].filter(([name]) => name.startsWith(labelPrefix))
  return [
    `kernel.version.full=${kernelVersion}`,
    ...own.map(([name, value]) => `${name.slice(labelPrefix.length)}=${value}`),
  ]
}

function ofFeatures({ flags, attributes, instances }: Features): readonly string[] {
  return [
    ...[...flags].flatMap(([feature, { elements }]) =>
      ignoredFeatures.has(feature)
        ? []
        : [...(elements ?? [])].map((element) => `${feature}.${element}`),
    ),
    ...[...attributes].flatMap(([feature, { elements }]) =>
      ignoredFeatures.has(feature)
        ? []
        : [...(elements ?? [])]
            .map(([name, value]): readonly [string, string] => [`${feature}.${name}`, value])
            .filter(([name]) => !ignoredElements.has(name))
            .map(([name, value]) => `${name}=${value}`),
    ),
    ...[...instances].flatMap(([feature, { elements }]) =>
      ignoredFeatures.has(feature)
        ? []
        : (elements ?? []).flatMap((instance) => ofInstance(feature, instance)),
    ),
  ]
}

/** Several that are alike are as good as one: no rule counts them. */
function ofInstance(feature: string, { attributes }: InstanceElement): readonly string[] {
  if (feature === 'storage.block' && madeUp.test(attributes.get('name') ?? '')) return []
  const shown = [...attributes]
    .filter(([name]) => !ignoredElements.has(`${feature}.${name}`))
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
  return [`${feature}{${shown.join(',')}}`]
}

/** Block devices that a running machine makes for itself. */
const madeUp = /^(?:loop|ram|zram|dm-|nbd)\d/

/** Names, what others plugged in, and what changes with the Pods that run. */
const ignoredFeatures: ReadonlySet<string> = new Set([
  'system.name',
  'network.virtual',
  'kernel.loadedmodule',
  'kernel.enabledmodule',
])

const ignoredElements: ReadonlySet<string> = new Set([
  'system.dmiid.board_asset_tag',
  'system.dmiid.chassis_asset_tag',
  'network.device.name',
  'network.device.operstate',
  'network.device.speed',
  'network.device.sriov_numvfs',
  'storage.block.name',
  'usb.device.serial',
  'memory.nv.name',
])
