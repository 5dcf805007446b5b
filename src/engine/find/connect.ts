import http from 'node:http'
import {
  CanaryError,
  infrastructureError,
  inputError,
  messageOf,
  systemErrorCode,
} from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import { isVersion } from '../api-version.ts'
import type { Contact, DockerContact } from './contact.ts'
import type { EngineCall, OnEngineCall } from '../engine-call.ts'
import type { Engine } from '../engine.ts'
import type { FoundEngine } from './found-engine.ts'
import { describeEndpoint, locateEngines } from './locate.ts'
import type { Endpoint, LocateOptions, OnWarning } from './locate.ts'
import { negotiateVersion } from './negotiate-version.ts'
import type { Ask } from './negotiate-version.ts'
import { setting } from '../../settings.ts'

/**
 * Finds the engine and settles the version of its API with it.
 *
 * @param pingMs until a place that may be an engine has answered
 * @throws CanaryError (infrastructure) when none answers, naming every place that was tried
 */
export async function findEngine(
  options: LocateOptions,
  signal: AbortSignal,
  pingMs: number = engineLimits.ping,
  onWarning: OnWarning = () => undefined,
): Promise<Contact> {
  const endpoints = locateEngines(options, onWarning)
  const failures: Failure[] = []
  for (const endpoint of endpoints) {
    try {
      return await contact(endpoint, options, pingMs, signal)
    } catch (error) {
      if (signal.aborted) throw signal.reason
      const isAside = isUnasked(endpoint, options)
      if (error instanceof CanaryError && !isAside) throw error
      failures.push({ endpoint, error, isAside })
      // A socket that exists but may not be used is the user's engine: do not go on to another.
      if (isDenied({ error, isAside })) break
    }
  }
  throw infrastructureError(describeFailures(failures, options))
}

interface Failure {
  readonly endpoint: Endpoint
  readonly error: unknown
  /** Nobody has named it: it may well be there for others alone. */
  readonly isAside: boolean
}

/** Docker has a containerd of its own, which its users need not know of. */
function isUnasked(endpoint: Endpoint, { engine, env }: LocateOptions): boolean {
  const isRuntime = endpoint.kind === 'socket' && endpoint.speaks === 'cri'
  return isRuntime && engine === null && !env['CONTAINER_RUNTIME_ENDPOINT']
}

function isDenied({ error, isAside }: Pick<Failure, 'error' | 'isAside'>): boolean {
  return systemErrorCode(error) === 'EACCES' && !isAside
}

export type { FoundEngine } from './found-engine.ts'

/** @throws CanaryError (infrastructure) when none answers */
export type EngineFinder = (
  options: LocateOptions,
  signal: AbortSignal,
  onWarning?: OnWarning,
) => Promise<FoundEngine>

/** Finds the engine where this machine's users have it. */
export const contactEngine: EngineFinder = async (options, signal, onWarning) => {
  if (options.engine === 'kubernetes') {
    const { findCluster } = await import('./kubernetes.ts')
    return await findCluster(options, signal)
  }
  const found = await findEngine(options, signal, undefined, onWarning)
  return {
    open: (onCall) => openEngine(found, onCall),
    leave: () => {
      leaveContact(found)
    },
  }
}

/** Closes the connection to an engine that is not opened. */
export function leaveContact(found: Contact): void {
  if (found.kind === 'cri') found.channel.close()
  else found.agent.destroy()
}

/** Loads the client of the engine that answered. */
export async function openEngine(
  found: Contact,
  onCall: OnEngineCall | null = null,
): Promise<Engine> {
  if (found.kind === 'cri') {
    const { createCriEngine } = await import('../cri/engine.ts')
    if (onCall !== null) found.asked.forEach(onCall)
    return createCriEngine(found, onCall)
  }
  const { createDockerEngine } = await import('../docker/engine.ts')
  if (onCall !== null) found.asked.forEach(onCall)
  return createDockerEngine(found, onCall)
}

/** Asks whoever listens there, in the language that is to be expected of them. */
async function contact(
  endpoint: Endpoint,
  options: LocateOptions,
  pingMs: number,
  signal: AbortSignal,
): Promise<Contact> {
  if (endpoint.kind === 'tcp' || endpoint.speaks === 'docker-api') {
    return await contactDocker(endpoint, options, pingMs, signal)
  }
  const asRuntime = async () => {
    const { contactRuntime } = await import('../cri/contact.ts')
    return await contactRuntime(endpoint, describeEndpoint(endpoint), { pingMs, options }, signal)
  }
  if (endpoint.speaks === 'cri') return await asRuntime()
  try {
    return await contactDocker(endpoint, options, pingMs, signal)
  } catch (error) {
    const listens = !['ENOENT', 'EACCES', 'ECONNREFUSED'].includes(systemErrorCode(error) ?? '')
    if (signal.aborted || error instanceof CanaryError || !listens) throw error
    return await asRuntime().catch((unlike: unknown) => {
      throw unlike instanceof CanaryError ? unlike : error
    })
  }
}

async function contactDocker(
  endpoint: Endpoint,
  { env, runtimeHandler = null }: LocateOptions,
  pingMs: number,
  signal: AbortSignal,
): Promise<DockerContact> {
  const agent = await createAgent(endpoint)
  try {
    const asked: EngineCall[] = []
    const ask: Ask = async (method, path) => {
      const from = performance.now()
      const answer = await askAnew({ endpoint, agent, method, path, pingMs }, signal)
      asked.push({ method, path, status: 200, durationMs: performance.now() - from })
      return answer
    }
    const { headers } = await ask('HEAD', '/_ping')
    const isPodman =
      /libpod/i.test(String(headers['server'])) || headers['libpod-api-version'] !== undefined
    const newest = textOf(headers['api-version'])
    // Any web server may answer 200; every engine names its version.
    if (!isVersion(newest)) throw new Error('what answers there is no container engine')
    const name = isPodman ? 'podman' : 'docker'
    const where = describeEndpoint(endpoint)
    if (runtimeHandler !== null) throw handlerIsForRuntimes(runtimeHandler, where)
    const pinned = env['DOCKER_API_VERSION']
    const apiVersion = await negotiateVersion({ name, newest, where, pinned, ask })
    return { kind: 'docker-api', endpoint, agent, apiVersion, name, asked }
  } catch (error) {
    agent.destroy()
    throw error
  }
}

function handlerIsForRuntimes(handler: string, where: string): CanaryError {
  return inputError({
    code: 'runtime-handler',
    message: `${setting('runtime-handler')} is "${handler}", and the engine at ${where} does not speak CRI, which alone has handlers`,
    hint: `ask for a container runtime with ${setting('engine')}: cri`,
  })
}

async function createAgent(endpoint: Endpoint): Promise<http.Agent> {
  const options = { keepAlive: true, maxSockets: engineLimits.connections }
  if (endpoint.kind === 'socket' || endpoint.tls === null) return new http.Agent(options)
  const { ca, cert, key, verify } = endpoint.tls
  const https = await import('node:https')
  return new https.Agent({
    ...options,
    ...(ca === null ? {} : { ca }),
    ...(cert === null ? {} : { cert }),
    ...(key === null ? {} : { key }),
    rejectUnauthorized: verify,
  })
}

interface Question {
  readonly endpoint: Endpoint
  readonly agent: http.Agent
  readonly method: 'HEAD' | 'GET'
  readonly path: string
  readonly pingMs: number
}

function askAnew(
  { endpoint, agent, method, path, pingMs }: Question,
  signal: AbortSignal,
): Promise<{ readonly headers: http.IncomingHttpHeaders; readonly body: string }> {
  const isTls = endpoint.kind === 'tcp' && endpoint.tls !== null
  const address =
    endpoint.kind === 'socket'
      ? { socketPath: endpoint.path }
      : { host: endpoint.host, port: endpoint.port }
  // An agent for TLS takes its protocol from itself. Without TLS Node looks for a name for it all the
  // same, and compiles what tells addresses from names: a tenth of the time until the engine is asked.
  const security = isTls ? { protocol: 'https:' } : { protocol: 'http:', servername: '' }
  return new Promise((resolve, reject) => {
    const settle = (work: () => void) => {
      clearTimeout(timer)
      work()
    }
    const request = http.request(
      { ...address, ...security, agent, method, path, signal },
      (response) => {
        const { statusCode, headers } = response
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          body += chunk
          if (body.length > engineLimits.errorBytes) request.destroy(new Error('it says too much'))
        })
        response.once('error', (error) => {
          settle(() => {
            reject(error)
          })
        })
        response.once('end', () => {
          settle(() => {
            if (statusCode === 200) resolve({ headers, body })
            else reject(new Error(`it answered ${statusCode ?? 'nothing'} to a ping`))
          })
        })
      },
    )
    // Of the whole answer: a timeout of the socket would begin anew with every byte.
    const timer = setTimeout(() => {
      request.destroy(new Error(`it did not answer within ${pingMs / 1000} s`))
    }, pingMs)
    request.once('error', (error) => {
      settle(() => {
        reject(error)
      })
    })
    request.end()
  })
}

function describeFailures(failures: readonly Failure[], options: LocateOptions): Problem {
  const denied = failures.find(isDenied)
  if (denied !== undefined) {
    const isRuntime = denied.endpoint.kind === 'socket' && denied.endpoint.speaks === 'cri'
    return {
      code: 'engine-permission',
      message: `no permission to use the engine at ${describeEndpoint(denied.endpoint)}`,
      hint: isRuntime
        ? 'run as root: a container runtime lets nobody else use its socket, unless its configuration says so'
        : 'add the user to the group that owns the socket (docker: sudo usermod -aG docker $USER), or run as root',
    }
  }
  const only = failures.length === 1 ? failures[0] : undefined
  if (only !== undefined) {
    return {
      code: 'engine-unreachable',
      message: `no container engine answers at ${describeEndpoint(only.endpoint)} (${only.endpoint.origin}): ${messageOf(only.error)}`,
      hint: `start it, or name another with ${setting('engine')} or DOCKER_HOST`,
    }
  }
  const tried = failures.map(({ endpoint }) => describeEndpoint(endpoint)).join(', ')
  return { code: 'engine-unreachable', ...nobodyAnswers(options.engine, tried) }
}

function nobodyAnswers(
  engine: string | null,
  tried: string,
): { readonly message: string; readonly hint: string } {
  if (engine === 'cri') {
    return {
      message: `no container runtime answers; tried ${tried}`,
      hint: 'start containerd, CRI-O or iSulad, or name its socket by CONTAINER_RUNTIME_ENDPOINT',
    }
  }
  return {
    message: `no ${engine === 'podman' ? 'Podman' : 'container engine'} answers; tried ${tried}`,
    hint: 'start Docker (sudo systemctl start docker) or Podman (podman system service --time=0), or set DOCKER_HOST',
  }
}

function textOf(header: string | string[] | undefined): string {
  return typeof header === 'string' ? header : ''
}
