import type { RegistryCredentials } from '../engine/images.ts'
import { serverAddressOf } from '../registry/docker-credentials.ts'
import { parseReference } from '../registry/reference.ts'
import { findCredentials } from '../registry/settings.ts'
import type { RegistrySettings } from '../registry/settings.ts'
import type { OnCredentialTrouble } from '../registry/credential.ts'

/**
 * What the engine is given to pull an image: the credentials of the run or of `docker login` for
 * its registry, and none of any other. The engine itself has none.
 */
export async function createPullCredentials(
  settings: RegistrySettings,
  env: Readonly<Record<string, string | undefined>>,
  onTrouble: OnCredentialTrouble,
): Promise<(reference: string, signal: AbortSignal) => Promise<RegistryCredentials | null>> {
  const find = await findCredentials(settings, env, onTrouble)
  return async (reference, signal) => {
    const { registry } = parseReference(reference)
    const found = await find(registry, signal)
    if (found === null) return null
    const empty = { username: '', password: '', identityToken: '', registryToken: '' }
    const serverAddress = serverAddressOf(registry)
    switch (found.type) {
      case 'basic': {
        const { username, password } = found
        return { ...empty, serverAddress, username, password: password.reveal() }
      }
      case 'identity-token':
        return { ...empty, serverAddress, identityToken: found.token.reveal() }
      case 'access-token':
        return { ...empty, serverAddress, registryToken: found.token.reveal() }
    }
  }
}
