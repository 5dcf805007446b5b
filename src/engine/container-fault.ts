/**
 * What keeps a container or a command from starting, as far as the engine's words tell. The image
 * decides of it unless a manifest does; `engine` is nobody's who wrote either.
 */
export type ContainerFault =
  | {
      readonly kind: 'program'
      readonly problem: 'not-found' | 'not-executable'
      /** Null where it is not told. */
      readonly program: string | null
    }
  /** There is no program to run: no ENTRYPOINT, no CMD. */
  | { readonly kind: 'no-command' }
  /** Without a name: a number that is none of a user. */
  | { readonly kind: 'user'; readonly name: string | null }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'working-directory' }
  /** Where a volume cannot be mounted; the path may stand behind that of the root file system. */
  | { readonly kind: 'mount'; readonly target: string }
  | { readonly kind: 'port' | 'stop-signal' | 'environment' }
  /** A hook of the host, a full disk, a lost connection. */
  | { readonly kind: 'engine' }
  | { readonly kind: 'unknown' }
