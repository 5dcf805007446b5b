import http from 'node:http'
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import https from 'node:https'
import type { CanaryError } from '../../errors.ts'
import { infrastructureError, inputError, messageOf, systemErrorCode } from '../../errors.ts'
import { clusterLimits, engineLimits } from '../../limits.ts'
import type { Environment } from '../../secrets/environment.ts'
import type { OnEngineCall } from '../engine-call.ts'
import { createCredentialSource } from './access/credentials.ts'
import type { ClientCertificate, Credential } from './access/credential.ts'
import type { Impersonation } from './access/kubeconfig.ts'
import type { ClusterAccess } from './access/locate-cluster.ts'

/** What every request to an API server needs, whatever it is for. */
export interface Connection {
  /** How people know the API server, such as `https://10.0.0.1:6443`. */
  readonly where: string
  /** What a request to a path needs; credentials are renewed where that is due. */
  readonly prepare: (path: string, signal: AbortSignal) => Promise<PreparedRequest>
  /** The API server did not take the credentials: the next ones are asked for anew. */
  readonly forgetCredentials: () => void
  readonly onCall: OnEngineCall | null
  readonly close: () => void
}

export interface PreparedRequest {
  readonly url: URL
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  /** Of connections that are kept for further calls. */
  readonly agent: http.Agent
  /** Of those that one stream has to itself, such as a watch: they take no place from calls. */
  readonly streamAgent: http.Agent
  /** Where its certificate is for another name. */
  readonly serverName: string | null
}

interface Agents {
  readonly calls: http.Agent
  readonly streams: http.Agent
}

/**
 * @param env its proxies count where the kubeconfig names none
 * @throws CanaryError (input) for a proxy that cannot be used
 */
export function createConnection(
  access: ClusterAccess,
  env: Environment,
  onCall: OnEngineCall | null = null,
): Connection {
  const credentials = createCredentialSource(access, env)
  const proxies = proxiesOf(access, env)
  let agents: { readonly of: ClientCertificate | null; readonly agents: Agents } | null = null
  const agentsFor = ({ certificate }: Credential): Agents => {
    if (agents !== null && isSame(agents.of, certificate)) return agents.agents
    closeAll(agents?.agents)
    agents = { of: certificate, agents: createAgents(access, certificate, proxies) }
    return agents.agents
  }
  return {
    where: access.server.origin,
    prepare: async (path, signal) => {
      const credential = await credentials.current(signal)
      const { calls, streams } = agentsFor(credential)
      return {
        url: new URL(`${access.server.origin}${access.server.pathname.replace(/\/$/, '')}${path}`),
        headers: headersOf(credential, access.user.impersonate),
        agent: calls,
        streamAgent: streams,
        serverName: access.tls.serverName,
      }
    },
    forgetCredentials: credentials.forget,
    onCall,
    close: () => {
      closeAll(agents?.agents)
    },
  }
}

function isSame(left: ClientCertificate | null, right: ClientCertificate | null): boolean {
  return left?.certificate === right?.certificate && left?.key === right?.key
}

function closeAll(agents: Agents | undefined): void {
  agents?.calls.destroy()
  agents?.streams.destroy()
}

function createAgents(
  { server, tls }: ClusterAccess,
  client: ClientCertificate | null,
  proxyEnv: NodeJS.ProcessEnv,
): Agents {
  const common = { keepAlive: true, keepAliveMsecs: clusterLimits.keepAlive, proxyEnv }
  if (server.protocol === 'http:') {
    return {
      calls: new http.Agent({ ...common, maxSockets: engineLimits.connections }),
      streams: new http.Agent(common),
    }
  }
  const security = {
    ...common,
    rejectUnauthorized: tls.isVerified,
    ...(tls.authority === null ? {} : { ca: tls.authority }),
    ...(client === null ? {} : { cert: client.certificate, key: client.key }),
  }
  return {
    calls: new https.Agent({ ...security, maxSockets: engineLimits.connections }),
    streams: new https.Agent(security),
  }
}

/** A proxy of the kubeconfig is for everything; those of the environment know exceptions. */
function proxiesOf({ proxy, origin }: ClusterAccess, env: Environment): NodeJS.ProcessEnv {
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy']
  if (proxy === null) return Object.fromEntries(names.map((name) => [name, env[name]]))
  if (/^https?:\/\//.test(proxy) && URL.canParse(proxy)) {
    return { HTTP_PROXY: proxy, HTTPS_PROXY: proxy }
  }
  throw inputError({
    code: 'kubeconfig',
    message: `${origin} names a proxy-url that cannot be used`,
    hint: 'a proxy is http://host:port or https://host:port; SOCKS is not known here',
  })
}

function headersOf(
  { authorization }: Credential,
  { user, uid, groups, extra }: Impersonation,
): PreparedRequest['headers'] {
  return {
    ...(authorization === null ? {} : { Authorization: authorization }),
    ...(user === null ? {} : { 'Impersonate-User': user }),
    ...(uid === null ? {} : { 'Impersonate-Uid': uid }),
    ...(groups.length === 0 ? {} : { 'Impersonate-Group': groups }),
    ...Object.fromEntries(
      [...extra].map(([name, texts]) => [`Impersonate-Extra-${encodeURIComponent(name)}`, texts]),
    ),
  }
}

/** Sends one request and gives its answer once its headers are there. Any status is an answer. */
export async function ask(
  connection: Connection,
  request: {
    readonly method: string
    readonly path: string
    readonly headers: OutgoingHttpHeaders
    readonly body: string | null
    readonly isStream: boolean
  },
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const prepared = await connection.prepare(request.path, signal)
  const { url, serverName } = prepared
  const from = performance.now()
  const tell = (status: number | null) => {
    const [path = ''] = request.path.split('?', 1)
    connection.onCall?.({
      method: request.method,
      path,
      status,
      durationMs: performance.now() - from,
    })
  }
  return await new Promise((resolve, reject) => {
    const { request: open } = url.protocol === 'https:' ? https : http
    const sent = open(
      url,
      {
        method: request.method,
        agent: request.isStream ? prepared.streamAgent : prepared.agent,
        headers: headersFor(prepared, request.headers),
        signal,
        ...(serverName === null ? {} : { servername: serverName }),
      },
      (response) => {
        tell(response.statusCode ?? null)
        resolve(response)
      },
    )
    sent.once('error', (error) => {
      tell(null)
      reject(error)
    })
    sent.end(request.body ?? undefined)
  })
}

function headersFor({ headers }: PreparedRequest, more: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const own = Object.entries(headers).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : [...value],
  ])
  return { ...(Object.fromEntries(own) as OutgoingHttpHeaders), ...more }
}

/** What keeps an API server from being reached, in a sentence. */
export function lost(
  connection: Pick<Connection, 'where'>,
  doing: string,
  error: unknown,
): CanaryError {
  const { where } = connection
  const code = systemErrorCode(error)
  if (/^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT)/.test(code)) {
    return infrastructureError(
      {
        code: 'cluster-certificate',
        message: `the certificate of the API server at ${where} is not trusted: ${messageOf(error)}`,
        hint: 'the kubeconfig names its authority by certificate-authority-data',
      },
      { cause: error },
    )
  }
  const isUnreachable = unreachable.has(code)
  return infrastructureError(
    {
      code: isUnreachable ? 'cluster-unreachable' : 'engine-lost',
      message: isUnreachable
        ? `the API server at ${where} cannot be reached while ${doing}: ${messageOf(error)}`
        : `lost the API server at ${where} while ${doing}: ${messageOf(error)}`,
      ...(isUnreachable
        ? { hint: 'is the cluster up, and the right context chosen? see: kubectl cluster-info' }
        : {}),
    },
    { cause: error },
  )
}

const unreachable: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT'],
])
