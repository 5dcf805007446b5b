import { dirname, isAbsolute, join } from 'node:path'
import { fieldOf, isTexts } from '../../../decode.ts'
import { inputError } from '../../../errors.ts'
import { clusterLimits } from '../../../limits.ts'
import { parseDocuments } from '../../../yaml/parse.ts'
import type { SourceText } from '../../../yaml/source.ts'

/** A kubeconfig as it is written: what its contexts name. Paths are absolute. */
export interface Kubeconfig {
  readonly currentContext: string | null
  readonly contexts: ReadonlyMap<string, KubeContext>
  readonly clusters: ReadonlyMap<string, KubeCluster>
  readonly users: ReadonlyMap<string, KubeUser>
}

export interface KubeContext {
  readonly cluster: string
  readonly user: string
  readonly namespace: string | null
}

export interface KubeCluster {
  readonly server: string
  readonly authority: PemSource | null
  readonly isVerified: boolean
  /** The name that its certificate is for, where that is not the server's. */
  readonly serverName: string | null
  readonly proxy: string | null
}

/** Bytes that stand in the kubeconfig, or in a file that it names. */
export type PemSource = { readonly data: string } | { readonly file: string }

export interface KubeUser {
  readonly certificate: PemSource | null
  readonly key: PemSource | null
  readonly token: string | null
  /** Wins over `token`, and is read again whenever a token is needed. */
  readonly tokenFile: string | null
  readonly basic: { readonly username: string; readonly password: string } | null
  readonly plugin: CredentialPlugin | null
  readonly provider: { readonly name: string; readonly config: ReadonlyMap<string, string> } | null
  /** Whom the user acts for; empty for nobody. */
  readonly impersonate: Impersonation
}

export interface Impersonation {
  readonly user: string | null
  readonly uid: string | null
  readonly groups: readonly string[]
  readonly extra: ReadonlyMap<string, readonly string[]>
}

/** A program that gives credentials (`client.authentication.k8s.io`). */
export interface CredentialPlugin {
  readonly command: string
  readonly arguments: readonly string[]
  readonly env: readonly { readonly name: string; readonly value: string }[]
  readonly apiVersion: string
  readonly installHint: string | null
  /** It is told which cluster it is for. */
  readonly wantsCluster: boolean
}

/**
 * Reads one file of a kubeconfig. What is of the wrong type reads as absent, as kubectl's own reader leaves
 * fields alone that it does not know; who needs it says so.
 *
 * @throws CanaryError (input) for a text that is no YAML
 */
export function parseKubeconfig(source: SourceText): Kubeconfig {
  const [document] = parseDocuments(source, {
    version: '1.1',
    maxBytes: clusterLimits.configurationBytes,
    maxDocuments: 1,
    duplicateKeys: 'last',
  })
  const value = document?.value
  if (value !== undefined && (typeof value !== 'object' || value === null)) {
    throw inputError({
      code: 'kubeconfig',
      message: `${source.file} is no kubeconfig: it holds no mapping`,
    })
  }
  const directory = dirname(source.file)
  return {
    currentContext: textAt(value, 'current-context'),
    contexts: named(fieldOf(value, 'contexts'), 'context', contextOf),
    clusters: named(fieldOf(value, 'clusters'), 'cluster', (one) => clusterOf(one, directory)),
    users: named(fieldOf(value, 'users'), 'user', (one) => userOf(one, directory)),
  }
}

/** As kubectl merges them: the first file that sets something decides. */
export function mergeKubeconfigs(files: readonly Kubeconfig[]): Kubeconfig {
  const last = files.toReversed()
  return {
    currentContext:
      files.find(({ currentContext }) => currentContext !== null)?.currentContext ?? null,
    contexts: new Map(last.flatMap(({ contexts }) => [...contexts])),
    clusters: new Map(last.flatMap(({ clusters }) => [...clusters])),
    users: new Map(last.flatMap(({ users }) => [...users])),
  }
}

/** Lists of `{name, <key>: …}`; an entry without a name is nobody's. */
function named<Value>(
  list: unknown,
  key: string,
  read: (value: unknown) => Value,
): ReadonlyMap<string, Value> {
  const entries = Array.isArray(list) ? list : []
  return new Map(
    entries.flatMap((entry: unknown): [string, Value][] => {
      const name = textAt(entry, 'name')
      return name === null ? [] : [[name, read(fieldOf(entry, key))]]
    }),
  )
}

function contextOf(value: unknown): KubeContext {
  return {
    cluster: textAt(value, 'cluster') ?? '',
    user: textAt(value, 'user') ?? '',
    namespace: textAt(value, 'namespace'),
  }
}

function clusterOf(value: unknown, directory: string): KubeCluster {
  return {
    server: textAt(value, 'server') ?? '',
    authority: pemAt(value, 'certificate-authority', directory),
    isVerified: fieldOf(value, 'insecure-skip-tls-verify') !== true,
    serverName: textAt(value, 'tls-server-name'),
    proxy: textAt(value, 'proxy-url'),
  }
}

function userOf(value: unknown, directory: string): KubeUser {
  const tokenFile = textAt(value, 'tokenFile')
  const username = textAt(value, 'username')
  return {
    certificate: pemAt(value, 'client-certificate', directory),
    key: pemAt(value, 'client-key', directory),
    token: textAt(value, 'token'),
    tokenFile: tokenFile === null ? null : inDirectory(directory, tokenFile),
    basic: username === null ? null : { username, password: textAt(value, 'password') ?? '' },
    plugin: pluginOf(fieldOf(value, 'exec'), directory),
    provider: providerOf(fieldOf(value, 'auth-provider')),
    impersonate: {
      user: textAt(value, 'as'),
      uid: textAt(value, 'as-uid'),
      groups: textsAt(value, 'as-groups'),
      extra: extraOf(fieldOf(value, 'as-user-extra')),
    },
  }
}

/** As client-go looks for it: a command with a slash in it starts at the kubeconfig. */
function pluginOf(value: unknown, directory: string): CredentialPlugin | null {
  const command = textAt(value, 'command')
  if (command === null) return null
  const env = fieldOf(value, 'env')
  return {
    command: command.includes('/') ? inDirectory(directory, command) : command,
    arguments: textsAt(value, 'args'),
    env: (Array.isArray(env) ? env : []).flatMap((one: unknown) => {
      const name = textAt(one, 'name')
      return name === null ? [] : [{ name, value: textAt(one, 'value') ?? '' }]
    }),
    apiVersion: textAt(value, 'apiVersion') ?? '',
    installHint: textAt(value, 'installHint'),
    wantsCluster: fieldOf(value, 'provideClusterInfo') === true,
  }
}

function providerOf(value: unknown): KubeUser['provider'] {
  const name = textAt(value, 'name')
  return name === null ? null : { name, config: new Map(textEntries(fieldOf(value, 'config'))) }
}

function extraOf(value: unknown): Impersonation['extra'] {
  if (typeof value !== 'object' || value === null) return new Map()
  const entries = Object.entries(value as Readonly<Record<string, unknown>>)
  return new Map(entries.flatMap(([name, texts]) => (isTexts(texts) ? [[name, texts]] : [])))
}

function textEntries(value: unknown): readonly [string, string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, text]: [string, unknown]) =>
    typeof text === 'string' ? [[name, text] as [string, string]] : [],
  )
}

/** Data in the file wins over a file that it names. */
function pemAt(value: unknown, name: string, directory: string): PemSource | null {
  const data = textAt(value, `${name}-data`)
  if (data !== null) return { data }
  const file = textAt(value, name)
  return file === null ? null : { file: inDirectory(directory, file) }
}

function inDirectory(directory: string, path: string): string {
  return isAbsolute(path) ? path : join(directory, path)
}

/** Null for what is absent, empty or no text. */
function textAt(value: unknown, name: string): string | null {
  const text = fieldOf(value, name)
  return typeof text === 'string' && text !== '' ? text : null
}

function textsAt(value: unknown, name: string): readonly string[] {
  const texts = fieldOf(value, name)
  return isTexts(texts) ? texts : []
}
