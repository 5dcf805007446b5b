/** An authority of the cluster's own, and what it vouches for. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Certificates {
  /** PEM. */
  readonly authority: string
  /** Paths of the API server's certificate and key. */
  readonly server: { readonly certificate: string; readonly key: string }
  /** Paths of what signs the tokens of service accounts, and of what proves that. */
  readonly accounts: { readonly key: string; readonly public: string }
}

/** @param names addresses and names of the API server, as openssl writes them: `IP:10.0.0.1`, `DNS:x` */
export function makeCertificates(directory: string, names: readonly string[]): Certificates {
  mkdirSync(directory)
  const at = (name: string) => join(directory, name)
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  const authority = { certificate: at('authority.pem'), key: at('authority.key') }
  openssl(
    'req',
    '-x509',
    ...curve,
    '-subj',
    '/CN=authority',
    '-keyout',
    authority.key,
    '-out',
    authority.certificate,
  )
  const server = { certificate: at('server.pem'), key: at('server.key') }
  const request = at('server.csr')
  openssl('req', ...curve, '-subj', '/CN=kube-apiserver', '-keyout', server.key, '-out', request)
  const extensions = at('server.ext')
  writeFileSync(extensions, `subjectAltName=${names.join(',')}\nextendedKeyUsage=serverAuth\n`)
  const by = ['-CA', authority.certificate, '-CAkey', authority.key, '-CAcreateserial']
  openssl(
    'x509',
    '-req',
    '-in',
    request,
    ...by,
    '-days',
    '2',
    '-extfile',
    extensions,
    '-out',
    server.certificate,
  )
  const accounts = { key: at('accounts.key'), public: at('accounts.pub') }
  openssl('genrsa', '-out', accounts.key, '2048')
  openssl('rsa', '-in', accounts.key, '-pubout', '-out', accounts.public)
  return { authority: readFileSync(authority.certificate, 'utf8'), server, accounts }
}

function openssl(...args: readonly string[]): void {
  execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] })
}
