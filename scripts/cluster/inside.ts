/**
 * The part of a cluster's life that happens inside of its namespaces: starts all of it, runs a command beside it,
 * and ends with that. `inside.ts DIRECTORY ID NODES COMMAND…`; `run.ts` starts it.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addresses, nodesOf } from './configuration.ts'
import { startControlPlane } from './control-plane.ts'
import { startDaemon, untilReady } from './daemon.ts'
import { clusterImages, writeImages } from './images.ts'
import { makeControlGroups, prepareMounts, prepareNetwork } from './machine.ts'
import type { TestCluster } from './named.ts'
import { startKubelet, startRuntime } from './node.ts'
import { findPrograms } from './programs.ts'
import type { KubernetesPrograms } from './programs.ts'

const [directory = '', id = '', count = '', ...command] = process.argv.slice(2)
const programs = findPrograms()
if (programs === null) throw new Error('Kubernetes was not built: npm run cluster builds it')
const env = await start(programs)
const [program = '', ...args] = command
const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: 'inherit' })
process.exitCode = await new Promise<number>((resolve, reject) => {
  child.once('error', reject)
  child.once('exit', (code) => {
    resolve(code ?? 1)
  })
})
// Daemons end with this process.
process.exit()

/** @returns what a command finds the cluster by */
async function start(built: KubernetesPrograms): Promise<Readonly<Record<string, string>>> {
  const from = performance.now()
  const nodes = nodesOf(directory, id, Number(count))
  for (const node of nodes) mkdirSync(node.directory)
  // Of the machine, as a kubelet reads it for Pods that want no DNS of the cluster.
  writeFileSync(join(directory, 'resolv.conf'), `nameserver ${addresses.dns}\n`)
  const outside = startDaemon('outside', join(directory, 'outside.log'), [
    ...['unshare', '--net', '--', 'sleep', 'infinity'],
  ])
  const { pid = 0 } = outside.process
  await hasOwnNetwork(pid)
  prepareMounts(directory)
  prepareNetwork(nodes, pid)
  makeControlGroups(nodes)
  const starting = startControlPlane(directory, built)
  const images = await writeImages(join(directory, 'images'))
  const [control] = await Promise.all([
    starting,
    ...nodes.map((node) => startRuntime(node, directory, images)),
  ])
  await Promise.all(nodes.map((node) => startKubelet(node, directory, built, control)))
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  process.stderr.write(
    `cluster: ${nodes.length} nodes are ready after ${seconds} s (${directory})\n`,
  )
  const told: TestCluster = {
    images: clusterImages,
    nodes: nodes.map(({ name, labels }) => ({ name, labels })),
    outside: { kubeconfig: control.outsideKubeconfig, pid },
  }
  return { KUBECONFIG: control.kubeconfig, CANARY_TEST_CLUSTER: JSON.stringify(told) }
}

async function hasOwnNetwork(pid: number): Promise<void> {
  const own = readlinkSync('/proc/self/ns/net')
  const isOther = () => readlinkSync(`/proc/${pid}/ns/net`) !== own
  await untilReady('a network outside of the cluster', isOther, [])
}
