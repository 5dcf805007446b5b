import { delimiter, join, resolve } from 'node:path'
import { inputError, isMissingFile, messageOf, quoteName } from '../../../errors.ts'
import { clusterLimits } from '../../../limits.ts'
import { didYouMean } from '../../../nearest.ts'
import { readRegularFile } from '../../../regular-file.ts'
import type { Environment } from '../../../secrets/environment.ts'
import { setting } from '../../../settings.ts'
import { decodeUtf8 } from '../../../yaml/source.ts'
import { mergeKubeconfigs, parseKubeconfig } from './kubeconfig.ts'
import type { KubeCluster, Kubeconfig, KubeUser, PemSource } from './kubeconfig.ts'

/** What leads to a cluster, as kubectl finds it. */
export interface ClusterAccess {
  /** How people know it: `the context "kind-kind" of /home/me/.kube/config`. */
  readonly origin: string
  /** Where the API server is. */
  readonly server: URL
  readonly tls: ClusterTls
  /** A proxy that the kubeconfig names; null for those of the environment. */
  readonly proxy: string | null
  readonly namespace: string
  readonly user: KubeUser
  /** It is the cluster of the Pod that this process runs in. */
  readonly isInside: boolean
}

export interface ClusterTls {
  /** PEM; null for the authorities that this machine trusts. */
  readonly authority: string | null
  readonly isVerified: boolean
  readonly serverName: string | null
}

export interface ClusterOptions {
  readonly env: Environment
  readonly home: string
  /** A context of the kubeconfig; null for its current one. */
  readonly context: string | null
  /** Null for that of the context, or `default`. */
  readonly namespace: string | null
}

/** Where every Pod has its service account (kubelet, `serviceaccount` admission). */
const accountDirectory = '/var/run/secrets/kubernetes.io/serviceaccount'

/**
 * Finds the cluster as kubectl does: the files of KUBECONFIG, or `~/.kube/config`; inside of a cluster, where
 * there is neither, the Pod's service account.
 *
 * @param account where a Pod's service account is
 * @throws CanaryError (input) where the configuration cannot be used
 */
export function locateCluster(
  options: ClusterOptions,
  account: string = accountDirectory,
): ClusterAccess {
  const { files, isNamed } = kubeconfigFiles(options)
  const read = files.flatMap((file) => readKubeconfig(file) ?? [])
  const merged = mergeKubeconfigs(read)
  if (merged.contexts.size > 0 || options.context !== null) {
    return accessOf(merged, options, files.join(', '))
  }
  const inside = read.length === 0 && !isNamed ? serviceAccount(options, account) : null
  if (inside !== null) return inside
  throw inputError({
    code: 'kubeconfig',
    message:
      read.length === 0
        ? `no cluster is configured: there is no ${files.join(' or ')}, and this is no Pod with a service account`
        : `the kubeconfig ${files.join(', ')} has no context`,
    hint: 'name its file with the variable KUBECONFIG',
  })
}

/** Files that are not there are skipped, as kubectl does. */
function kubeconfigFiles({ env, home }: ClusterOptions): {
  readonly files: readonly string[]
  readonly isNamed: boolean
} {
  const named = (env['KUBECONFIG'] ?? '').split(delimiter).filter((file) => file !== '')
  if (named.length > clusterLimits.configurationFiles) {
    throw inputError({
      code: 'kubeconfig',
      message: `KUBECONFIG lists ${named.length} files; at most ${clusterLimits.configurationFiles} are read`,
    })
  }
  if (named.length > 0) return { files: named.map((file) => resolve(file)), isNamed: true }
  return { files: [join(home, '.kube', 'config')], isNamed: false }
}

function readKubeconfig(file: string): Kubeconfig | null {
  const text = readText(file, 'the kubeconfig')
  return text === null ? null : parseKubeconfig({ file, text })
}

/** Null where there is no such file. */
function readText(file: string, what: string): string | null {
  let bytes: Buffer | null
  try {
    bytes = readRegularFile(file, clusterLimits.configurationBytes)
  } catch (error) {
    if (isMissingFile(error)) return null
    const message = `${what} ${file} cannot be read: ${messageOf(error)}`
    throw inputError({ code: 'kubeconfig', message }, { cause: error })
  }
  if (bytes !== null) return decodeUtf8(bytes, file, what)
  throw inputError({
    code: 'kubeconfig',
    message: `${what} ${file} is too large: at most ${clusterLimits.configurationBytes} bytes are read`,
  })
}

/** @throws CanaryError (input) for a file that is not there, too */
export function readNamedFile(file: string, what: string): string {
  const text = readText(file, what)
  if (text !== null) return text
  throw inputError({ code: 'kubeconfig', message: `${what} ${file} does not exist` })
}

function accessOf(config: Kubeconfig, options: ClusterOptions, files: string): ClusterAccess {
  const name = options.context ?? config.currentContext
  if (name === null) {
    throw inputError({
      code: 'kubeconfig-context',
      message: `the kubeconfig ${files} has no current context`,
      hint: `name one of ${[...config.contexts.keys()].map(quoteName).join(', ')} with ${setting('kube-context')}`,
    })
  }
  const context = config.contexts.get(name)
  if (context === undefined) {
    throw inputError({
      code: 'kubeconfig-context',
      message: `the kubeconfig ${files} has no context ${quoteName(name)}`,
      hint: didYouMean(name, [...config.contexts.keys()]) ?? 'see: kubectl config get-contexts',
    })
  }
  const of = `the context ${quoteName(name)} of ${files}`
  const cluster = config.clusters.get(context.cluster)
  if (cluster === undefined) throw missing(of, 'cluster', context.cluster)
  const user = context.user === '' ? anonymous : config.users.get(context.user)
  if (user === undefined) throw missing(of, 'user', context.user)
  return {
    origin: of,
    server: serverOf(cluster, of),
    tls: tlsOf(cluster),
    proxy: cluster.proxy,
    namespace: options.namespace ?? context.namespace ?? 'default',
    user,
    isInside: false,
  }
}

function missing(of: string, what: string, name: string): Error {
  const message = `${of} names the ${what} ${quoteName(name)}, which is not there`
  return inputError({ code: 'kubeconfig', message })
}

function serverOf({ server }: KubeCluster, of: string): URL {
  // kubectl takes a host and a port alone, too.
  const address = /^https?:\/\//.test(server) ? server : `http://${server}`
  const url = server !== '' && URL.canParse(address) ? new URL(address) : null
  if (url !== null && url.username === '' && url.password === '') return url
  const message = `${of} leads to no address of an API server`
  throw inputError({ code: 'kubeconfig', message, hint: 'such as server: https://10.0.0.1:6443' })
}

function tlsOf({ authority, isVerified, serverName }: KubeCluster): ClusterTls {
  return {
    authority: authority === null ? null : pemOf(authority, "the cluster's authority"),
    isVerified,
    serverName,
  }
}

/** @throws CanaryError (input) where a file that is named cannot be read */
export function pemOf(source: PemSource, what: string): string {
  if ('file' in source) return readNamedFile(source.file, what)
  return Buffer.from(source.data, 'base64').toString('utf8')
}

const anonymous: KubeUser = {
  certificate: null,
  key: null,
  token: null,
  tokenFile: null,
  basic: null,
  plugin: null,
  provider: null,
  impersonate: { user: null, uid: null, groups: [], extra: new Map() },
}

/** Null outside of a Pod, or in one that has no service account. */
function serviceAccount(options: ClusterOptions, directory: string): ClusterAccess | null {
  const host = options.env['KUBERNETES_SERVICE_HOST'] ?? ''
  const port = options.env['KUBERNETES_SERVICE_PORT'] ?? ''
  if (host === '' || port === '') return null
  const tokenFile = join(directory, 'token')
  if (readText(tokenFile, 'the service account token') === null) return null
  const namespace = readText(join(directory, 'namespace'), 'the namespace of the service account')
  const authority = readText(join(directory, 'ca.crt'), "the cluster's authority")
  const own = namespace?.trim() ?? ''
  return {
    origin: 'the service account of this Pod',
    server: new URL(`https://${host.includes(':') ? `[${host}]` : host}:${port}`),
    tls: { authority, isVerified: true, serverName: null },
    proxy: null,
    namespace: options.namespace ?? (own === '' ? 'default' : own),
    user: { ...anonymous, tokenFile },
    isInside: true,
  }
}
