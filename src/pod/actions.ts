/** A number or the name of a port of the same container. */
export type PortReference = number | string

export type PodAction =
  | { readonly action: 'exec'; readonly command: readonly [string, ...string[]] }
  | {
      readonly action: 'httpGet'
      readonly scheme: 'HTTP' | 'HTTPS'
      readonly host: string | null
      readonly port: PortReference
      readonly path: string
      readonly httpHeaders: readonly { readonly name: string; readonly value: string }[]
      /** `HTTP2` is alpha in 1.37. */
      readonly protocol: 'HTTP1' | 'HTTP2'
    }
  | { readonly action: 'tcpSocket'; readonly host: string | null; readonly port: PortReference }
  | {
      readonly action: 'grpc'
      readonly port: number
      readonly service: string
      /** `TLS` is alpha in 1.37. */
      readonly mode: 'Plaintext' | 'TLS'
    }

/** Times in seconds, as kubelet counts them. */
export interface PodProbe {
  readonly handler: PodAction
  readonly initialDelaySeconds: number
  readonly timeoutSeconds: number
  readonly periodSeconds: number
  readonly successThreshold: number
  readonly failureThreshold: number
  /** Null: the Pod's. */
  readonly terminationGracePeriodSeconds: number | null
}

export type PodHook =
  | Extract<PodAction, { action: 'exec' | 'httpGet' | 'tcpSocket' }>
  | { readonly action: 'sleep'; readonly seconds: number }
