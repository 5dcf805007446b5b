import type { RegistrySettings } from '../../src/registry/settings.ts'

/** Nobody said anything: what the machine knows is used. */
export const noSettings: RegistrySettings = {
  login: null,
  certificateAuthority: null,
  plainHttp: [],
  tokenHosts: [],
}
