import { isIP } from 'node:net'
import { constants } from 'node:os'
import { CanaryError, infrastructureError, messageOf } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import type { ContainerPort, ContainerRequest } from '../container-request.ts'
import type {
  ContainerNetwork,
  ContainerState,
  NetworkAddress,
  PortBinding,
  PublishedPort,
} from '../container-state.ts'
import type { CreatedContainer, LabelledContainer, StartOutcome } from '../containers.ts'
import { ContainerRefused } from '../container-refused.ts'
import { toCreateRequest } from './create-request.ts'
import { deviceFailure } from '../device-failure.ts'
import type { DockerClient } from './client.ts'
import { isRecord, listOf, numberOf, recordOf, textOf, textsOf } from '../json.ts'
import type { JsonRecord } from '../json.ts'
import { labelFilters } from './labels.ts'
import { hadMemoryKill } from '../memory-kills.ts'
import { faultIn } from '../runtime-words.ts'
import { removeContainer } from './remove-container.ts'
import { requirePlatform } from './taken-platform.ts'
import { ApiError, unexpectedAnswer } from './transport.ts'
import type { StreamCall } from './transport.ts'

const neverAborted = new AbortController().signal

export async function createContainer(
  client: DockerClient,
  request: ContainerRequest,
): Promise<CreatedContainer> {
  const doing = `creating a container from ${request.image}`
  try {
    const { body, platform } = await toCreateRequest(request, client)
    const answer = recordOf(
      await client.transport.readJson(
        {
          method: 'POST',
          path: '/containers/create',
          doing,
          query: { name: request.name, ...(platform === null ? {} : { platform }) },
          body,
          deadlineMs: engineLimits.create,
        },
        neverAborted,
      ),
    )
    const id = textOf(answer['Id'])
    if (id === '') throw unexpectedAnswer(doing)
    await requirePlatform(client, { id, image: request.image, platform })
    await provideProgram(client, id, request)
    return { id, warnings: textsOf(answer['Warnings']) }
  } catch (error) {
    throw createFailure(error, request, client)
  }
}

/** No container is left that has not what was asked for: nobody knows of it yet. */
async function provideProgram(
  client: DockerClient,
  id: string,
  { program }: ContainerRequest,
): Promise<void> {
  if (program === null) return
  const { writeFiles } = await import('./files.ts')
  const { path, bytes } = program
  const file = { kind: 'file', path: path.slice(1), mode: 0o755, uid: 0, gid: 0, bytes } as const
  const deadline = AbortSignal.timeout(engineLimits.answer)
  try {
    await writeFiles(client, { id, directory: '/' }, [file], deadline)
  } catch (error) {
    await removeContainer(client, id, AbortSignal.timeout(engineLimits.remove)).catch(
      () => undefined,
    )
    throw error
  }
}

/** The engine refuses options with 400 and 500 alike; what is lost on the way is no refusal. */
function createFailure(error: unknown, request: ContainerRequest, { name }: DockerClient): unknown {
  if (!(error instanceof ApiError)) return error
  const failure = deviceFailure(error.reason, name, { cause: error })
  if (failure !== null) return failure
  const fault = faultIn(error.reason)
  if (fault.kind !== 'unknown' && fault.kind !== 'engine') {
    return new ContainerRefused(request.image, fault, error.reason, { cause: error })
  }
  const problem = {
    code: 'container-create',
    message: `the engine refuses to create a container from ${request.image}: ${error.reason}`,
  }
  const isInput = fault.kind === 'unknown' && (error.status < 500 || request.options !== null)
  return new CanaryError(isInput ? 'input' : 'infrastructure', problem, { cause: error })
}

export async function startContainer(
  client: DockerClient,
  id: string,
  signal: AbortSignal,
): Promise<StartOutcome> {
  try {
    const response = await client.transport.send(
      { method: 'POST', path: `/containers/${id}/start`, doing: 'starting a container' },
      signal,
    )
    response.resume()
    return { started: true }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status === 304) return { started: true }
    const state = await inspectContainer(client, id, signal)
    const message = state === null || state.error === '' ? error.reason : state.error
    const failure = deviceFailure(message, client.name, { cause: error })
    if (failure !== null) throw failure
    return { started: false, fault: faultIn(message), message }
  }
}

export async function inspectContainer(
  client: DockerClient,
  id: string,
  signal: AbortSignal,
): Promise<ContainerState | null> {
  const doing = 'inspecting a container'
  try {
    const call = { method: 'GET', path: `/containers/${id}/json`, doing } as const
    const answer = await client.transport.readJson(call, signal)
    const state = toState(recordOf(answer))
    // Taken for the state of a container, it would read as one that has ended.
    if (state.id === '') throw unexpectedAnswer(doing)
    if (state.oomKilled || state.pid === 0 || !client.isLocal) return state
    return { ...state, oomKilled: await hadMemoryKill(state.pid, state.id) }
  } catch (error) {
    if (error instanceof ApiError && isMissing(error)) return null
    throw error
  }
}

/** While it removes a container, Podman finds it and then finds it missing. */
function isMissing({ status, reason }: ApiError): boolean {
  return status === 404 || (status === 500 && /(?:^|: )no such container$/.test(reason))
}

function toState(container: JsonRecord): ContainerState {
  const state = recordOf(container['State'])
  const network = recordOf(container['NetworkSettings'])
  const host = recordOf(container['HostConfig'])
  const isRunning = state['Running'] === true
  return {
    id: textOf(container['Id']),
    name: textOf(container['Name']).replace(/^\//, ''),
    status: statusOf(textOf(state['Status']), state['Running']),
    pid: isRunning ? numberOf(state['Pid']) : 0,
    exitCode: numberOf(state['ExitCode']),
    ...stopSignalOf(recordOf(container['Config'])['StopSignal']),
    oomKilled: state['OOMKilled'] === true,
    error: textOf(state['Error']),
    createdAt: timeOf(container['Created']),
    startedAt: timeOf(state['StartedAt']),
    finishedAt: timeOf(state['FinishedAt']),
    network: networkOf(textOf(host['NetworkMode'])),
    runtime: textOf(host['Runtime']),
    mounts: listOf(container['Mounts'])
      .filter(isRecord)
      .map((mount) => ({
        source: textOf(mount['Source']),
        destination: textOf(mount['Destination']),
      })),
    addresses: addressesOf(recordOf(network['Networks'])),
    published: publishedOf(recordOf(network['Ports'])),
  }
}

/** Docker has a name, or what the image says; Podman may have the number. */
function stopSignalOf(value: unknown): Pick<ContainerState, 'stopSignal'> {
  const written = typeof value === 'number' ? String(value) : textOf(value).toUpperCase()
  if (written === '' || written === '0') return {}
  if (!/^[0-9]+$/.test(written)) {
    return { stopSignal: written.startsWith('SIG') ? written : `SIG${written}` }
  }
  const known = Object.entries(constants.signals).find(([, number]) => String(number) === written)
  return { stopSignal: known?.[0] ?? written }
}

function statusOf(status: string, running: unknown): ContainerState['status'] {
  switch (status) {
    case 'running':
      // Podman's way to tell that it waits for the process to heed a stop.
      return running === false ? 'stopping' : 'running'
    case 'stopping':
    case 'created':
    case 'exited':
    case 'restarting':
    case 'paused':
      return status
    // Podman's words for the two ends of a container's life.
    case 'initialized':
    case 'configured':
      return 'created'
    case 'stopped':
    case 'dead':
      return 'exited'
    default:
      return running === true ? 'running' : 'other'
  }
}

/** The engine writes year 1 for "never". */
function timeOf(value: unknown): string | null {
  const time = Date.parse(textOf(value))
  return Number.isFinite(time) && time > 0 ? new Date(time).toISOString() : null
}

function addressesOf(networks: JsonRecord): NetworkAddress[] {
  return (
    Object.entries(networks)
      .map(([network, value]) => {
        const endpoint = recordOf(value)
        const address = textOf(endpoint['IPAddress']) || textOf(endpoint['GlobalIPv6Address'])
        return { network, address, aliases: textsOf(endpoint['Aliases']) }
      })
      // A name would be looked up, and lead to any machine.
      .filter(({ address }) => isIP(address) !== 0)
      .sort((left, right) => (left.network < right.network ? -1 : 1))
  )
}

/** Podman writes an empty address for all of them. */
function publishedOf(ports: JsonRecord): PublishedPort[] {
  return Object.entries(ports).flatMap(([key, value]): readonly PublishedPort[] => {
    const port = parsePortKey(key)
    const [first, ...rest] = listOf(value)
      .filter(isRecord)
      .flatMap((binding): readonly PortBinding[] => {
        const hostPort = portOf(textOf(binding['HostPort']))
        return hostPort === null ? [] : [{ host: textOf(binding['HostIp']), port: hostPort }]
      })
    if (port === null || first === undefined) return []
    return [{ ...port, bindings: [first, ...rest] }]
  })
}

/** `80/tcp`; null for what is none. */
function parsePortKey(key: string): ContainerPort | null {
  const [text = '', protocol = ''] = key.split('/')
  const port = portOf(text)
  const known = (['tcp', 'udp', 'sctp'] as const).find((one) => one === protocol)
  return port === null || known === undefined ? null : { port, protocol: known }
}

function networkOf(mode: string): ContainerNetwork {
  if (mode === 'host' || mode === 'none') return { kind: mode }
  const [, container] = /^container:(.+)$/.exec(mode) ?? []
  if (container !== undefined) return { kind: 'of', container }
  const [, path] = /^ns:(.*)$/.exec(mode) ?? []
  return path === undefined ? { kind: 'own' } : { kind: 'namespace', path }
}

/** Null for 0, which stands for "not yet", and for what is no port: connecting to it would throw. */
function portOf(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  return port > 0 && port <= 65_535 ? port : null
}

export async function waitForExit(
  client: DockerClient,
  id: string,
  signal: AbortSignal,
  onWatching: () => void,
): Promise<void> {
  const doing = 'waiting for a container to end'
  const condition = 'next-exit'
  const open: StreamCall['open'] = (docker, abortSignal) =>
    docker.getContainer(id).wait({ condition, abortSignal })
  const response = await client.transport.open({ doing, open }, signal)
  // Engines send the headers of their answer once they watch.
  onWatching()
  const stop = () => response.destroy()
  signal.addEventListener('abort', stop, { once: true })
  try {
    let size = 0
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > engineLimits.errorBytes) throw new Error('its answer has no end')
    }
  } catch (error) {
    signal.throwIfAborted()
    throw infrastructureError(
      { code: 'engine-lost', message: `lost the engine while ${doing}: ${messageOf(error)}` },
      { cause: error },
    )
  } finally {
    signal.removeEventListener('abort', stop)
  }
  signal.throwIfAborted()
}

export async function renameContainer(
  client: DockerClient,
  id: string,
  name: string,
  signal: AbortSignal,
): Promise<void> {
  const call = {
    method: 'POST',
    path: `/containers/${id}/rename`,
    query: { name },
    doing: 'renaming a container',
  } as const
  await client.transport.readJson(call, signal)
}

export async function listContainers(
  client: DockerClient,
  labels: Readonly<Record<string, string | null>>,
  signal: AbortSignal,
): Promise<readonly LabelledContainer[]> {
  const doing = 'looking for containers'
  const query = { all: '1', filters: labelFilters(labels) }
  const call = { method: 'GET', path: '/containers/json', doing, query } as const
  const answer = await client.transport.readJson(call, signal)
  if (!Array.isArray(answer)) throw unexpectedAnswer(doing)
  const known = answer.filter(isRecord).filter(({ Id }) => textOf(Id) !== '')
  return known.map((container) => ({
    id: textOf(container['Id']),
    name: (textsOf(container['Names'])[0] ?? '').replace(/^\//, ''),
    labels: new Map(
      Object.entries(recordOf(container['Labels'])).map(([name, value]) => [name, textOf(value)]),
    ),
  }))
}
