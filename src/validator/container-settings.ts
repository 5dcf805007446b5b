import type { SourceLocation } from '../model.ts'
import type { ParsedDocument } from '../yaml/parse.ts'
import type { ValidatorDocument } from './schema.ts'

/** What a Validator says of its container, typed. What is null or empty is left to the image and the engine. */
export interface ContainerSettings {
  /** Replaces the image's ENTRYPOINT, and then its CMD counts no more. */
  readonly entrypoint: readonly string[] | null
  readonly workingDirectory: string | null
  readonly user: string | null
  readonly groups: readonly string[]
  readonly readOnlyRoot: boolean | null
  readonly tmpfs: readonly TmpfsSetting[]
  readonly network: 'none' | null
  /** Bytes. */
  readonly memory: number | null
  /** Thousandths of a processor. */
  readonly cpu: number | null
  readonly pids: number | null
  readonly capabilities: { readonly add: readonly string[]; readonly drop: readonly string[] }
  readonly noNewPrivileges: boolean | null
}

export interface TmpfsSetting {
  readonly path: string
  /** Bytes; null for the kernel's own bound. */
  readonly size: number | null
}

/** Where each setting was written, by its name in the manifest, such as `resources.memory` or `env.HOME`. */
export type SettingPlaces = ReadonlyMap<string, SourceLocation>

export const plainSettings: ContainerSettings = {
  entrypoint: null,
  workingDirectory: null,
  user: null,
  groups: [],
  readOnlyRoot: null,
  tmpfs: [],
  network: null,
  memory: null,
  cpu: null,
  pids: null,
  capabilities: { add: [], drop: [] },
  noNewPrivileges: null,
}

export function toContainerSettings(manifest: ValidatorDocument): ContainerSettings {
  const { resources, capabilities } = manifest
  return {
    entrypoint: manifest.entrypoint,
    workingDirectory: manifest.workingDir,
    user: manifest.user,
    groups: manifest.groups,
    readOnlyRoot: manifest.readOnly,
    tmpfs: manifest.tmpfs,
    network: manifest.network,
    memory: resources?.memory ?? null,
    cpu: resources?.cpu ?? null,
    pids: resources?.pids ?? null,
    capabilities: capabilities ?? plainSettings.capabilities,
    noNewPrivileges: manifest.noNewPrivileges,
  }
}

const paths = [
  ...(['entrypoint', 'args', 'command', 'workingDir', 'user', 'groups', 'readOnly'] as const),
  ...(['network', 'resources.memory', 'resources.cpu', 'resources.pids'] as const),
  ...(['capabilities.add', 'capabilities.drop', 'noNewPrivileges'] as const),
]

/** Only of what the manifest says. */
export function placesOf(manifest: ValidatorDocument, document: ParsedDocument): SettingPlaces {
  const plain = paths.map((name) => [name, document.locate(name.split('.'))] as const)
  return new Map([
    ...plain,
    ...manifest.env.map(
      ({ name }, index) => [`env.${name}`, document.locate(['env', index])] as const,
    ),
    ...manifest.tmpfs.map(
      ({ path }, index) => [`tmpfs.${path}`, document.locate(['tmpfs', index])] as const,
    ),
  ])
}
