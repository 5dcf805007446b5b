import { join } from 'node:path'
import { fieldOf } from '../../decode.ts'
import { registryLimits } from '../../limits.ts'
import { readRegularFile } from '../../regular-file.ts'
import { CanaryError, inputError, messageOf, systemErrorCode } from '../../errors.ts'

/** `context`: the docker context that names it; its files may hold more than an address. */
interface Named {
  readonly origin: string
  readonly context?: string
}

/** Where an engine may answer. */
export type Endpoint =
  | (Named & SocketEndpoint)
  | (Named & {
      readonly kind: 'tcp'
      readonly host: string
      readonly port: number
      readonly tls: TlsFiles | null
    })

export interface SocketEndpoint {
  readonly kind: 'socket'
  readonly path: string
  /** The language of whoever listens there; `either`: who is asked will tell. */
  readonly speaks: 'docker-api' | 'cri' | 'either'
}

export interface TlsFiles {
  readonly ca: string | null
  readonly cert: string | null
  readonly key: string | null
  /** Only a docker context that says `SkipTLSVerify` turns this off. */
  readonly verify: boolean
}

/** Told, in a sentence, of what does not keep an engine from being found. */
export type OnWarning = (warning: string) => void

export interface LocateOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  /** What the user asked for: an address, `docker`, `podman`, `cri`, `kubernetes`, or null to look for one. */
  readonly engine: string | null
  /** A context of the kubeconfig; left out for its current one. */
  readonly kubeContext?: string
  /** Where Pods are made; left out for that of the context. */
  readonly namespace?: string
  readonly uid: number
  /** What runs containers below a runtime that speaks CRI, such as `runsc`; its own choice where left out. */
  readonly runtimeHandler?: string | null
}

/**
 * Endpoints to try, best first. One that is configured (asked for, `DOCKER_HOST`, docker context,
 * `CONTAINER_RUNTIME_ENDPOINT`) is the only one: a user who names an engine must not get another.
 *
 * Order of the docker command line: https://docs.docker.com/reference/cli/docker/#environment-variables
 *
 * @param onWarning told of a `config.json` that cannot be read: docker goes on without it
 * @throws CanaryError (input) when the configuration cannot be used
 */
export function locateEngines(options: LocateOptions, onWarning: OnWarning): readonly Endpoint[] {
  const { engine, env } = options
  if (engine === 'podman') return podmanSockets(options)
  if (engine === 'cri') return runtimeSockets(options)
  if (engine !== null && engine !== 'docker') {
    return [parseAddress(engine, 'the engine asked for', options)]
  }
  const host = env['DOCKER_HOST']
  if (host !== undefined && host !== '') return [parseAddress(host, 'DOCKER_HOST', options)]
  const context = currentContext(options, onWarning)
  if (context !== null) return [readContext(context, options)]
  if (engine === 'docker') return dockerSockets(options)
  const runtimes = runtimeSockets(options)
  return isSet(env[runtimeVariable])
    ? runtimes
    : [...dockerSockets(options), ...podmanSockets(options), ...runtimes]
}

/** Of crictl: https://github.com/kubernetes-sigs/cri-tools/blob/master/docs/crictl.md. */
const runtimeVariable = 'CONTAINER_RUNTIME_ENDPOINT'

/** Where containerd, CRI-O and iSulad answer unless they are told otherwise. */
function runtimeSockets(options: LocateOptions): Endpoint[] {
  const named = options.env[runtimeVariable]
  if (named !== undefined && named !== '') {
    const endpoint = parseAddress(named, runtimeVariable, options)
    if (endpoint.kind === 'socket') return [{ ...endpoint, speaks: 'cri' }]
    throw inputError({
      code: 'engine-address',
      message: `${runtimeVariable} is "${named}"; a container runtime is asked on a socket of this machine`,
      hint: 'use unix:///path',
    })
  }
  return ['/run/containerd/containerd.sock', '/run/crio/crio.sock', '/var/run/isulad.sock'].map(
    (path) => ({ ...socket(path), speaks: 'cri' }),
  )
}

function dockerSockets({ env, home, uid }: LocateOptions): Endpoint[] {
  return [
    socket('/var/run/docker.sock'),
    socket(join(runtimeDirectory(env, uid), 'docker.sock')),
    socket(join(home, '.docker', 'run', 'docker.sock')),
    socket(join(home, '.docker', 'desktop', 'docker.sock')),
  ]
}

function podmanSockets({ env, uid }: LocateOptions): Endpoint[] {
  const own = socket(join(runtimeDirectory(env, uid), 'podman', 'podman.sock'))
  const shared = socket('/run/podman/podman.sock')
  return uid === 0 ? [shared, own] : [own, shared]
}

function runtimeDirectory(env: LocateOptions['env'], uid: number): string {
  return env['XDG_RUNTIME_DIR'] ?? `/run/user/${uid}`
}

function socket(path: string): Named & SocketEndpoint {
  return { kind: 'socket', path, origin: 'a default socket', speaks: 'docker-api' }
}

function parseAddress(address: string, origin: string, { env, home }: LocateOptions): Endpoint {
  const named = { kind: 'socket', origin, speaks: 'either' } as const
  if (address.startsWith('/')) return { ...named, path: address }
  const [, scheme, rest] = /^([a-z]+):\/\/(.*)$/.exec(address) ?? []
  if (scheme === 'unix' && rest !== undefined && rest !== '') {
    return { ...named, path: rest }
  }
  if (scheme === 'tcp' || scheme === 'http' || scheme === 'https') {
    const url = parseUrl(address, origin)
    const port = url.port === '' ? (scheme === 'https' ? 2376 : 2375) : Number(url.port)
    const tls = tlsOf(scheme, env, home)
    return { kind: 'tcp', host: url.hostname.replace(/^\[|\]$/g, ''), port, tls, origin }
  }
  throw inputError({
    code: 'engine-address',
    message: `${origin} is "${address}", which is no address of an engine that can be used`,
    hint:
      scheme === 'ssh'
        ? 'ssh:// is not supported; forward the socket (ssh -nNT -L /tmp/docker.sock:/var/run/docker.sock host) and use unix:///tmp/docker.sock'
        : 'use unix:///path or tcp://host:port',
  })
}

function parseUrl(address: string, origin: string): URL {
  try {
    return new URL(address.replace(/^tcp:/, 'http:'))
  } catch (error) {
    const message = `${origin} is "${address}", which is no address: ${messageOf(error)}`
    throw inputError({ code: 'engine-address', message }, { cause: error })
  }
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}

/** `DOCKER_TLS_VERIFY` asks for TLS with verification, `DOCKER_TLS` alone for TLS without. */
function tlsOf(scheme: string, env: LocateOptions['env'], home: string): TlsFiles | null {
  const verifies = isSet(env['DOCKER_TLS_VERIFY'])
  const trusts = isSet(env['DOCKER_TLS']) && !verifies
  if (scheme !== 'https' && !verifies && !trusts) return null
  return readTlsFiles(env['DOCKER_CERT_PATH'] ?? join(home, '.docker'), !trusts)
}

function readTlsFiles(directory: string, verify: boolean): TlsFiles {
  const read = (name: string) => readIfThere(join(directory, name))
  return { ca: read('ca.pem'), cert: read('cert.pem'), key: read('key.pem'), verify }
}

function readIfThere(path: string): string | null {
  const unreadable = (why: string, cause?: unknown) =>
    inputError({ code: 'engine-configuration', message: `cannot read ${path}: ${why}` }, { cause })
  let bytes: Buffer | null
  try {
    bytes = readRegularFile(path, registryLimits.configurationFileBytes)
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null
    throw unreadable(messageOf(error), error)
  }
  if (bytes !== null) return bytes.toString('utf8')
  throw unreadable(
    `it is too large: at most ${registryLimits.configurationFileBytes} bytes are read`,
  )
}

function currentContext({ env, home }: LocateOptions, onWarning: OnWarning): string | null {
  const named = env['DOCKER_CONTEXT']
  if (isSet(named) && named !== undefined) return named === 'default' ? null : named
  const path = join(configDirectory(env, home), 'config.json')
  try {
    const text = readIfThere(path)
    if (text === null) return null
    const context = fieldOf(parseJsonFile(text, path), 'currentContext')
    return typeof context === 'string' && context !== '' && context !== 'default' ? context : null
  } catch (error) {
    if (!(error instanceof CanaryError)) throw error
    onWarning(`${error.message}; the docker context that it may name is not used`)
    return null
  }
}

/** Docker keeps a context under the SHA-256 of its name. */
function readContext(name: string, options: LocateOptions): Endpoint {
  // It takes longer to load than all else that is needed to ask an engine, and few have a context.
  const { createHash } = process.getBuiltinModule('node:crypto')
  const digest = createHash('sha256').update(name).digest('hex')
  const contexts = join(configDirectory(options.env, options.home), 'contexts')
  const path = join(contexts, 'meta', digest, 'meta.json')
  const text = readIfThere(path)
  if (text === null) {
    throw inputError({
      code: 'engine-context',
      message: `the docker context "${name}" does not exist`,
      hint: 'see: docker context ls',
    })
  }
  const docker = fieldOf(fieldOf(parseJsonFile(text, path), 'Endpoints'), 'docker')
  const host = fieldOf(docker, 'Host')
  if (typeof host !== 'string') {
    throw inputError({
      code: 'engine-context',
      message: `the docker context "${name}" names no address (${path})`,
    })
  }
  const origin = `the docker context "${name}"`
  const endpoint = {
    ...parseAddress(host, origin, { ...options, env: {} }),
    context: name,
  }
  const tls = readTlsFiles(
    join(contexts, 'tls', digest, 'docker'),
    fieldOf(docker, 'SkipTLSVerify') !== true,
  )
  const hasTls = tls.ca !== null || tls.cert !== null
  return endpoint.kind === 'tcp' && hasTls ? { ...endpoint, tls } : endpoint
}

function configDirectory(env: LocateOptions['env'], home: string): string {
  const configured = env['DOCKER_CONFIG']
  return isSet(configured) && configured !== undefined ? configured : join(home, '.docker')
}

function parseJsonFile(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw inputError(
      { code: 'engine-configuration', message: `${path} is not JSON: ${messageOf(error)}` },
      { cause: error },
    )
  }
}

/** As people write it. */
export function describeEndpoint(endpoint: Endpoint): string {
  if (endpoint.kind === 'socket') return `unix://${endpoint.path}`
  const host = endpoint.host.includes(':') ? `[${endpoint.host}]` : endpoint.host
  return `tcp://${host}:${endpoint.port}`
}
