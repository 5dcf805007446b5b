import type { ParseArgsOptionsConfig } from 'node:util'
import { registryFlags } from '../registry-flag-options.ts'
import type { RegistryFlags } from '../registry-flag-options.ts'

/** The flags of a command about one image: which of an index, and how its registry is reached. */
export const imageFlags = {
  platform: { type: 'string' },
  ...registryFlags,
} as const satisfies ParseArgsOptionsConfig

export interface ImageFlags extends Omit<RegistryFlags, 'registry'> {
  readonly platform?: string | undefined
}

export const imageFlagsHelp = `  --platform <os/arch[/variant]>  the image of an index that is meant
  --plain-http                    speak to this image's registry without TLS
  --registry-ca <file>            trust these certificates too (PEM)
  --registry-username <name>      the user, with --registry-password-stdin
  --registry-password-stdin       read the password from standard input
  --registry-token-stdin          read an access token from standard input
  --registry-auth-host <host>     a token server that may be sent the credentials (repeatable)
  -h, --help                      show this

Without user and token, the credentials of docker login are used.
`
