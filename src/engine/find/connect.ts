import http from 'node:http'
import { CanaryError, infrastructureError, messageOf, systemErrorCode } from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import { isVersion } from '../api-version.ts'
import type { Contact } from './contact.ts'
import type { EngineCall, OnEngineCall } from '../engine-call.ts'
import type { Engine } from '../engine.ts'
import { describeEndpoint, locateEngines } from './locate.ts'
import type { Endpoint, LocateOptions, OnWarning } from './locate.ts'
import { negotiateVersion } from './negotiate-version.ts'
import type { Ask } from './negotiate-version.ts'
import type { PodPlacement } from '../kubernetes/placement.ts'
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
  const failures: { endpoint: Endpoint; error: unknown }[] = []
  for (const endpoint of endpoints) {
    try {
      return await contact(endpoint, options.env['DOCKER_API_VERSION'], pingMs, signal)
    } catch (error) {
      if (signal.aborted) throw signal.reason
      if (error instanceof CanaryError) throw error
      failures.push({ endpoint, error })
      // A socket that exists but may not be used is the user's engine: do not go on to another.
      if (systemErrorCode(error) === 'EACCES') break
    }
  }
  throw infrastructureError(describeFailures(failures, options))
}

/** An engine that answered. Nothing heavy has been loaded to talk to it. */
export interface FoundEngine {
  /**
   * Loads its client.
   *
   * @param onCall told of every call, and of those that were made before
   * @param placement of what it runs; an engine that is one machine has no use for it
   */
  readonly open: (onCall?: OnEngineCall | null, placement?: PodPlacement) => Promise<Engine>
  /** For one that is not opened: closes the connection. */
  readonly leave: () => void
}

/** @throws CanaryError (infrastructure) when none answers */
export type EngineFinder = (
  options: LocateOptions,
  signal: AbortSignal,
  onWarning?: OnWarning,
) => Promise<FoundEngine>

/** Finds the engine where this machine's users have it. */
export const contactEngine: EngineFinder = async (options, signal, onWarning) => {
  const found = await findEngine(options, signal, undefined, onWarning)
  return {
    open: (onCall) => openEngine(found, onCall),
    leave: () => {
      found.agent.destroy()
    },
  }
}

/** Loads the client of the engine that answered. */
export async function openEngine(
  found: Contact,
  onCall: OnEngineCall | null = null,
): Promise<Engine> {
  const { createDockerEngine } = await import('../docker/engine.ts')
  if (onCall !== null) found.asked.forEach(onCall)
  return createDockerEngine(found, onCall)
}

async function contact(
  endpoint: Endpoint,
  pinned: string | undefined,
  pingMs: number,
  signal: AbortSignal,
): Promise<Contact> {
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
    const apiVersion = await negotiateVersion({ name, newest, where, pinned, ask })
    return { endpoint, agent, apiVersion, name, asked }
  } catch (error) {
    agent.destroy()
    throw error
  }
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

function describeFailures(
  failures: readonly { endpoint: Endpoint; error: unknown }[],
  options: LocateOptions,
): Problem {
  const denied = failures.find(({ error }) => systemErrorCode(error) === 'EACCES')
  if (denied !== undefined) {
    return {
      code: 'engine-permission',
      message: `no permission to use the engine at ${describeEndpoint(denied.endpoint)}`,
      hint: 'add the user to the group that owns the socket (docker: sudo usermod -aG docker $USER), or run as root',
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
  const wanted = options.engine === 'podman' ? 'Podman' : 'container engine'
  return {
    code: 'engine-unreachable',
    message: `no ${wanted} answers; tried ${tried}`,
    hint: 'start Docker (sudo systemctl start docker) or Podman (podman system service --time=0), or set DOCKER_HOST',
  }
}

function textOf(header: string | string[] | undefined): string {
  return typeof header === 'string' ? header : ''
}
