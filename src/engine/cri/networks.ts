import { inputError } from '../../errors.ts'
import type { EngineNetworks } from '../networks.ts'

/** CRI makes none: the runtime's network plugins are configured on its machine. */
export const noNetworks: EngineNetworks = {
  createClosed: () =>
    Promise.reject(
      inputError({
        code: 'cri-unsupported',
        message: 'CRI has no way to make a network without a route outwards',
        hint: 'judge this on Docker or Podman',
      }),
    ),
  remove: () => Promise.resolve(),
  list: () => Promise.resolve([]),
}
