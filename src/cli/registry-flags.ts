import type { Flags, Values } from './flags.ts'

/** The flags by which every command says how to reach a registry; Node Feature Discovery's names. */
export const registryFlags = {
  'plain-http': { type: 'boolean', help: 'speak to the registry without TLS' },
  'registry-ca': {
    type: 'string',
    value: '<file>',
    help: 'trust these certificates too (PEM)',
  },
  'registry-username': {
    type: 'string',
    value: '<u>',
    help: 'user, with --registry-password-stdin (those of docker login)',
  },
  'registry-password-stdin': { type: 'boolean', help: 'read the password from standard input' },
  'registry-token-stdin': { type: 'boolean', help: 'read an access token from standard input' },
  'registry-auth-host': {
    type: 'string',
    value: '<h>',
    multiple: true,
    help: 'a token server that may be sent the credentials; may be given several times',
  },
} as const satisfies Flags

export interface RegistryFlags extends Partial<Values<typeof registryFlags>> {
  /** Only where a command takes several images, whose registries may differ. */
  readonly registry?: string | undefined
}

/** The flags of a command about one image: which of an index, and how its registry is reached. */
export const imageFlags = {
  platform: {
    type: 'string',
    value: '<platform>',
    help: 'the image of an index that is meant: os[/arch[/variant]][:os_version]',
  },
  ...registryFlags,
} as const satisfies Flags

export type ImageFlags = Partial<Values<typeof imageFlags>>
