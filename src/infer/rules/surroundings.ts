/**
 * What an image's programs may use of a machine and may do without: fabrics, devices, name spaces. Nothing of
 * it becomes a rule, since a file tells what a program can do, and not what it is asked to.
 */
import { posix } from 'node:path'
import type { ImageFacts } from '../facts.ts'
import { exists } from '../inferred.ts'
import type { Inference, InferredNote, InferredTerm } from '../inferred.ts'
import { listPaths, loadedFiles } from '../loaded-files.ts'

interface Use {
  readonly code: InferredNote['code']
  /** The library, or the device, that tells. */
  readonly pattern: RegExp
  readonly what: string
  readonly suggestion: readonly InferredTerm[] | null
}

const module = (...names: readonly string[]) => [exists('kernel.loadedmodule', names)]

const libraries: readonly Use[] = [
  {
    code: 'rdma',
    pattern: /^lib(?:ibverbs|rdmacm|mlx5|efa)\.so\.\d/,
    what: 'RDMA',
    suggestion: module('ib_uverbs', 'rdma_ucm'),
  },
  {
    code: 'fabric',
    pattern: /^libfabric\.so\.\d/,
    what: 'libfabric, which chooses among what a node has: TCP, RDMA, EFA',
    suggestion: null,
  },
]

/** Devices by their names, as programs hold them. */
const devices: readonly Use[] = [
  device(/^\/dev\/kvm$/, 'virtual machines', [
    { feature: 'kernel.kvm', matchExpressions: { enabled: { op: 'In', value: ['true'] } } },
  ]),
  device(/^\/dev\/kfd$/, 'GPUs of AMD', module('amdgpu')),
  device(/^\/dev\/dri$/, 'GPUs', null),
  device(/^\/dev\/nvidia/, 'GPUs of NVIDIA', module('nvidia')),
  device(/^\/dev\/infiniband$/, 'RDMA', module('ib_uverbs')),
  device(/^\/dev\/fuse$/, 'file systems in user space', null),
  device(/^\/dev\/net\/tun$/, 'network tunnels', null),
  device(/^\/dev\/vfio$/, 'devices in user space', module('vfio_pci')),
]

function device(pattern: RegExp, what: string, suggestion: Use['suggestion']): Use {
  return { code: 'device', pattern, what, suggestion }
}

/** Programs that make name spaces of their own, by their names. */
const containerPrograms: ReadonlySet<string> = new Set(
  'podman buildah bwrap rootlesskit slirp4netns unshare newuidmap newgidmap crun runc buildkitd dockerd'.split(
    ' ',
  ),
)

const userNamespaces: readonly InferredTerm[] = [
  { feature: 'kernel.config', matchExpressions: { USER_NS: { op: 'In', value: ['y'] } } },
]

export function inferSurroundings(facts: ImageFacts): Inference {
  const notes = [...usesOfLibraries(facts), ...usesOfDevices(facts), ...usesOfNamespaces(facts)]
  return { rules: [], notes }
}

function usesOfLibraries(facts: ImageFacts): readonly InferredNote[] {
  const files = loadedFiles(facts)
  return libraries.flatMap(({ code, pattern, what, suggestion }) => {
    const users = files.filter(({ facts: { needed } }) => needed.some((name) => pattern.test(name)))
    if (users.length === 0) return []
    const message = `${listPaths(users)}: linked for ${what}, and may run without it`
    return [{ code, message, suggestion }]
  })
}

function usesOfDevices({ devices: named, isSearched }: ImageFacts): readonly InferredNote[] {
  const found = devices.flatMap(({ code, pattern, what, suggestion }) => {
    const these = named.filter(({ device: name }) => pattern.test(name))
    const [first] = these
    if (first === undefined) return []
    const paths = [...new Set(these.map(({ path }) => path))].slice(0, 3).join(', ')
    const message = `${paths}: names ${first.device} (${what}), and may run without it; a container has it only where it is given`
    return [{ code, message, suggestion }]
  })
  if (isSearched) return found
  const message = 'the programs are too large to be searched whole for the devices that they name'
  return [...found, { code: 'devices-unsearched', message, suggestion: null }]
}

function usesOfNamespaces({ programs }: ImageFacts): readonly InferredNote[] {
  return programs.flatMap(({ node }): readonly InferredNote[] => {
    const path = node?.path ?? ''
    const name = posix.basename(path)
    if (containerPrograms.has(name)) {
      const message = `${path}: makes containers, for which users who are not root need user namespaces`
      return [{ code: 'user-namespaces', message, suggestion: userNamespaces }]
    }
    if (name !== 'systemd' && name !== 'init') return []
    const message = `${path}: manages control groups; whether a node has version 1 or 2 is no feature of Node Feature Discovery`
    return [{ code: 'cgroups', message, suggestion: null }]
  })
}
