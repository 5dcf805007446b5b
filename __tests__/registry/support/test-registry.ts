import { createHash, randomUUID } from 'node:crypto'
import http from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/**
 * A registry in memory that follows the OCI distribution specification 1.1, with the referrers API
 * (test-registry.test.ts holds it against the specification's endpoints), and with ways to break.
 */
export interface TestRegistry {
  /** Such as `127.0.0.1:40000`. */
  readonly host: string
  readonly origin: string
  readonly requests: LoggedRequest[]
  readonly repository: (name: string) => StoredRepository
  readonly forgetUploads: () => void
  readonly close: () => Promise<void>
}

export interface LoggedRequest {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly authorization: string | undefined
  readonly body: string
}

export interface StoredManifest {
  readonly bytes: Buffer
  readonly mediaType: string
}

export interface StoredRepository {
  readonly blobs: Map<string, Buffer>
  readonly manifests: Map<string, StoredManifest>
  readonly tags: Map<string, string>
}

export interface TestRegistryOptions {
  readonly tls?: { readonly key: string; readonly cert: string; readonly ca?: string }
  /** Without it the registry is one of before version 1.1. */
  readonly referrersApi?: boolean
  /** Whether `OCI-Subject` tells that a subject was noticed; default: where there is the API. */
  readonly acknowledgesSubjects?: boolean
  /** False: the API does not list yet what was pushed. */
  readonly listsReferrers?: boolean
  readonly referrersPerPage?: number
  /** False: the client has to filter. */
  readonly filtersReferrers?: boolean
  readonly deletes?: boolean
  readonly authentication?: Authentication
  /** Sees every request first; true means that it has answered. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse, url: URL) => boolean
}

export type Authentication =
  | { readonly type: 'basic'; readonly username: string; readonly password: string }
  | {
      readonly type: 'bearer'
      /** Null: anybody may have a token. */
      readonly username: string | null
      readonly password: string
      /** What buys tokens by OAuth2. */
      readonly refreshToken?: string
      readonly realm?: string
      readonly expiresIn?: number
    }

interface State {
  readonly options: TestRegistryOptions
  readonly repositories: Map<string, StoredRepository>
  readonly uploads: Set<string>
  readonly tokens: Map<string, string>
  origin: string
}

export async function startRegistry(options: TestRegistryOptions = {}): Promise<TestRegistry> {
  const state: State = {
    options,
    repositories: new Map(),
    uploads: new Set(),
    tokens: new Map(),
    origin: '',
  }
  const requests: LoggedRequest[] = []
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://registry')
    const method = request.method ?? ''
    const { authorization } = request.headers
    const logged = { method, path: url.pathname, query: url.search, authorization, body: '' }
    requests.push(logged)
    if (options.intercept?.(request, response, url) === true) return
    void buffer(request).then((body) => {
      if (url.pathname === '/token') logged.body = body.toString('utf8')
      route(state, request, response, url, body)
    })
  }
  const server =
    options.tls === undefined
      ? http.createServer(listener)
      : https.createServer({ ...options.tls, requestCert: options.tls.ca !== undefined }, listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  state.origin = `${options.tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`
  return {
    host: `127.0.0.1:${port}`,
    origin: state.origin,
    requests,
    repository: (name) => repositoryOf(state, name),
    forgetUploads: () => {
      state.uploads.clear()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

function repositoryOf(state: State, name: string): StoredRepository {
  const found = state.repositories.get(name) ?? {
    blobs: new Map<string, Buffer>(),
    manifests: new Map<string, StoredManifest>(),
    tags: new Map<string, string>(),
  }
  state.repositories.set(name, found)
  return found
}

function route(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: Buffer,
): void {
  if (url.pathname === '/token') {
    giveToken(state, request, response, url, body)
    return
  }
  const match = /^\/v2\/(.+)\/(manifests|blobs|referrers)\/(.*)$/.exec(url.pathname)
  const name = match?.[1] ?? ''
  const refusal = challenge(state, request.headers.authorization, name)
  if (refusal !== null) {
    response.setHeader('www-authenticate', refusal)
    sendError(response, 401, 'UNAUTHORIZED', 'authentication required')
    return
  }
  if (url.pathname === '/v2/') {
    response.end('{}')
    return
  }
  const method = request.method ?? ''
  const rest = match?.[3] ?? ''
  if (match?.[2] === 'manifests') manifests(state, method, request, response, name, rest, body)
  else if (match?.[2] === 'blobs') blobs(state, method, response, name, rest, url, body)
  else if (match?.[2] === 'referrers') referrers(state, response, name, rest, url)
  else sendError(response, 404, 'UNSUPPORTED', 'no such endpoint')
}

function challenge(state: State, authorization: string | undefined, name: string): string | null {
  const { authentication } = state.options
  if (authentication === undefined) return null
  if (authentication.type === 'basic') {
    const pair = Buffer.from(`${authentication.username}:${authentication.password}`)
    return authorization === `Basic ${pair.toString('base64')}` ? null : 'Basic realm="test"'
  }
  const scope = state.tokens.get(authorization?.replace(/^Bearer /, '') ?? '')
  if (scope?.startsWith(`repository:${name}:`) === true) return null
  const realm = authentication.realm ?? `${state.origin}/token`
  return `Bearer realm="${realm}",service="test registry",scope="repository:${name}:pull"`
}

function giveToken(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: Buffer,
): void {
  const { authentication } = state.options
  if (authentication?.type !== 'bearer') {
    sendError(response, 404, 'UNSUPPORTED', 'no tokens here')
    return
  }
  const form = new URLSearchParams(body.toString('utf8'))
  const { username, password, refreshToken } = authentication
  const pair = Buffer.from(`${username ?? ''}:${password}`).toString('base64')
  const isKnown =
    request.method === 'POST'
      ? refreshToken !== undefined && form.get('refresh_token') === refreshToken
      : username === null || request.headers.authorization === `Basic ${pair}`
  if (!isKnown) {
    sendError(response, 401, 'UNAUTHORIZED', 'incorrect username or password')
    return
  }
  const token = `token-${randomUUID()}`
  state.tokens.set(token, form.get('scope') ?? url.searchParams.get('scope') ?? '')
  send(
    response,
    200,
    'application/json',
    Buffer.from(
      JSON.stringify({
        token,
        expires_in: authentication.expiresIn ?? 300,
      }),
    ),
  )
}

function manifests(
  state: State,
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  reference: string,
  body: Buffer,
): void {
  const repository = repositoryOf(state, name)
  const digest = reference.includes(':') ? reference : (repository.tags.get(reference) ?? '')
  if (method === 'PUT') {
    const made = digestOf(body)
    if (reference.includes(':') && reference !== made) {
      sendError(response, 400, 'DIGEST_INVALID', 'provided digest did not match uploaded content')
      return
    }
    const manifest = JSON.parse(body.toString('utf8')) as { subject?: { digest: string } }
    repository.manifests.set(made, {
      bytes: body,
      mediaType: request.headers['content-type'] ?? '',
    })
    if (!reference.includes(':')) repository.tags.set(reference, made)
    const { referrersApi, acknowledgesSubjects = referrersApi !== false } = state.options
    if (manifest.subject !== undefined && acknowledgesSubjects) {
      response.setHeader('oci-subject', manifest.subject.digest)
    }
    response.setHeader('docker-content-digest', made)
    response.setHeader('location', `/v2/${name}/manifests/${made}`)
    response.writeHead(201).end()
    return
  }
  const found = repository.manifests.get(digest)
  if (found === undefined) {
    sendError(response, 404, 'MANIFEST_UNKNOWN', 'manifest unknown')
  } else if (method === 'DELETE') {
    if (state.options.deletes === false) {
      sendError(response, 405, 'UNSUPPORTED', 'The operation is unsupported.')
      return
    }
    repository.manifests.delete(digest)
    response.writeHead(202).end()
  } else {
    response.setHeader('docker-content-digest', digest)
    send(response, 200, found.mediaType, found.bytes)
  }
}

function blobs(
  state: State,
  method: string,
  response: ServerResponse,
  name: string,
  rest: string,
  url: URL,
  body: Buffer,
): void {
  const repository = repositoryOf(state, name)
  if (method === 'POST' && rest === 'uploads/') {
    const id = randomUUID()
    state.uploads.add(id)
    response.setHeader('location', `/v2/${name}/blobs/uploads/${id}?state=opaque`)
    response.writeHead(202).end()
    return
  }
  if (method === 'PUT' && rest.startsWith('uploads/')) {
    const digest = url.searchParams.get('digest') ?? ''
    if (!state.uploads.delete(rest.slice('uploads/'.length))) {
      sendError(response, 404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry')
    } else if (digest !== digestOf(body)) {
      sendError(response, 400, 'DIGEST_INVALID', 'provided digest did not match uploaded content')
    } else {
      repository.blobs.set(digest, body)
      response.setHeader('location', `/v2/${name}/blobs/${digest}`)
      response.writeHead(201).end()
    }
    return
  }
  const found = repository.blobs.get(rest)
  if (found === undefined) {
    sendError(response, 404, 'BLOB_UNKNOWN', 'blob unknown to registry')
    return
  }
  response.setHeader('docker-content-digest', rest)
  send(response, 200, 'application/octet-stream', found)
}

function referrers(
  state: State,
  response: ServerResponse,
  name: string,
  digest: string,
  url: URL,
): void {
  if (state.options.referrersApi === false) {
    send(response, 404, 'text/plain', Buffer.from('404 page not found\n'))
    return
  }
  const wanted = url.searchParams.get('artifactType')
  const filters = wanted !== null && state.options.filtersReferrers !== false
  const known = state.options.listsReferrers === false ? [] : repositoryOf(state, name).manifests
  const all = [...known].flatMap(([id, stored]) => {
    const manifest = JSON.parse(stored.bytes.toString('utf8')) as {
      subject?: { digest: string }
      artifactType?: string
      config?: { mediaType: string }
      annotations?: Record<string, string>
    }
    const artifactType = manifest.artifactType ?? manifest.config?.mediaType
    if (manifest.subject?.digest !== digest || (filters && artifactType !== wanted)) return []
    const { annotations } = manifest
    return [
      {
        mediaType: stored.mediaType,
        digest: id,
        size: stored.bytes.length,
        artifactType,
        annotations,
      },
    ]
  })
  const size = state.options.referrersPerPage ?? all.length
  const start = Number(url.searchParams.get('start') ?? 0)
  if (start + size < all.length) {
    const next = new URL(url)
    next.searchParams.set('start', String(start + size))
    response.setHeader('link', `<${next.pathname}${next.search}>; rel="next"`)
  }
  if (filters) response.setHeader('oci-filters-applied', 'artifactType')
  const index = {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: all.slice(start, start + size),
  }
  send(response, 200, index.mediaType, Buffer.from(JSON.stringify(index)))
}

export function send(
  response: ServerResponse,
  status: number,
  contentType: string,
  bytes: Buffer,
): void {
  response.writeHead(status, { 'content-type': contentType, 'content-length': bytes.length })
  response.end(bytes)
}

export function sendError(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
): void {
  const body = Buffer.from(JSON.stringify({ errors: [{ code, message }] }))
  send(response, status, 'application/json', body)
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
