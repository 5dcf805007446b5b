/**
 * Something that a container is given, or asked to be given, beyond what a plain container has: a
 * part of the machine, or less confinement. What the engine gives every container is no grant.
 */
export type Grant =
  | {
      readonly kind: 'bind'
      /** As it is written: a path of the engine's host. */
      readonly source: string
      readonly target: string
      readonly isReadOnly: boolean
    }
  | {
      readonly kind: 'device'
      readonly device: { readonly pathOnHost: string; readonly pathInContainer: string }
    }
  /** A device of a vendor, by its qualified name. */
  | { readonly kind: 'named-device'; readonly name: string }
  | { readonly kind: 'kernel-parameter'; readonly name: string }
  | { readonly kind: 'label'; readonly name: string }
  /** A network that is not the engine's default one. */
  | { readonly kind: 'network'; readonly name: string }
  /** How many processes it may have; none or less: as many as it likes. */
  | { readonly kind: 'processes'; readonly limit: number }
  /** A file of this machine that is read for it. */
  | { readonly kind: 'file'; readonly path: string }
  /** A variable whose value is taken out of our own environment. */
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: PlainGrantKind; readonly value: string }

/** Grants that a word tells. */
export type PlainGrantKind =
  | 'annotation'
  | 'capability'
  | 'cgroup-namespace'
  | 'cgroup-parent'
  | 'confinement'
  | 'device-rule'
  | 'gpu'
  | 'group'
  | 'image-files'
  | 'ipc-namespace'
  | 'link'
  | 'log'
  | 'memory-protection'
  | 'mount-option'
  | 'pid-namespace'
  | 'privileged'
  | 'published-port'
  | 'real-time'
  | 'runtime'
  | 'storage'
  | 'unreadable'
  | 'user-namespace'
  | 'uts-namespace'
  | 'volume'
  | 'volume-driver'
  | 'volumes-of'

/** A grant that one of a list of options asks for. */
export interface OptionGrant {
  /** Index of the option's token, from 0. */
  readonly token: number
  /** The option as it is written, its value included. */
  readonly written: string
  readonly grant: Grant
}
