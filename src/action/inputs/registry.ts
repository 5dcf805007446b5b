import { inputError } from '../../errors.ts'
import { registriesOf } from '../../image/source.ts'
import { readEach, readTogether } from '../../options.ts'
import type { Credential } from '../../registry/credential.ts'
import { parseRegistryHost } from '../../registry/reference.ts'
import { secret } from '../../registry/secret.ts'
import { registryMeant } from '../../registry/settings.ts'
import type {
  CertificateAuthority,
  RegistryLogin,
  RegistrySettings,
} from '../../registry/settings.ts'
import { textOrNull } from './reader.ts'
import type { InputReader } from './reader.ts'

/**
 * How registries are reached. Credentials are masked before anything else is done with them, and
 * go to one registry alone: that of the input `registry`, otherwise that of the images.
 *
 * @throws CanaryError (input)
 */
export function readRegistry(reader: InputReader, images: readonly string[]): RegistrySettings {
  // Both are masked, whatever is wrong with the other inputs.
  const password = readSecret(reader, 'registry-password')
  const token = readSecret(reader, 'registry-token')
  const username = textOrNull(reader, 'registry-username')
  const hosts = (name: string) => readEach(reader.getMultilineInput(name), parseRegistryHost)
  const read = readTogether({
    login: () => {
      const credential = toCredential(username, password, token)
      return credential === null ? null : toLogin(credential, reader, images)
    },
    plainHttp: () => hosts('plain-http'),
    tokenHosts: () => hosts('registry-auth-host'),
  })
  return { ...read, certificateAuthority: readAuthority(reader) }
}

/** Null where it is empty, as a secret is for the pull request of a fork. */
function readSecret(reader: InputReader, name: string): string | null {
  const value = textOrNull(reader, name)
  if (value !== null) reader.setSecret(value)
  return value
}

function toCredential(
  username: string | null,
  password: string | null,
  token: string | null,
): Credential | null {
  if (token !== null) {
    if (username === null && password === null) {
      return { type: 'access-token', token: secret(token), source: 'registry-token' }
    }
    throw half('registry-token is given instead of registry-username and registry-password')
  }
  if (username === null && password === null) return null
  if (username === null || password === null) {
    throw half('registry-username and registry-password belong together, and one of them is empty')
  }
  return { type: 'basic', username, password: secret(password), source: 'registry-username' }
}

function toLogin(
  credential: Credential,
  reader: InputReader,
  images: readonly string[],
): RegistryLogin {
  const named = textOrNull(reader, 'registry')
  return { registry: registryMeant(named, registriesOf(images), 'registry'), credential }
}

function readAuthority(reader: InputReader): CertificateAuthority | null {
  const written = textOrNull(reader, 'registry-ca')
  if (written === null) return null
  return written.includes('-----BEGIN ')
    ? { type: 'text', text: written }
    : { type: 'file', path: written }
}

function half(message: string): Error {
  const hint = 'secrets are empty in pull requests of forks'
  return inputError({ code: 'usage', message, hint })
}
