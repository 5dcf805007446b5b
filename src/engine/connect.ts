import http from 'node:http'
import {
  CanaryError,
  infrastructureError,
  inputError,
  messageOf,
  systemErrorCode,
} from '../errors.ts'
import type { Problem } from '../errors.ts'
import { engineLimits } from '../limits.ts'
import type { Contact } from './contact.ts'
import type { Engine } from './engine.ts'
import { describeEndpoint, locateEngines } from './locate.ts'
import type { Endpoint, LocateOptions, OnWarning } from './locate.ts'
import { setting } from '../settings.ts'

/** The versions of the Docker Engine API that this program speaks. */
const oldestApi = '1.40'
const newestApi = '1.51'

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

/** Loads the client of the engine that answered. */
export async function openEngine(found: Contact): Promise<Engine> {
  const { createDockerEngine } = await import('./docker/engine.ts')
  return createDockerEngine(found)
}

async function contact(
  endpoint: Endpoint,
  pinned: string | undefined,
  pingMs: number,
  signal: AbortSignal,
): Promise<Contact> {
  const agent = await createAgent(endpoint)
  try {
    const headers = await ping(endpoint, agent, pingMs, signal)
    const name =
      /libpod/i.test(String(headers['server'])) || headers['libpod-api-version'] !== undefined
    const offered = textOf(headers['api-version'])
    // Any web server may answer 200; every engine names its version.
    if (!isVersion(offered)) throw new Error('what answers there is no container engine')
    const apiVersion = negotiate(offered, pinned, describeEndpoint(endpoint))
    return { endpoint, agent, apiVersion, name: name ? 'podman' : 'docker' }
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

function ping(
  endpoint: Endpoint,
  agent: http.Agent,
  pingMs: number,
  signal: AbortSignal,
): Promise<http.IncomingHttpHeaders> {
  const address =
    endpoint.kind === 'socket'
      ? { socketPath: endpoint.path }
      : { host: endpoint.host, port: endpoint.port }
  // An agent for TLS takes its protocol from itself.
  const protocol = endpoint.kind === 'tcp' && endpoint.tls !== null ? 'https:' : 'http:'
  return new Promise((resolve, reject) => {
    const request = http.request(
      { ...address, protocol, agent, method: 'HEAD', path: '/_ping', signal },
      (response) => {
        clearTimeout(timer)
        response.resume()
        if (response.statusCode === 200) resolve(response.headers)
        else reject(new Error(`it answered ${response.statusCode ?? 'nothing'} to a ping`))
      },
    )
    // Of the whole answer: a timeout of the socket would begin anew with every byte.
    const timer = setTimeout(() => {
      request.destroy(new Error(`it did not answer within ${pingMs / 1000} s`))
    }, pingMs)
    request.once('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    request.end()
  })
}

function isVersion(text: string): boolean {
  return /^\d+\.\d+$/.test(text)
}

function negotiate(offered: string, pinned: string | undefined, endpoint: string): string {
  if (pinned !== undefined && pinned !== '') {
    if (isVersion(pinned)) return pinned
    throw inputError({
      code: 'engine-api-version',
      message: `DOCKER_API_VERSION is "${pinned}", which is no version such as 1.41`,
    })
  }
  if (compareVersions(offered, oldestApi) < 0) {
    throw infrastructureError({
      code: 'engine-too-old',
      message: `the engine at ${endpoint} speaks API ${offered}; at least ${oldestApi} is needed`,
      hint: 'upgrade to Docker 20.10 or Podman 4',
    })
  }
  return compareVersions(offered, newestApi) < 0 ? offered : newestApi
}

function compareVersions(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split('.').map(Number)
  const [rightMajor = 0, rightMinor = 0] = right.split('.').map(Number)
  return leftMajor - rightMajor || leftMinor - rightMinor
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
