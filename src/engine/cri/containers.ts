import { writeFile } from 'node:fs/promises'
import { CallRefused } from '../../grpc/status.ts'
import type { CpuLimitOutcome, LabelledContainer, StartOutcome } from '../containers.ts'
import { cpuPeriod, quotaOf } from '../cpu-quota.ts'
import { deviceFailure } from '../device-failure.ts'
import { faultIn } from '../runtime-words.ts'
import type { CriContext } from './context.ts'
import { carries, listDirectories, nameNow } from './directories.ts'
import { find } from './inspect.ts'
import { readNote } from './note.ts'
import { partsOf, placeOf } from './places.ts'
import { orTrouble } from './refusals.ts'

export async function startContainer(
  context: CriContext,
  id: string,
  signal: AbortSignal,
): Promise<StartOutcome> {
  const { client } = context
  const doing = 'starting a container'
  try {
    await client.call('StartContainer', { containerId: id }, { doing }, signal)
    return { started: true }
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error
    // A sandbox runs as soon as there is one.
    const isSandbox = error.status === 'NOT_FOUND' && (await find(context, id, signal)) !== null
    if (isSandbox) return { started: true }
    const failure = deviceFailure(error.message, 'cri', { cause: error })
    if (failure !== null) throw failure
    return { started: false, fault: faultIn(error.message), message: error.message }
  }
}

/** The runtime calls it what it was created as for ever: what it is called now is kept beside it. */
export async function renameContainer(
  context: CriContext,
  id: string,
  name: string,
  signal: AbortSignal,
): Promise<void> {
  const found = await find(context, id, signal)
  if (found === null) return
  const directory = placeOf(context.places.containers, found.note.name)
  await writeFile(partsOf(directory).name, name, { mode: 0o600 })
}

export async function limitCpu(
  { client }: CriContext,
  id: string,
  millicores: number | null,
  signal: AbortSignal,
): Promise<CpuLimitOutcome> {
  const doing = 'limiting the CPU of a container'
  const cpuQuota = BigInt(millicores === null ? unlimited : quotaOf(millicores))
  const linux = { cpuPeriod: BigInt(cpuPeriod), cpuQuota }
  try {
    await client.call('UpdateContainerResources', { containerId: id, linux }, { doing }, signal)
    return { limited: true }
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error
    const message = `the runtime does not change the CPU limit of a running container: ${error.message}`
    return { limited: false, message }
  }
}

/** Takes a limit away. */
const unlimited = -1

/**
 * Containers, sandboxes that have none of their own, and what lies on this machine for a container that the
 * runtime does not know any more: that one has its name for an id.
 */
export async function listContainers(
  context: CriContext,
  labels: Readonly<Record<string, string | null>>,
  signal: AbortSignal,
): Promise<readonly LabelledContainer[]> {
  const { client, places } = context
  const doing = 'looking for containers'
  const known = Object.entries(labels).flatMap(([key, value]) =>
    value === null ? [] : [[key, value] as const],
  )
  const filter = { labelSelector: new Map(known) }
  // Before the runtime is asked: what is made meanwhile is not taken for left behind.
  const left = await listDirectories(places.containers, labels)
  const [{ containers }, { items }] = await Promise.all([
    orTrouble(client.call('ListContainers', { filter }, { doing }, signal), doing),
    orTrouble(client.call('ListPodSandbox', { filter }, { doing }, signal), doing),
  ])
  const inhabited = new Set(containers.map(({ podSandboxId }) => podSandboxId))
  const found = [
    ...containers,
    ...items.filter((item) => !inhabited.has(item.id) || isHolder(item.annotations)),
  ]
    .filter((one) => carries(one.labels, labels))
    .flatMap(({ id, labels: all, annotations }) => {
      const note = readNote(annotations)
      return note === null ? [] : [{ id, name: note.name, labels: all }]
    })
  const names = new Set(found.map(({ name }) => name))
  const forgotten = left
    .filter(({ name }) => !names.has(name))
    .map(({ name, labels: all }) => ({ id: name, name, labels: all }))
  return await Promise.all(
    [...found, ...forgotten].map(async (one) => ({
      ...one,
      name: await nameNow(places, one.name),
    })),
  )
}

function isHolder(annotations: ReadonlyMap<string, string>): boolean {
  return readNote(annotations)?.purpose === 'hold-namespaces'
}
