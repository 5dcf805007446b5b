import { createPrivateKey, randomUUID, sign, X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { KeyPair } from './certificates.ts'

/** Sells the tokens that a registry asks for (distribution, "Docker Registry v2 authentication via central service"). */
export interface TokenServer {
  readonly realm: string
  readonly service: string
  readonly issuer: string
  /** For what may be done in a repository, such as `['pull', 'push']`. */
  readonly tokenFor: (repository: string, actions: readonly string[]) => string
  /** What was asked for, by whom; null where nobody said. */
  readonly asked: readonly { readonly user: string | null; readonly scope: string | null }[]
  readonly close: () => Promise<void>
}

/** Only `user` gets tokens that are worth anything. */
export async function startTokenServer(
  pair: KeyPair,
  user: { readonly name: string; readonly password: string },
): Promise<TokenServer> {
  const [service, issuer] = ['registry', 'tokens of a test']
  const asked: { user: string | null; scope: string | null }[] = []
  const tokenFor = (name: string, actions: readonly string[]) =>
    signed(pair, { iss: issuer, aud: service, access: [{ type: 'repository', name, actions }] })
  const right = Buffer.from(`${user.name}:${user.password}`).toString('base64')
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const scope = url.searchParams.get('scope')
    const [, credentials = null] = /^Basic (.+)$/.exec(request.headers.authorization ?? '') ?? []
    const name = credentials === null ? null : Buffer.from(credentials, 'base64').toString()
    asked.push({ user: name?.split(':')[0] ?? null, scope })
    const [, repository = '', actions = ''] = scope?.split(':') ?? []
    const granted = credentials === right ? actions.split(',') : []
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ token: tokenFor(repository, granted), expires_in: 60 }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo
  return {
    ...{ realm: `http://127.0.0.1:${port}/token`, service, issuer, tokenFor, asked },
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** A JSON web token (RFC 7519) that brings its certificate (`x5c`). */
function signed({ key, cert }: KeyPair, claims: Readonly<Record<string, unknown>>): string {
  const now = Math.floor(Date.now() / 1000)
  const times = { iat: now, nbf: now - 60, exp: now + 600, jti: randomUUID(), sub: 'test' }
  const x5c = [new X509Certificate(cert).raw.toString('base64')]
  const parts = [
    { typ: 'JWT', alg: 'ES256', x5c },
    { ...times, ...claims },
  ]
  const text = parts
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  const how = { key: createPrivateKey(key), dsaEncoding: 'ieee-p1363' } as const
  return `${text}.${sign('sha256', Buffer.from(text), how).toString('base64url')}`
}
