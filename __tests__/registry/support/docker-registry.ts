import { spawn } from 'node:child_process'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { stringify } from 'yaml'
import type { KeyPair } from './certificates.ts'
import type { TokenServer } from './token-server.ts'

export interface DockerRegistry {
  /** Such as `127.0.0.1:40000`. */
  readonly host: string
  readonly close: () => Promise<void>
}

export interface DockerRegistryOptions {
  /** Null: plain HTTP. */
  readonly tls: KeyPair | null
  /** Clients have to show a certificate of this authority (PEM). */
  readonly clientAuthority?: string
  /** Ask for the user `canary` with the password `correct horse battery`. */
  readonly authenticates?: boolean
  /** Ask for a token of that server, whose certificate is of this authority (PEM). */
  readonly tokens?: Pick<TokenServer, 'realm' | 'service' | 'issuer'> & {
    readonly authority: string
  }
}

const htpasswd = resolve(import.meta.dirname, '../__fixtures__/htpasswd')

/** Starts Debian's docker-registry (distribution 2.8: no referrers API) on a port of its own. */
export async function startDockerRegistry(options: DockerRegistryOptions): Promise<DockerRegistry> {
  const directory = await mkdtemp(join(tmpdir(), 'canary-registry-'))
  const file = (name: string) => join(directory, name)
  await writeFile(file('tls.crt'), options.tls?.cert ?? '')
  await writeFile(file('tls.key'), options.tls?.key ?? '')
  await writeFile(file('clients.crt'), options.clientAuthority ?? '')
  await writeFile(file('tokens.crt'), options.tokens?.authority ?? '')
  await copyFile(htpasswd, file('htpasswd'))
  const clients = options.clientAuthority === undefined ? {} : { clientcas: [file('clients.crt')] }
  const configuration = {
    version: '0.1',
    log: { level: 'info' },
    storage: { filesystem: { rootdirectory: file('data') }, delete: { enabled: true } },
    http: {
      addr: '127.0.0.1:0',
      ...(options.tls !== null && {
        tls: { certificate: file('tls.crt'), key: file('tls.key'), ...clients },
      }),
    },
    ...(options.authenticates === true && {
      auth: { htpasswd: { realm: 'canary', path: file('htpasswd') } },
    }),
    ...(options.tokens !== undefined && {
      auth: {
        token: {
          ...{ realm: options.tokens.realm, service: options.tokens.service },
          ...{ issuer: options.tokens.issuer, rootcertbundle: file('tokens.crt') },
        },
      },
    }),
  }
  await writeFile(file('config.yml'), stringify(configuration))
  const child = spawn('docker-registry', ['serve', file('config.yml')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '' },
  })
  const ended = new Promise<void>((done) =>
    child.once('close', () => {
      done()
    }),
  )
  const close = async () => {
    child.kill('SIGKILL')
    await ended
    await rm(directory, { recursive: true })
  }
  try {
    return { host: await portOf(child.stderr), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The registry writes where it listens into its log. */
async function portOf(log: NodeJS.ReadableStream): Promise<string> {
  const said: string[] = []
  for await (const line of createInterface(log)) {
    said.push(line)
    const found = /listening on (127\.0\.0\.1:[0-9]+)/.exec(line)?.[1]
    if (found !== undefined) {
      log.resume()
      return found
    }
  }
  throw new Error(`docker-registry did not start:\n${said.join('\n')}`)
}
