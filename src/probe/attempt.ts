import type { HeaderSeen, Reason, Seen } from '../model.ts'
import type { TextPatterns } from '../text-patterns.ts'

/** What one execution of a probe came to. */
export interface AttemptResult {
  readonly ok: boolean
  readonly reason: Reason
  readonly seen: Seen
  /** What Kubernetes tells as a probe warning: it passed, with something to look at. */
  readonly warning?: string
  /**
   * The probe could not be carried out, which kubelet counts as nothing where a Pod asks for it (its
   * "prober error"); a check of a Validator has failed.
   */
  readonly isProberError?: boolean
}

/**
 * One execution of a probe. It always resolves: what goes wrong is a result. When `signal` aborts,
 * it ends at once, closes what it opened, and resolves with the reason `attempt-timeout`; whether
 * that was the attempt's deadline, the check's, or the container's end is the schedule's to say.
 */
export type Attempt = (signal: AbortSignal) => Promise<AttemptResult>

/**
 * Whose rules decide where they differ: `validator` is Container Canary's document (2xx passes),
 * `pod` is Kubernetes' probe (2xx and 3xx pass).
 */
export type ProbeProfile = 'validator' | 'pod'

export interface HttpGetAction {
  readonly action: 'httpGet'
  readonly scheme: 'HTTP' | 'HTTPS'
  /** Null: the container itself. */
  readonly host: string | null
  readonly port: number
  readonly path: string
  readonly httpHeaders: readonly HeaderSeen[]
  readonly responseHttpHeaders: readonly HeaderSeen[]
  /** What is spoken without TLS, which chooses by itself. Default: `HTTP1`. */
  readonly protocol?: 'HTTP1' | 'HTTP2'
}

export interface TcpSocketAction {
  readonly action: 'tcpSocket'
  readonly host: string | null
  readonly port: number
}

export interface GrpcAction {
  readonly action: 'grpc'
  readonly port: number
  readonly service: string
  /** `TLS` is not verified. Default: `Plaintext`. */
  readonly mode?: 'Plaintext' | 'TLS'
}

export interface ExecAction {
  readonly action: 'exec'
  readonly command: readonly [string, ...string[]]
  /** What it has to end with. Default: 0. */
  readonly exitCode?: number
  /** What it has to write, and must not; left out, nobody looks. */
  readonly stdout?: TextPatterns
  readonly stderr?: TextPatterns
}

export type ProbeAction = HttpGetAction | TcpSocketAction | GrpcAction | ExecAction
