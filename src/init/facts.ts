/** What was found out about an image by reading it, and by running it once. */
export interface ImageFacts {
  /** As it was written. */
  readonly image: string
  /** `USER`, empty where it has none. */
  readonly user: string
  /** The program that it starts; null where it names none. */
  readonly program: string | null
  readonly exposed: readonly number[]
  /** Null where the image ended before anything was seen. */
  readonly running: RunningFacts | null
  /** How it ended, in words; null where it runs on. */
  readonly end: string | null
}

export interface RunningFacts {
  /** From its start until the last of its ports answered, in milliseconds. */
  readonly readyAfter: number
  readonly ports: readonly PortFacts[]
  /** Ports that it listens on at the loopback address alone. */
  readonly loopback: readonly number[]
  /** Whether the kernel showed what listens; otherwise only exposed ports were tried. */
  readonly isSeen: boolean
  /** A program in it that ends at once and well, by its name; null where there is none. */
  readonly harmless: string | null
}

export interface PortFacts {
  readonly port: number
  readonly answers: PortAnswer
}

/** What speaks on a port. */
export type PortAnswer =
  | { readonly kind: 'http'; readonly scheme: 'HTTP' | 'HTTPS'; readonly path: string }
  /** Of the paths that were tried, none answers 2xx. */
  | { readonly kind: 'http-without-path'; readonly scheme: 'HTTP' | 'HTTPS' }
  | { readonly kind: 'grpc' }
  | { readonly kind: 'tcp' }
