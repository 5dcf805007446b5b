import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface KeyPair {
  readonly key: string
  readonly cert: string
}

export interface TestAuthority extends KeyPair {
  /** A certificate for names such as `IP:127.0.0.1` or `DNS:localhost`. */
  readonly issue: (names: string, commonName?: string) => KeyPair
}

/** Makes a certificate authority with Debian's openssl, for as long as the test runs. */
export function createAuthority(): TestAuthority {
  const directory = mkdtempSync(join(tmpdir(), 'canary-ca-'))
  const path = (name: string) => join(directory, name)
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' })
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const read = (name: string): KeyPair => ({
    key: readFileSync(path(`${name}.key`), 'utf8'),
    cert: readFileSync(path(`${name}.crt`), 'utf8'),
  })
  const out = (name: string) => ['-keyout', path(`${name}.key`), '-out', path(`${name}.crt`)]
  openssl('req', '-x509', ...curve, ...out('ca'), '-days', '2', '-subj', '/CN=Test authority')
  const authority = read('ca')
  rmSync(directory, { recursive: true })
  return {
    ...authority,
    issue: (names, commonName = 'registry') => {
      const work = mkdtempSync(join(tmpdir(), 'canary-cert-'))
      try {
        const at = (name: string) => join(work, name)
        writeFileSync(at('ca.key'), authority.key)
        writeFileSync(at('ca.crt'), authority.cert)
        writeFileSync(at('names'), `subjectAltName=${names}\n`)
        openssl(
          'req',
          '-new',
          ...curve,
          '-keyout',
          at('key'),
          '-out',
          at('csr'),
          '-subj',
          `/CN=${commonName}`,
        )
        openssl(
          'x509',
          '-req',
          '-in',
          at('csr'),
          '-CA',
          at('ca.crt'),
          '-CAkey',
          at('ca.key'),
          '-CAcreateserial',
          '-days',
          '2',
          '-extfile',
          at('names'),
          '-out',
          at('crt'),
        )
        return { key: readFileSync(at('key'), 'utf8'), cert: readFileSync(at('crt'), 'utf8') }
      } finally {
        rmSync(work, { recursive: true })
      }
    },
  }
}
