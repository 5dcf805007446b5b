import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { runContainer } from '../container/run.ts'
import type { RunningContainer } from '../container/run.ts'
import { plainContainer } from '../engine/container-request.ts'
import type { ContainerRequest, NamespaceRequest } from '../engine/container-request.ts'
import type { ContainerState } from '../engine/container-state.ts'
import type { Engine } from '../engine/engine.ts'
import { infrastructureError } from '../errors.ts'
import { engineLimits, workloadLimits } from '../limits.ts'
import { removeAll } from './remove-all.ts'
import { createVolumes, fill, mountsOf, placesOf } from './sandbox-volumes.ts'
import type { SandboxPlaces, SandboxVolumes } from './sandbox-volumes.ts'
import type { SandboxRequest, Workload } from './workload.ts'

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
    const volumes = await createVolumes(workload.volumes, name, options, removal.volume, signal)
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
        purpose: 'hold-namespaces',
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
        mounts: mountsOf(volumes),
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

/** The most that a container may leave as its last words, with so many beside it. */
export function terminationBytes(containers: number): number {
  const { terminationMessage } = workloadLimits
  return Math.min(terminationMessage, Math.floor((3 * terminationMessage) / containers))
}
