import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { runContainer } from '../container/run.ts'
import type { RunningContainer } from '../container/run.ts'
import { plainContainer } from '../engine/container-request.ts'
import type {
  ContainerRequest,
  EngineVolume,
  MountRequest,
  NamespaceRequest,
} from '../engine/container-request.ts'
import type { ContainerState } from '../engine/container-state.ts'
import type { Engine } from '../engine/engine.ts'
import type { FileEntry } from '../engine/files.ts'
import { infrastructureError } from '../errors.ts'
import { engineLimits, workloadLimits } from '../limits.ts'
import { removeAll } from './remove-all.ts'
import type { SandboxRequest, Workload, WorkloadVolume } from './workload.ts'

/**
 * The namespaces and volumes that the containers of a workload share. One container that does nothing
 * holds them, and one volume of the engine's holds every directory of theirs that is not in memory.
 */
export interface Sandbox {
  /** Of the container that holds the namespaces. */
  readonly container: RunningContainer
  /** Its address, where others reach it; the loopback address in the host's network. */
  readonly address: string
  /** What a container of the workload is asked for, to be in it. */
  readonly membership: Pick<ContainerRequest, 'network' | 'ipc' | 'pid' | 'hostname'>
  readonly places: SandboxPlaces
  /** Removes it, with everything in it. @throws CanaryError (infrastructure) */
  readonly close: () => Promise<void>
}

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

export interface SandboxOptions {
  readonly engine: Engine
  readonly clock: Clock
  /** Of the image whose process holds the namespaces. */
  readonly pauseImage: string
  readonly labels: Readonly<Record<string, string>>
  readonly neighbour: ContainerState | null
  /** Milliseconds. */
  readonly startupTimeout: number
}

/** @throws CanaryError when the engine cannot make it; nothing is left then */
export async function openSandbox(
  workload: Workload,
  options: SandboxOptions,
  signal: AbortSignal,
): Promise<Sandbox> {
  const name = `canary-${randomBytes(4).toString('hex')}`
  const removal = createRemoval(options.engine)
  try {
    const volumes = await createVolumes(workload.volumes, name, options, removal, signal)
    const container = await start(workload, { name, volumes }, options, removal, signal)
    const address = addressOf(container)
    const places = placesOf(options.engine, container.id, volumes)
    await fill(workload, address, volumes, places, signal)
    const membership = await membershipOf(workload.sandbox, container.id, options.engine, signal)
    return { container, address, membership, places, close: removal.run }
  } catch (error) {
    // Why it failed says more than that something is left, which the end of the run finds by its label.
    await removal.run().catch(() => undefined)
    throw error
  }
}

/** What was made, so that all of it can go, whatever has failed. */
interface Removal {
  readonly container: (id: string) => void
  readonly volume: (name: string) => void
  readonly run: () => Promise<void>
}

function createRemoval(engine: Engine): Removal {
  const containers: string[] = []
  const volumes: string[] = []
  return {
    container: (id) => containers.push(id),
    volume: (name) => volumes.push(name),
    run: async () => {
      const within = AbortSignal.timeout(engineLimits.remove)
      const gone = removeAll(containers.splice(0).map((id) => engine.containers.remove(id, within)))
      // No engine removes a volume that a container has.
      await gone.catch(() => undefined)
      const names = volumes.splice(0)
      await removeAll([gone, ...names.map((name) => engine.volumes.remove(name, within))])
    },
  }
}

interface SandboxVolumes {
  readonly base: EngineVolume
  readonly memory: ReadonlyMap<string, EngineVolume>
  /** Names of those that are directories of the base. */
  readonly directories: ReadonlySet<string>
}

async function createVolumes(
  volumes: readonly WorkloadVolume[],
  name: string,
  { engine, labels }: SandboxOptions,
  removal: Removal,
  signal: AbortSignal,
): Promise<SandboxVolumes> {
  const create = async (suffix: string, memory: Parameters<typeof inMemory>[0] | null) => {
    const volume = `${name}-${suffix}`
    removal.volume(volume)
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

async function start(
  { sandbox }: Workload,
  { name, volumes }: { readonly name: string; readonly volumes: SandboxVolumes },
  options: SandboxOptions,
  removal: Removal,
  signal: AbortSignal,
): Promise<RunningContainer> {
  const started = await runContainer(
    {
      ...options,
      request: {
        ...plainContainer,
        name,
        image: options.pauseImage,
        labels: options.labels,
        network: sandbox.network === 'host' ? { kind: 'host' } : { kind: 'own', name: null },
        hostname: sandbox.network === 'host' ? null : sandbox.hostname,
        ipc: sandbox.ipc === 'host' ? { kind: 'host' } : { kind: 'shareable' },
        pid: { kind: sandbox.pid === 'host' ? 'host' : 'own' },
        sharedMemory: sandbox.ipc === 'host' ? null : sharedMemory,
        dns: sandbox.dns,
        sysctls: sandbox.sysctls,
        ports: sandbox.ports.map((port) => ({ port, protocol: 'tcp' })),
        capabilities: { add: [], drop: ['ALL'] },
        noNewPrivileges: true,
        mounts: [
          wholeOf(volumes.base, baseDirectory),
          ...[...volumes.memory].map(([of, volume]) => wholeOf(volume, `${memoryDirectory}/${of}`)),
        ],
      },
      needsNetwork: sandbox.ports.length > 0,
      onCreated: removal.container,
      beforeStart: () => Promise.resolve(),
    },
    signal,
  )
  if (started.kind === 'running') return started.container
  const words = started.kind === 'ended' ? 'it ended at once' : started.message
  throw infrastructureError({
    code: 'sandbox',
    message: `the container that holds the Pod's namespaces did not start: ${words}`,
  })
}

/** Bytes: what a kubelet's container runtime gives `/dev/shm`. */
const sharedMemory = 64 * 1024 * 1024

function wholeOf(volume: EngineVolume, target: string): MountRequest {
  return { kind: 'volume', volume, path: null, target, readOnly: false }
}

function addressOf({ state }: RunningContainer): string {
  return state.addresses[0]?.address ?? '127.0.0.1'
}

/** A container in the network of another has that one's host name on Docker, and must not name one. */
async function membershipOf(
  sandbox: SandboxRequest,
  id: string,
  engine: Engine,
  signal: AbortSignal,
): Promise<Sandbox['membership']> {
  const { name } = await engine.identity.describe(signal)
  const holder: NamespaceRequest = { kind: 'of', container: id }
  return {
    network: { kind: 'of', container: id },
    ipc: sandbox.ipc === 'host' ? { kind: 'host' } : holder,
    pid: sandbox.pid === 'shared' ? holder : { kind: sandbox.pid === 'host' ? 'host' : 'own' },
    hostname: name === 'podman' && sandbox.network === 'own' ? sandbox.hostname : null,
  }
}

function placesOf(
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
async function fill(
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

/** The most that a container may leave as its last words, with so many beside it. */
export function terminationBytes(containers: number): number {
  const { terminationMessage } = workloadLimits
  return Math.min(terminationMessage, Math.floor((3 * terminationMessage) / containers))
}
