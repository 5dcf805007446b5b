import type { RegistryCredentials } from '../engine/engine.ts'
import { dockerCredentials, serverAddressOf } from '../registry/docker-credentials.ts'
import { parseReference } from '../registry/reference.ts'

/**
 * What the engine is given to pull an image: the credentials that `docker login` left for its
 * registry. The engine itself has none.
 */
export function createPullCredentials(
  env: Readonly<Record<string, string | undefined>>,
): (reference: string, signal: AbortSignal) => Promise<RegistryCredentials | null> {
  const find = dockerCredentials(env)
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
