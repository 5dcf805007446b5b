import type { CdiSupport } from '../cdi.ts'
import type { EngineDescription } from '../engine.ts'
import { cdiSupportOf } from './cdi-support.ts'
import type { DockerClient } from './client.ts'
import { isApiAtLeast } from './devices.ts'
import { unexpectedAnswer } from './transport.ts'
import { isRecord, listOf, recordOf, textOf, textsOf } from '../json.ts'

export interface DockerDescription extends EngineDescription {
  readonly cdi: CdiSupport
}

/** What the engine is and can: `GET /version` and `GET /info`, asked together. */
export async function describeEngine(
  client: DockerClient,
  signal: AbortSignal,
): Promise<DockerDescription> {
  const [versionAnswer, infoAnswer] = await Promise.all([
    client.transport.readJson(
      { method: 'GET', path: '/version', doing: 'asking for its version' },
      signal,
    ),
    client.transport.readJson(
      { method: 'GET', path: '/info', doing: 'asking for its state' },
      signal,
    ),
  ])
  const version = recordOf(versionAnswer)
  const info = recordOf(infoAnswer)
  if (textOf(version['Version']) === '') throw unexpectedAnswer('asking for its version')
  if (textOf(info['OSType']) === '') throw unexpectedAnswer('asking for its state')
  const told = { name: client.name, version: engineVersion(version, client.name) }
  return {
    ...told,
    apiVersion: client.apiVersion,
    hostName: textOf(info['Name']),
    kernelVersion: textOf(info['KernelVersion']),
    operatingSystem: textOf(version['Os']) || textOf(info['OSType']),
    architecture: textOf(version['Arch']),
    isRootless: isRootless(info),
    remapsUsers: textsOf(info['SecurityOptions']).some((option) => /(^|=)userns(,|$)/.test(option)),
    withoutLimits: [
      ...(info['MemoryLimit'] === false ? (['memory'] as const) : []),
      ...(info['CPUSet'] === false ? (['processors'] as const) : []),
    ],
    storageDirectory: textOf(info['DockerRootDir']) || null,
    cgroupVersion: textOf(info['CgroupVersion']) || null,
    storageDriver: textOf(info['Driver']) || null,
    defaultRuntime: textOf(info['DefaultRuntime']) || null,
    runtimes: Object.keys(recordOf(info['Runtimes'])).sort(),
    cdi: cdiSupportOf({
      ...told,
      specDirectories: Array.isArray(info['CDISpecDirs']) ? textsOf(info['CDISpecDirs']) : null,
      devices: discoveredCdiDevices(info, client),
    }),
  }
}

/** Podman reports the Docker version it imitates; its own is that of the component. */
function engineVersion(version: Readonly<Record<string, unknown>>, name: string): string {
  const podman = listOf(version['Components'])
    .filter(isRecord)
    .find((component) => textOf(component['Name']) === 'Podman Engine')
  return (name === 'podman' && textOf(podman?.['Version'])) || textOf(version['Version'])
}

function isRootless(info: Readonly<Record<string, unknown>>): boolean {
  const options = textsOf(info['SecurityOptions'])
  return options.some((option) => /(^|=)rootless(,|$)/.test(option)) || info['Rootless'] === true
}

/** Docker leaves an empty list out; it lists what it found since version 1.50 of its API. */
function discoveredCdiDevices(
  info: Readonly<Record<string, unknown>>,
  { name, apiVersion }: Pick<DockerClient, 'name' | 'apiVersion'>,
): readonly string[] | null {
  const value = info['DiscoveredDevices']
  const appliesCdi = textsOf(info['CDISpecDirs']).length > 0
  const listsThem = name === 'docker' && appliesCdi && isApiAtLeast(apiVersion, 50)
  if (!Array.isArray(value)) return listsThem ? [] : null
  return value
    .filter(isRecord)
    .filter((device) => textOf(device['Source']) === 'cdi')
    .map((device) => textOf(device['ID']))
    .filter((name) => name !== '')
}
