import { X509Certificate } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createSecureContext, rootCertificates } from 'node:tls'
import type { SecureContext } from 'node:tls'
import { inputError, isMissingFile, messageOf, systemErrorCode } from '../errors.ts'
import { registryLimits } from '../limits.ts'
import { readSource } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import type { Environment } from '../secrets/environment.ts'

export interface TlsOptions {
  readonly env: Environment
  /** Certificates to trust besides the system's, such as a company's own authority: PEM. */
  readonly certificateAuthority: SourceText | null
  /** Where docker keeps a folder for each registry host; see {@link dockerCertificates}. */
  readonly certificatesDirectory: string
}

/** What a connection to one host trusts and shows. Verification cannot be turned off. */
export type TlsContexts = (host: string) => Promise<SecureContext>

export const dockerCertificates = '/etc/docker/certs.d'

/** Where distributions keep the bundle that docker and other Go programs trust. */
const systemBundles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
]

/**
 * The trust that docker has: the system's bundle, or the file that `SSL_CERT_FILE` names instead;
 * then `NODE_EXTRA_CA_CERTS`, the given authority, and `<certificatesDirectory>/<host[:port]>/`
 * (`*.crt` are authorities, `*.cert` with `*.key` the client's certificate). A folder that this user
 * may not read is not there.
 */
export function createTlsContexts(options: TlsOptions): TlsContexts {
  const contexts = new Map<string, Promise<SecureContext>>()
  let roots: Promise<string[]> | undefined
  return (host) => {
    const known = contexts.get(host)
    if (known !== undefined) return known
    roots ??= trustedRoots(options)
    const context = createContext(host, roots, options.certificatesDirectory)
    contexts.set(host, context)
    return context
  }
}

async function createContext(
  host: string,
  roots: Promise<string[]>,
  directory: string,
): Promise<SecureContext> {
  const [trusted, ...own] = await Promise.all([
    roots,
    ...foldersOf(host).map((folder) => readHostDirectory(join(directory, folder))),
  ])
  try {
    return createSecureContext({
      ca: [...trusted, ...own.flatMap(({ authorities }) => authorities)],
      cert: own.flatMap(({ certificates }) => certificates),
      key: own.flatMap(({ keys }) => keys),
      minVersion: 'TLSv1.2',
    })
  } catch (error) {
    throw inputError(
      { code: 'tls-files', message: `the certificates for ${host}: ${messageOf(error)}` },
      { cause: error },
    )
  }
}

/** docker takes the host as it was written in the image's name: perhaps with the usual port. */
function foldersOf(host: string): readonly string[] {
  // A host that a server named could be `..`.
  if (host.startsWith('.')) return []
  return /:[0-9]+$/.test(host) ? [host] : [host, `${host}:443`]
}

async function trustedRoots(options: TlsOptions): Promise<string[]> {
  const { SSL_CERT_FILE: instead, NODE_EXTRA_CA_CERTS: extra } = options.env
  const roots = instead ? [await readPem(instead, 'SSL_CERT_FILE')] : await systemRoots()
  if (extra) roots.push(await readPem(extra, 'NODE_EXTRA_CA_CERTS'))
  const given = options.certificateAuthority
  if (given !== null) roots.push(checkCertificates(given, 'the registry CA'))
  return roots
}

async function systemRoots(): Promise<string[]> {
  for (const file of systemBundles) {
    const bundle = await readSource(
      file,
      'the certificates',
      registryLimits.configurationFileBytes,
    ).catch(
      // A distribution that keeps its bundle elsewhere.
      () => null,
    )
    if (bundle?.text.includes('BEGIN CERTIFICATE')) return [bundle.text]
  }
  return [...rootCertificates]
}

interface HostDirectory {
  readonly authorities: readonly string[]
  /** Of the client; `keys` has the same order. */
  readonly certificates: readonly string[]
  readonly keys: readonly string[]
}

async function readHostDirectory(directory: string): Promise<HostDirectory> {
  const names = await readdir(directory).catch((error: unknown): string[] => {
    // Many engines make /etc/docker for root alone: what others cannot read is not trusted.
    if (isMissingFile(error) || systemErrorCode(error) === 'EACCES') return []
    throw inputError(
      { code: 'tls-files', message: `the certificates in ${directory}: ${messageOf(error)}` },
      { cause: error },
    )
  })
  names.sort()
  const stems = (suffix: string) =>
    names.filter((name) => name.endsWith(suffix)).map((name) => name.slice(0, -suffix.length))
  const clients = stems('.cert')
  const keys = stems('.key')
  const lone = [...clients, ...keys].find((stem) => clients.includes(stem) !== keys.includes(stem))
  if (lone !== undefined) throw missingHalf(directory, lone, clients.includes(lone))
  const file = (name: string) => join(directory, name)
  const [authorities, certificates, keyTexts] = await Promise.all([
    Promise.all(stems('.crt').map((stem) => readPem(file(`${stem}.crt`), 'the CA'))),
    Promise.all(clients.map((stem) => readPem(file(`${stem}.cert`), 'the client certificate'))),
    Promise.all(clients.map((stem) => readKey(file(`${stem}.key`)))),
  ])
  return { authorities, certificates, keys: keyTexts }
}

async function readKey(path: string): Promise<string> {
  return (await readSource(path, 'the client key', registryLimits.configurationFileBytes)).text
}

async function readPem(path: string, what: string): Promise<string> {
  const source = await readSource(path, what, registryLimits.configurationFileBytes)
  return checkCertificates(source, what)
}

/**
 * A file without a certificate would be trusted silently for nothing.
 *
 * @returns the text
 * @throws CanaryError (input)
 */
export function checkCertificates(source: SourceText, what: string): string {
  const start = source.text.indexOf('-----BEGIN CERTIFICATE-----')
  // The first one stands for the file: a bundle of hundreds is read when it is used.
  if (start !== -1 && isCertificate(source.text.slice(start))) return source.text
  throw inputError({
    code: 'tls-files',
    message: `${what} ${source.file} holds no certificate`,
    hint: 'certificates are given as PEM text, "-----BEGIN CERTIFICATE-----" and so on',
  })
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0
  } catch {
    // How OpenSSL calls what is wrong helps nobody; the caller names the file.
    return false
  }
}

function missingHalf(directory: string, stem: string, hasCertificate: boolean): Error {
  const [found, missing] = hasCertificate ? ['cert', 'key'] : ['key', 'cert']
  return inputError({
    code: 'tls-files',
    message: `${join(directory, `${stem}.${found}`)} has no ${stem}.${missing} beside it`,
    hint: 'a client certificate is a pair of .cert and .key files',
  })
}
