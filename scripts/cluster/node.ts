/** A node of the cluster: a containerd of its own, and the kubelet that tells it what to run. */
import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { containerdConfig, kubeletConfig, networkConfig, socketOf } from './configuration.ts'
import type { ClusterNode } from './configuration.ts'
import type { ControlPlane } from './control-plane.ts'
import { startDaemon, untilReady } from './daemon.ts'
import type { Daemon } from './daemon.ts'
import type { NodeImages } from './images.ts'
import type { KubernetesPrograms } from './programs.ts'

const execute = promisify(execFile)

/** Some hundred megabytes, on a busy disk. */
const importDeadline = 300_000

/** Has it ready for images, and for the kubelet that comes when there is an API. */
export async function startRuntime(
  node: ClusterNode,
  directory: string,
  images: NodeImages,
): Promise<Daemon> {
  const { name } = node
  for (const folder of ['cni', 'logs', 'plugins']) {
    mkdirSync(join(node.directory, folder), { recursive: true })
  }
  writeFileSync(join(node.directory, 'cni', '10-bridge.conflist'), networkConfig(directory))
  const configuration = join(node.directory, 'containerd.toml')
  writeFileSync(configuration, containerdConfig(node, images.pause))
  const log = join(directory, `containerd-${name}.log`)
  const runtime = startDaemon(`containerd of ${name}`, log, ['containerd', '-c', configuration])
  const answers = () =>
    control(node, 'version').then(
      () => true,
      () => false,
    )
  await untilReady(`the containerd of ${name}`, answers, [runtime])
  for (const archive of images.archives)
    await control(node, '-n', 'k8s.io', 'images', 'import', archive)
  return runtime
}

async function control(node: ClusterNode, ...args: readonly string[]): Promise<void> {
  await execute('ctr', ['-a', socketOf(node), ...args], { timeout: importDeadline })
}

export async function startKubelet(
  node: ClusterNode,
  directory: string,
  programs: KubernetesPrograms,
  { kubeconfig, ask }: Pick<ControlPlane, 'kubeconfig' | 'ask'>,
): Promise<Daemon> {
  const { name, address } = node
  const configuration = join(node.directory, 'kubelet.yaml')
  writeFileSync(configuration, kubeletConfig(node, directory))
  const own = ['--config', configuration, '--root-dir', join(node.directory, 'kubelet')]
  const known = ['--kubeconfig', kubeconfig, '--hostname-override', name, '--node-ip', address]
  const log = join(directory, `kubelet-${name}.log`)
  const kubelet = startDaemon(`kubelet of ${name}`, log, [programs.kubelet, ...own, ...known])
  const path = `/api/v1/nodes/${name}`
  await untilReady(`the node ${name}`, async () => isNodeReady((await ask('GET', path)).text), [
    kubelet,
  ])
  // A kubelet may not give itself such labels.
  const { status, text } = await ask('PATCH', path, { metadata: { labels: node.labels } })
  if (status !== 200) throw new Error(`${name} takes no labels: ${text}`)
  return kubelet
}

function isNodeReady(text: string): boolean {
  if (text === '') return false
  const { status } = JSON.parse(text) as {
    // What of a Node is looked at here; before there is one the answer is an error.
    readonly status?: { readonly conditions?: readonly { type: string; status: string }[] } | string
  }
  if (typeof status !== 'object') return false
  return (status.conditions ?? []).some((one) => one.type === 'Ready' && one.status === 'True')
}
