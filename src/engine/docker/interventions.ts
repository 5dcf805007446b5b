import { engineLimits } from '../../limits.ts'
import type { ContainerState } from '../container-state.ts'
import type { Intervention } from '../containers.ts'
import type { DockerClient } from './client.ts'
import { recordOf, textOf } from '../json.ts'
import type { JsonRecord } from '../json.ts'
import { followProgress } from './progress.ts'
import { ApiError } from './transport.ts'
import type { StreamCall } from './transport.ts'

/** The engine's names for what it was asked to do; what a process does by itself has others. */
const names: ReadonlyMap<string, Intervention> = new Map([
  ['pause', 'paused'],
  ['kill', 'killed'],
  ['stop', 'stopped'],
  ['restart', 'restarted'],
])

/**
 * Asks for the events of a container that are past (`GET /events`). Docker remembers the last 256
 * of all containers; Podman does not tell of a stop, and of nothing where its events are turned
 * off.
 */
export async function interventions(
  client: DockerClient,
  { id, createdAt }: Pick<ContainerState, 'id' | 'createdAt'>,
  signal: AbortSignal,
): Promise<readonly Intervention[]> {
  const doing = 'asking what happened to a container'
  const query = {
    since: createdAt === null ? '0' : unixTime(Date.parse(createdAt)),
    filters: JSON.stringify({ type: ['container'], container: [id] }),
    // Docker ends its answer when that time is over. Podman does where no stream is asked for, and
    // would leave out whatever happened in the second that is named as the last.
    ...(client.name === 'docker' ? { until: unixTime(Date.now()) } : { stream: 'false' }),
  }
  const deadline = AbortSignal.timeout(engineLimits.events)
  const both = AbortSignal.any([signal, deadline])
  const found = new Set<Intervention>()
  try {
    const open: StreamCall['open'] = (docker, abortSignal) => {
      // Times with nanoseconds, and Podman's `stream`, which the types leave out.
      const options: object = { ...query, abortSignal }
      return docker.getEvents(options)
    }
    const response = await client.transport.open({ doing, open }, both)
    await followProgress(response, doing, both, (event) => {
      const intervention = interventionIn(event, id)
      if (intervention !== null) found.add(intervention)
    })
  } catch (error) {
    signal.throwIfAborted()
    // An engine that keeps no events, or whose clock is behind ours: what it told is all there is.
    if (!(error instanceof ApiError) && !deadline.aborted) throw error
  }
  return [...found]
}

/** Docker and Podman fill in `Action` and `status` alike; an answer for another container is none. */
function interventionIn(event: JsonRecord, id: string): Intervention | null {
  if (textOf(recordOf(event['Actor'])['ID']) !== id) return null
  return names.get(textOf(event['Action'])) ?? null
}

/** Seconds and nanoseconds. */
function unixTime(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(9)
}
