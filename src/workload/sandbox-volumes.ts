import type { EngineVolume, MountRequest } from '../engine/container-request.ts'
import type { Engine } from '../engine/engine.ts'
import type { FileEntry } from '../engine/files.ts'
import type { Workload, WorkloadVolume } from './workload.ts'

/** Where things lie in the sandbox, as its own container sees them, and as others mount them. */
export interface SandboxPlaces {
  /** Of a volume that lies in the sandbox; null for one of the host's. */
  readonly volume: (name: string) => Place | null
  /** Of anything else, below the sandbox's own directory. */
  readonly own: (path: string) => Place
  readonly write: (place: Place, files: readonly FileEntry[], signal: AbortSignal) => Promise<void>
  readonly read: (place: Place, maxBytes: number, signal: AbortSignal) => Promise<Buffer | null>
}

export interface Place {
  readonly volume: EngineVolume
  /** Of the volume; empty for its root. */
  readonly path: string
  /** The same, in the sandbox's own container. */
  readonly inside: string
}

export interface SandboxVolumes {
  readonly base: EngineVolume
  readonly memory: ReadonlyMap<string, EngineVolume>
  /** Names of those that are directories of the base. */
  readonly directories: ReadonlySet<string>
}

/** @param onNamed told of each before there is one, so that whoever asked can remove it */
export async function createVolumes(
  volumes: readonly WorkloadVolume[],
  name: string,
  {
    engine,
    labels,
  }: { readonly engine: Engine; readonly labels: Readonly<Record<string, string>> },
  onNamed: (volume: string) => void,
  signal: AbortSignal,
): Promise<SandboxVolumes> {
  const create = async (suffix: string, memory: Parameters<typeof inMemory>[0] | null) => {
    const volume = `${name}-${suffix}`
    onNamed(volume)
    return await engine.volumes.create(
      { name: volume, labels, memory: memory === null ? null : inMemory(memory) },
      signal,
    )
  }
  const held = volumes.filter(isInMemory)
  const creating = [
    create('pod', null),
    ...held.map((volume, index) => create(`memory-${index}`, volume)),
  ] as const
  // One that comes to be after another has failed would be left.
  await Promise.allSettled(creating)
  const [base, ...made] = await Promise.all(creating)
  const memory = new Map(
    held.flatMap(({ name: of }, index) => {
      const volume = made[index]
      return volume === undefined ? [] : [[of, volume] as const]
    }),
  )
  const directories = volumes.filter((volume) => isHere(volume) && !isInMemory(volume))
  return { base, memory, directories: new Set(directories.map(({ name: of }) => of)) }
}

type HeldVolume = Extract<WorkloadVolume, { kind: 'memory' | 'files' }>

function isInMemory(volume: WorkloadVolume): volume is HeldVolume {
  return volume.kind === 'memory' || (volume.kind === 'files' && volume.isMemory)
}

function isHere({ kind }: WorkloadVolume): boolean {
  return kind === 'memory' || kind === 'files' || kind === 'directory' || kind === 'image'
}

function inMemory(volume: HeldVolume) {
  return volume.kind === 'memory' ? volume.memory : { size: null, mode: volume.mode }
}

const baseDirectory = '/pod'
const memoryDirectory = '/memory'

/** All of them, for the container that holds the sandbox. */
export function mountsOf({ base, memory }: SandboxVolumes): readonly MountRequest[] {
  return [
    wholeOf(base, baseDirectory),
    ...[...memory].map(([name, volume]) => wholeOf(volume, `${memoryDirectory}/${name}`)),
  ]
}

function wholeOf(volume: EngineVolume, target: string): MountRequest {
  return { kind: 'volume', volume, path: null, target, readOnly: false }
}

export function placesOf(
  engine: Engine,
  container: string,
  { base, memory, directories }: SandboxVolumes,
): SandboxPlaces {
  const own = (path: string): Place => ({ volume: base, path, inside: `${baseDirectory}/${path}` })
  return {
    own,
    volume: (name) => {
      const held = memory.get(name)
      if (held !== undefined) {
        return { volume: held, path: '', inside: `${memoryDirectory}/${name}` }
      }
      return directories.has(name) ? own(`volumes/${name}`) : null
    },
    write: async ({ inside }, files, signal) => {
      await engine.containers.files.write(container, inside, files, signal)
    },
    read: async ({ inside }, maxBytes, signal) => {
      const bytes = await engine.containers.files.read(container, inside, maxBytes, signal)
      return typeof bytes === 'string' ? null : bytes
    },
  }
}

const root = { uid: 0, gid: 0 }

/** What a kubelet has written before the first container starts. */
export async function fill(
  { sandbox, volumes }: Workload,
  address: string,
  { memory }: SandboxVolumes,
  places: SandboxPlaces,
  signal: AbortSignal,
): Promise<void> {
  const directory = (path: string, mode: number): FileEntry => ({
    ...root,
    kind: 'directory',
    path,
    mode,
  })
  const onDisk = volumes.filter((volume) => isHere(volume) && !memory.has(volume.name))
  const base: FileEntry[] = [
    ...['volumes', 'termination', 'parts'].map((path) => directory(path, 0o755)),
    ...onDisk.flatMap((volume) => entriesOf(volume, `volumes/${volume.name}`)),
  ]
  if (sandbox.hosts !== null) {
    const bytes = Buffer.from(sandbox.hosts(address))
    base.push({ ...root, kind: 'file', path: 'hosts', mode: 0o644, bytes })
  }
  const held = volumes.filter(({ name }) => memory.has(name))
  await Promise.all([
    places.write(places.own('.'), base, signal),
    ...held.map(async (volume) => {
      const place = places.volume(volume.name)
      if (place !== null) await places.write(place, entriesOf(volume, '.'), signal)
    }),
  ])
}

/** A volume's root, and what is in it. */
function entriesOf(volume: WorkloadVolume, path: string): readonly FileEntry[] {
  if (volume.kind === 'image') return [{ ...root, kind: 'directory', path, mode: 0o755 }]
  if (!('gid' in volume)) return []
  const mode = volume.kind === 'memory' ? volume.memory.mode : volume.mode
  const top: FileEntry = { kind: 'directory', path, mode, uid: 0, gid: volume.gid }
  const below = volume.kind === 'files' ? volume.entries : []
  return [top, ...below.map((entry) => ({ ...entry, path: `${path}/${entry.path}` }))]
}
