import { hostname, release } from 'node:os'
import { fieldOf, isTexts } from '../../decode.ts'
import { infrastructureError } from '../../errors.ts'
import { enginePrograms } from '../../model.ts'
import type { CdiSupport } from '../cdi.ts'
import type { EngineDescription } from '../engine.ts'
import type { CriVersion } from '../find/contact.ts'
import type { CriClient } from './client.ts'
import { handlersOf, runtimeConfiguration } from './contact.ts'
import type { StatusResponse } from './messages.ts'

export interface CriDescription extends EngineDescription {
  readonly cdi: CdiSupport
}

/** A runtime's name as the model has it: `cri` for one that is not known. */
export function runtimeProgram({ runtimeName }: CriVersion): EngineDescription['name'] {
  const name = runtimeName.toLowerCase()
  return enginePrograms.find((one) => one === name && isRuntime(one)) ?? 'cri'
}

/** cri-dockerd says `docker`, whose own API is another. */
function isRuntime(name: EngineDescription['name']): boolean {
  return name !== 'docker' && name !== 'podman'
}

/**
 * What the runtime says of itself, and what is so on the machine of its socket, which is this one.
 *
 * @throws CanaryError (infrastructure) for one that says that it can run nothing
 */
export async function describeRuntime(
  client: CriClient,
  version: CriVersion,
  runtimeHandler: string | null,
  signal: AbortSignal,
): Promise<CriDescription> {
  const asking = { doing: 'asking for its state' }
  const status = await client.call('Status', { verbose: true }, asking, signal)
  refuseUnready(status, client.where)
  const configuration = runtimeConfiguration(status)
  const containerd = fieldOf(configuration, 'containerd')
  const name = runtimeProgram(version)
  return {
    name,
    version: version.runtimeVersion,
    apiVersion: version.runtimeApiVersion,
    hostName: hostname(),
    kernelVersion: release(),
    operatingSystem: process.platform,
    architecture: goArchitectures.get(process.arch) ?? process.arch,
    // Neither is told by CRI; where a runtime has no root, it limits what its host lets it.
    isRootless: false,
    remapsUsers: false,
    withoutLimits: [],
    storageDirectory: textOrNull(fieldOf(configuration, 'containerdRootDir')),
    cgroupVersion: null,
    storageDriver: textOrNull(fieldOf(containerd, 'snapshotter')),
    defaultRuntime: runtimeHandler ?? textOrNull(fieldOf(containerd, 'defaultRuntimeName')),
    runtimes: handlersOf(status),
    cdi: cdiSupportOf(name, version.runtimeVersion, configuration),
  }
}

const goArchitectures: ReadonlyMap<string, string> = new Map([
  ['x64', 'amd64'],
  ['ia32', '386'],
])

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** Nothing can run where a runtime says that it is not ready. */
function refuseUnready(status: StatusResponse, where: string): void {
  const wrong = (status.status?.conditions ?? []).find(
    // Runtimes have conditions of their own beside these, which say nothing of containers.
    ({ type, status: holds }) => (type === 'RuntimeReady' || type === 'NetworkReady') && !holds,
  )
  if (wrong === undefined) return
  const words = [wrong.reason, wrong.message].filter((part) => part !== '').join(': ')
  throw infrastructureError({
    code: 'engine-not-ready',
    message: `the runtime at ${where} is not ready (${wrong.type}): ${words === '' ? 'it does not say why' : words}`,
    hint:
      wrong.type === 'NetworkReady'
        ? 'set up a network for it: CNI plugins, and a file such as /etc/cni/net.d/10-bridge.conflist'
        : 'see its log',
  })
}

/**
 * containerd says in its settings whether it resolves names of devices and where it reads them; the others
 * do so by default, and do not tell.
 */
function cdiSupportOf(
  name: EngineDescription['name'],
  version: string,
  configuration: unknown,
): CdiSupport {
  const enabled = fieldOf(configuration, 'enableCDI')
  const directories = fieldOf(configuration, 'cdiSpecDirs')
  return {
    engine: `${name} ${version}`,
    kind: kindOf(name, version, enabled),
    specDirectories: isTexts(directories) ? directories : null,
    // No call of CRI lists them.
    devices: null,
    newestVersion: name === 'containerd' ? containerdReads(version) : null,
  }
}

function kindOf(
  name: EngineDescription['name'],
  version: string,
  enabled: unknown,
): CdiSupport['kind'] {
  if (typeof enabled === 'boolean') return enabled ? 'native' : 'off'
  if (name === 'containerd') return containerdReads(version) === null ? 'none' : 'off'
  // CRI-O has had it since its release 1.23, the first that speaks CRI v1. iSulad has it off by default.
  return name === 'cri-o' ? 'native' : 'none'
}

/**
 * The newest `cdiVersion` that containerd's CDI library reads, by its `go.mod`; null before it had one.
 * A release candidate is taken for its release.
 */
function containerdReads(version: string): string | null {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)/.exec(version)?.map(Number) ?? []
  if (major === undefined || minor === undefined || patch === undefined) return null
  const known = cdiOfContainerd.find(
    ([release]) => (major - release[0] || minor - release[1] || patch - release[2]) >= 0,
  )
  return known?.[1] ?? null
}

const cdiOfContainerd: readonly (readonly [readonly [number, number, number], string])[] = [
  [[2, 1, 0], '1.0.0'],
  [[2, 0, 0], '0.8.0'],
  [[1, 7, 27], '0.8.0'],
  [[1, 7, 14], '0.6.0'],
  [[1, 7, 0], '0.5.0'],
]
