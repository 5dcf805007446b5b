import { spawn } from 'node:child_process'
import { fieldOf } from '../../../decode.ts'
import {
  infrastructureError,
  inputError,
  isMissingFile,
  messageOf,
  systemErrorCode,
} from '../../../errors.ts'
import { clusterLimits, registryLimits } from '../../../limits.ts'
import { childEnvironment } from '../../../secrets/environment.ts'
import type { Environment } from '../../../secrets/environment.ts'
import type { Credential } from './credential.ts'
import type { CredentialPlugin } from './kubeconfig.ts'
import type { ClusterAccess } from './locate-cluster.ts'

const versions = ['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1']

/**
 * Asks a program for credentials, as client-go does: what it is asked stands in KUBERNETES_EXEC_INFO, what it
 * answers on its stdout. Nobody is there whom it could ask anything.
 *
 * https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
 *
 * @throws CanaryError where it gives none
 */
export async function askPlugin(
  plugin: CredentialPlugin,
  access: Pick<ClusterAccess, 'origin' | 'server' | 'tls'>,
  env: Environment,
  signal: AbortSignal,
): Promise<Credential> {
  if (!versions.includes(plugin.apiVersion)) {
    throw inputError({
      code: 'cluster-credentials',
      message: `${access.origin} has a credential plugin of the API ${plugin.apiVersion || 'version of none'}; these are known: ${versions.join(', ')}`,
    })
  }
  const deadline = AbortSignal.timeout(clusterLimits.plugin)
  const both = AbortSignal.any([signal, deadline])
  const info = JSON.stringify(question(plugin, access))
  const own = Object.fromEntries(plugin.env.map(({ name, value }) => [name, value]))
  const environment = { ...childEnvironment(env), ...own, KUBERNETES_EXEC_INFO: info }
  const output = await run(plugin, environment, both).catch((error: unknown) => {
    signal.throwIfAborted()
    throw failed(plugin, deadline.aborted ? null : error)
  })
  return credentialIn(output, plugin)
}

function question(
  { apiVersion, wantsCluster }: CredentialPlugin,
  { server, tls }: Pick<ClusterAccess, 'server' | 'tls'>,
): unknown {
  const cluster = {
    server: server.href,
    ...(tls.serverName === null ? {} : { 'tls-server-name': tls.serverName }),
    ...(tls.isVerified ? {} : { 'insecure-skip-tls-verify': true }),
    ...(tls.authority === null
      ? {}
      : { 'certificate-authority-data': Buffer.from(tls.authority).toString('base64') }),
  }
  const spec = { interactive: false, ...(wantsCluster ? { cluster } : {}) }
  return { apiVersion, kind: 'ExecCredential', spec }
}

interface Output {
  readonly code: number | null
  readonly stdout: Buffer
  /** Its beginning, as much as is shown to people. */
  readonly stderr: string
}

function run(
  plugin: CredentialPlugin,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Output> {
  return new Promise((resolve, reject) => {
    const child = spawn(plugin.command, plugin.arguments, {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
      killSignal: 'SIGKILL',
    })
    // What it has started itself may live on, and holds these open.
    const end = (error: Error) => {
      child.stdout.destroy()
      child.stderr.destroy()
      reject(error)
    }
    const parts: Buffer[] = []
    let size = 0
    child.stdout.on('data', (part: Buffer) => {
      size += part.length
      if (size <= clusterLimits.pluginBytes) {
        parts.push(part)
        return
      }
      end(new Error(`it wrote more than ${clusterLimits.pluginBytes} bytes`))
      child.kill('SIGKILL')
    })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      if (stderr.length < registryLimits.errorCharacters) stderr += part
    })
    child.once('error', end)
    child.once('close', (code) => {
      resolve({ code, stdout: Buffer.concat(parts), stderr })
    })
  })
}

/** What it answers may be secret: it is not quoted. */
function credentialIn({ code, stdout, stderr }: Output, plugin: CredentialPlugin): Credential {
  if (code !== 0) {
    const why = stderr.trim().replaceAll(/\s+/g, ' ').slice(0, registryLimits.errorCharacters)
    throw refused(plugin, `ended with exit code ${code ?? 'of a signal'}${why && `: ${why}`}`)
  }
  const status = fieldOf(parse(stdout, plugin), 'status')
  const token = textAt(status, 'token')
  const certificate = textAt(status, 'clientCertificateData')
  const key = textAt(status, 'clientKeyData')
  if (token === null && (certificate === null || key === null)) {
    throw refused(plugin, 'gave neither a token nor a certificate with its key')
  }
  const expiresAt = Date.parse(textAt(status, 'expirationTimestamp') ?? '')
  return {
    authorization: token === null ? null : `Bearer ${token}`,
    certificate: certificate === null || key === null ? null : { certificate, key },
    expiresAt: Number.isNaN(expiresAt) ? null : expiresAt,
  }
}

function parse(stdout: Buffer, plugin: CredentialPlugin): unknown {
  try {
    return JSON.parse(stdout.toString('utf8')) as unknown
  } catch (error) {
    throw refused(plugin, 'does not answer with an ExecCredential', error)
  }
}

function failed(plugin: CredentialPlugin, error: unknown): Error {
  if (error === null) return refused(plugin, `did not end within ${clusterLimits.plugin / 1000} s`)
  if (isMissingFile(error)) return refused(plugin, 'is not installed', error)
  if (systemErrorCode(error) === 'EACCES') return refused(plugin, 'may not be executed', error)
  return refused(plugin, `failed: ${messageOf(error)}`, error)
}

function refused({ command, installHint }: CredentialPlugin, why: string, cause?: unknown): Error {
  const hint = installHint?.trim().split('\n')[0]?.slice(0, registryLimits.errorCharacters)
  const problem = {
    code: 'cluster-credentials',
    message: `the credential plugin ${command} of the kubeconfig ${why}`,
    hint: hint === undefined || hint === '' ? 'try: kubectl auth whoami' : hint,
  }
  return infrastructureError(problem, { cause })
}

function textAt(value: unknown, name: string): string | null {
  const text = fieldOf(value, name)
  return typeof text === 'string' && text !== '' ? text : null
}
