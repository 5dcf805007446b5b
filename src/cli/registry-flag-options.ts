import type { ParseArgsOptionsConfig } from 'node:util'

/** The flags by which every command says how to reach a registry; Node Feature Discovery's names. */
export const registryFlags = {
  'plain-http': { type: 'boolean' },
  'registry-ca': { type: 'string' },
  'registry-username': { type: 'string' },
  'registry-password-stdin': { type: 'boolean' },
  'registry-token-stdin': { type: 'boolean' },
  'registry-auth-host': { type: 'string', multiple: true },
} as const satisfies ParseArgsOptionsConfig

export interface RegistryFlags {
  /** Only where a command takes several images, whose registries may differ. */
  readonly registry?: string | undefined
  readonly 'plain-http'?: boolean | undefined
  readonly 'registry-ca'?: string | undefined
  readonly 'registry-username'?: string | undefined
  readonly 'registry-password-stdin'?: boolean | undefined
  readonly 'registry-token-stdin'?: boolean | undefined
  readonly 'registry-auth-host'?: string[] | undefined
}
