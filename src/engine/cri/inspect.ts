import { isIP } from 'node:net'
import { infrastructureError } from '../../errors.ts'
import type { ContainerState, NetworkAddress } from '../container-state.ts'
import { numberOf, recordOf, textOf } from '../json.ts'
import { hadMemoryKill } from '../memory-kills.ts'
import type { CriContext } from './context.ts'
import { nameNow } from './directories.ts'
import type { ContainerStatus, PodSandboxStatus } from './messages.ts'
import { readNote } from './note.ts'
import type { Note } from './note.ts'
import { orGone } from './refusals.ts'

/** A container or a sandbox of ours, as the runtime tells of it now. */
export type Found =
  | {
      readonly kind: 'container'
      readonly status: ContainerStatus
      readonly note: Note
      readonly details: Details
    }
  | {
      readonly kind: 'sandbox'
      readonly status: PodSandboxStatus
      readonly note: Note
      readonly details: Details
    }

/** What runtimes tell beside CRI's own fields, as JSON. */
export interface Details {
  /** Of this machine; 0 where it is not told, or none runs. */
  readonly pid: number
  /** Such as `io.containerd.runc.v2`; empty where it is not told. */
  readonly runtime: string
  /** The OCI runtime specification that the container has; undefined where it is not told. */
  readonly specification: unknown
}

/** Null where the runtime has neither such a container nor such a sandbox. */
export async function find(
  { client }: Pick<CriContext, 'client'>,
  id: string,
  signal: AbortSignal,
): Promise<Found | null> {
  const doing = 'inspecting a container'
  const container = await orGone(
    client.call('ContainerStatus', { containerId: id, verbose: true }, { doing }, signal),
    doing,
  )
  if (container?.status != null) {
    const { status, info } = container
    return { kind: 'container', status, note: noteOf(status, id), details: detailsIn(info) }
  }
  const sandbox = await orGone(
    client.call('PodSandboxStatus', { podSandboxId: id, verbose: true }, { doing }, signal),
    doing,
  )
  if (sandbox?.status == null) return null
  const { status, info } = sandbox
  return { kind: 'sandbox', status, note: noteOf(status, id), details: detailsIn(info) }
}

function noteOf({ annotations }: { annotations: ReadonlyMap<string, string> }, id: string): Note {
  const note = readNote(annotations)
  if (note !== null) return note
  throw infrastructureError({
    code: 'cri-foreign',
    message: `the runtime does not tell what we had it remember of the container ${id.slice(0, 12)}`,
  })
}

function detailsIn(info: ReadonlyMap<string, string>): Details {
  const told = parsed(info.get('info') ?? '')
  return {
    pid: numberOf(told['pid']),
    runtime: textOf(told['runtimeType']),
    specification: told['runtimeSpec'],
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(text) as unknown)
  } catch {
    return {}
  }
}

export async function inspectContainer(
  context: CriContext,
  id: string,
  signal: AbortSignal,
): Promise<ContainerState | null> {
  const found = await find(context, id, signal)
  if (found === null) return null
  const sandbox = found.kind === 'sandbox' ? found.status.id : found.note.sandbox
  const isGuest = typeof found.note.network === 'object'
  const addresses =
    isGuest || found.note.network === 'host' ? [] : await addressesOf(context, sandbox, signal)
  const state = stateOf(found, addresses, await nameNow(context.places, found.note.name))
  if (state.oomKilled || state.pid === 0) return state
  return { ...state, oomKilled: await hadMemoryKill(state.pid, state.id) }
}

/** The sandbox's own; what comes first is the one that a kubelet calls the Pod's. */
export async function addressesOf(
  { client }: Pick<CriContext, 'client'>,
  sandbox: string,
  signal: AbortSignal,
): Promise<readonly NetworkAddress[]> {
  const doing = 'asking for the address of a container'
  const found = await orGone(
    client.call('PodSandboxStatus', { podSandboxId: sandbox, verbose: false }, { doing }, signal),
    doing,
  )
  const network = found?.status?.network
  if (network == null) return []
  return [network.ip, ...network.additionalIps.map(({ ip }) => ip)]
    .filter((address) => isIP(address) !== 0)
    .map((address) => ({ network: 'cni', address, aliases: [] }))
}

function stateOf(found: Found, addresses: readonly NetworkAddress[], name: string): ContainerState {
  const { note, details } = found
  const { network } = note
  return {
    ...(found.kind === 'container' ? lifeOf(found.status) : lifeOfSandbox(found.status)),
    id: found.status.id,
    name,
    pid: isRunning(found) ? details.pid : 0,
    ...(note.stopSignal === '' ? {} : { stopSignal: note.stopSignal }),
    createdAt: timeOf(found.status.createdAt),
    network: typeof network === 'object' ? { kind: 'of', ...network } : { kind: network },
    runtime: details.runtime,
    mounts: note.mounts.map(({ source, target }) => ({ source, destination: target })),
    addresses,
    published: [],
  }
}

export function isRunning({ kind, status: { state } }: Found): boolean {
  return state === (kind === 'container' ? 'CONTAINER_RUNNING' : 'SANDBOX_READY')
}

type Life = Pick<
  ContainerState,
  'status' | 'exitCode' | 'oomKilled' | 'error' | 'startedAt' | 'finishedAt'
>

function lifeOf(status: ContainerStatus): Life {
  const { state, exitCode, reason, message, startedAt, finishedAt } = status
  return {
    status: states[state] ?? 'other',
    exitCode,
    oomKilled: reason === 'OOMKilled',
    error: message,
    startedAt: timeOf(startedAt),
    finishedAt: timeOf(finishedAt),
  }
}

const states: Readonly<Partial<Record<ContainerStatus['state'], ContainerState['status']>>> = {
  CONTAINER_CREATED: 'created',
  CONTAINER_RUNNING: 'running',
  CONTAINER_EXITED: 'exited',
}

/** A sandbox runs as soon as there is one. */
function lifeOfSandbox({ state, createdAt }: PodSandboxStatus): Life {
  const status = state === 'SANDBOX_READY' ? 'running' : 'exited'
  const none = { exitCode: 0, oomKilled: false, error: '', finishedAt: null }
  return { ...none, status, startedAt: timeOf(createdAt) }
}

/** Nanoseconds since 1970; 0 is never. */
function timeOf(nanoseconds: bigint): string | null {
  return nanoseconds <= 0n ? null : new Date(Number(nanoseconds / 1_000_000n)).toISOString()
}
