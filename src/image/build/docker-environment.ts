import type { EngineAddress } from '../../engine/engine.ts'
import type { Environment } from '../../secrets/environment.ts'

/**
 * Variables that the docker command line, buildx and the credential helpers that they start read.
 * Everything else stays with us: a step's inputs and tokens stand in its environment too.
 */
const names: ReadonlySet<string> = new Set([
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'LANG', 'TZ', 'NO_COLOR'],
  ...['XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'FTP_PROXY'],
  ...['http_proxy', 'https_proxy', 'no_proxy', 'all_proxy', 'ftp_proxy'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'SOURCE_DATE_EPOCH'],
  ...['KUBECONFIG', 'DBUS_SESSION_BUS_ADDRESS', 'GNUPGHOME', 'GPG_TTY'],
])

const prefixes = [
  ...['DOCKER_', 'BUILDX_', 'BUILDKIT_', 'LC_', 'OTEL_'],
  // Of the helpers for Amazon's, Azure's and Google's registries, and of pass.
  ...['AWS_', 'AZURE_', 'GOOGLE_', 'CLOUDSDK_', 'PASSWORD_STORE_'],
]

/** What BuildKit's cache in GitHub's cache service is reached with. */
const cacheNames: ReadonlySet<string> = new Set([
  ...['ACTIONS_CACHE_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN'],
  ...['ACTIONS_CACHE_SERVICE_V2', 'GITHUB_REPOSITORY'],
])

/** Variables that the loaders and runtimes of the programs themselves obey. */
const loaders = /^(?:LD_|DYLD_|GO|GRPC_)/

/**
 * The environment of a docker that builds.
 *
 * @param address where the engine listens; null where docker's own settings lead there
 * @param usesGitHubCache whether a cache of the type `gha` is asked for
 */
export function dockerEnvironment(
  env: Environment,
  address: EngineAddress | null,
  usesGitHubCache: boolean,
): Record<string, string> {
  const chosen = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      (isForDocker(entry[0]) || (usesGitHubCache && cacheNames.has(entry[0]))),
  )
  const own = Object.fromEntries(chosen)
  if (address === null) return own
  // A context by name would win over the address.
  delete own['DOCKER_CONTEXT']
  return { ...own, DOCKER_HOST: address.url, ...tlsVariables[address.tls] }
}

const tlsVariables: Readonly<Record<EngineAddress['tls'], Readonly<Record<string, string>>>> = {
  none: {},
  verified: { DOCKER_TLS_VERIFY: '1' },
  unverified: { DOCKER_TLS: '1' },
}

/** Whether docker would take a build argument that stands in its environment for its own setting. */
export function isTakenByDocker(name: string): boolean {
  return isForDocker(name) || cacheNames.has(name) || loaders.test(name)
}

function isForDocker(name: string): boolean {
  return names.has(name) || prefixes.some((prefix) => name.startsWith(prefix))
}
