/**
 * What a cluster has of the machine for itself. Everything here happens inside of mount, network and process
 * namespaces of the cluster's own (`namespaces.ts`), and is gone with them, but for control groups.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addresses } from './configuration.ts'
import type { ClusterNode } from './configuration.ts'

/** kubelet sets them for the whole machine: it is given files that stand in for them. */
const machineWide = [
  ...['vm/overcommit_memory', 'vm/panic_on_oom', 'kernel/panic', 'kernel/panic_on_oops'],
  ...['kernel/keys/root_maxkeys', 'kernel/keys/root_maxbytes'],
]

/** Where containerd of any configuration keeps the sockets of what it starts. */
const shimDirectory = '/run/containerd'

export function prepareMounts(directory: string): void {
  // What a kubelet mounts is to be seen by its containerd.
  run('mount', '--make-rshared', '/')
  const sysctls = join(directory, 'sysctls')
  mkdirSync(sysctls)
  for (const name of machineWide) {
    const copy = join(sysctls, name.replaceAll('/', '_'))
    writeFileSync(copy, readFileSync(`/proc/sys/${name}`))
    run('mount', '--bind', copy, `/proc/sys/${name}`)
  }
  mkdirSync(shimDirectory, { recursive: true })
  run('mount', '-t', 'tmpfs', 'tmpfs', shimDirectory)
  const store = join(directory, 'etcd')
  mkdirSync(store)
  // What is written there is waited for, and nobody reads it tomorrow.
  run('mount', '-t', 'tmpfs', 'tmpfs', store)
}

/**
 * @param nodes their addresses are all of this one machine's
 * @param outside a process whose network is to reach the API server and no Pod
 */
export function prepareNetwork(nodes: readonly ClusterNode[], outside: number): void {
  run('ip', 'link', 'set', 'lo', 'up')
  run('ip', 'link', 'add', 'pods', 'type', 'bridge')
  for (const { address } of nodes) run('ip', 'address', 'add', `${address}/24`, 'dev', 'pods')
  run('ip', 'link', 'set', 'pods', 'up')
  // Whoever asks for his own address is told of the interface that leads elsewhere.
  run('ip', 'route', 'add', 'default', 'via', addresses.api, 'dev', 'pods')
  writeFileSync('/proc/sys/net/ipv4/ip_forward', '1')
  run(
    'ip',
    'link',
    'add',
    'to-outside',
    'type',
    'veth',
    'peer',
    'name',
    'to-api',
    'netns',
    String(outside),
  )
  run('ip', 'address', 'add', `${addresses.outsideApi}/30`, 'dev', 'to-outside')
  run('ip', 'link', 'set', 'to-outside', 'up')
  const inside = ['nsenter', `--net=/proc/${outside}/ns/net`]
  run(...inside, 'ip', 'link', 'set', 'lo', 'up')
  run(...inside, 'ip', 'address', 'add', `${addresses.outside}/30`, 'dev', 'to-api')
  run(...inside, 'ip', 'link', 'set', 'to-api', 'up')
}

const groups = '/sys/fs/cgroup'

/** One hierarchy of control groups v2, or one for each controller of v1. */
function hierarchies(): readonly string[] {
  if (existsSync(join(groups, 'cgroup.controllers'))) return [groups]
  return readdirSync(groups, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [join(groups, entry.name)] : [],
  )
}

/** A kubelet removes the groups of Pods that it does not know: each has a root of its own. */
export function makeControlGroups(nodes: readonly ClusterNode[]): void {
  for (const hierarchy of hierarchies()) {
    for (const { cgroupRoot } of nodes) makeGroup(hierarchy, cgroupRoot.split('/').filter(Boolean))
  }
}

function makeGroup(parent: string, [name, ...below]: readonly string[]): void {
  if (name === undefined) return
  const controllers = join(parent, 'cgroup.controllers')
  if (existsSync(controllers)) {
    const all = readFileSync(controllers, 'utf8').trim().split(' ').filter(Boolean)
    writeFileSync(join(parent, 'cgroup.subtree_control'), all.map((one) => `+${one}`).join(' '))
  }
  const path = join(parent, name)
  mkdirSync(path, { recursive: true })
  // A new group of version 1 has no processors, and takes no processes until it has.
  for (const file of ['cpuset.cpus', 'cpuset.mems']) {
    const own = join(path, file)
    if (
      existsSync(join(parent, file)) &&
      existsSync(own) &&
      readFileSync(own, 'utf8').trim() === ''
    ) {
      writeFileSync(own, readFileSync(join(parent, file)))
    }
  }
  makeGroup(path, below)
}

/** When all of its processes have ended: control groups have no namespace that they end with. */
export function removeControlGroups(id: string): void {
  for (const hierarchy of hierarchies()) removeGroup(join(hierarchy, id))
}

function removeGroup(path: string): void {
  if (!existsSync(path)) return
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) removeGroup(join(path, entry.name))
  }
  rmdirSync(path)
}

function run(...command: readonly string[]): void {
  const [program = '', ...args] = command
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
}
