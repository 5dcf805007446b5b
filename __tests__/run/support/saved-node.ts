import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes `node.json`: a node whose processor has these features. */
export function writeNode(directory: string, features: readonly string[]): void {
  const metadata = { name: 'node', labels: { 'nfd.node.kubernetes.io/node-name': 'node' } }
  const elements = Object.fromEntries(features.map((name) => [name, {}]))
  const node = {
    ...{ apiVersion: 'nfd.k8s-sigs.io/v1alpha1', kind: 'NodeFeature', metadata },
    spec: { features: { flags: { 'cpu.cpuid': { elements } } } },
  }
  writeFileSync(join(directory, 'node.json'), JSON.stringify(node))
}
