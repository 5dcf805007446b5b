import type { HeaderSeen, Reason, Seen } from '../model.ts'
import type { TextPatterns } from '../text-patterns.ts'
import type { HttpMethod } from './http-method.ts'
import type { Json } from './json-pointer.ts'
import type { Signal } from './signals.ts'

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
  /** Default: `GET`. */
  readonly method?: HttpMethod
  readonly body?: RequestBody
  /** A final answer has one of them; left out, the statuses that pass (passing-status.ts). */
  readonly responseStatus?: readonly StatusRange[]
  /** False: a redirect is itself the answer, as it is to many load balancers. Default: true. */
  readonly followRedirects?: boolean
  readonly responseBody?: BodyExpectation
  /** The certificate has to be one that this machine trusts, for the host's name. Default: false. */
  readonly tlsVerify?: boolean
  /** What is spoken without TLS, which chooses by itself. Default: `HTTP1`. */
  readonly protocol?: 'HTTP1' | 'HTTP2'
}

/** What a request sends beside its headers. */
export interface RequestBody {
  /** `json` says so in a header, unless the manifest has one. */
  readonly kind: 'text' | 'json'
  readonly text: string
}

/** Inclusive. */
export interface StatusRange {
  readonly first: number
  readonly last: number
}

/** All of it has to be so. */
export interface BodyExpectation extends TextPatterns {
  /** What stands at places of the body, which is JSON. */
  readonly json: readonly { readonly pointer: string; readonly value: Json }[]
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
  readonly command: Command
  /** What it has to end with. Default: 0. */
  readonly exitCode?: number
  /** What it has to write, and must not; left out, nobody looks. */
  readonly stdout?: TextPatterns
  readonly stderr?: TextPatterns
  /** It runs in a container of its own, in which the image's own command is not started. */
  readonly isolated?: Isolation
}

/** A program and its arguments. */
export type Command = readonly [string, ...string[]]

/** What a command of its own container has around it. */
export interface Isolation {
  /** Commands before it, one after the other: each is to start, and however it ends is fine. */
  readonly setup: readonly Command[]
  /** Commands after it, which decide nothing. */
  readonly teardown: readonly Command[]
  /** Of all of them, beside what the image has. */
  readonly env: readonly ExecVariable[]
  /** Absolute; null for the image's. */
  readonly workingDirectory: string | null
  /** A name or an id, with `:group`; null for the container's. */
  readonly user: string | null
  /** `$NAME` in the command and in `env` stands for the image's variable. */
  readonly expands: boolean
}

export interface ExecVariable {
  readonly name: string
  readonly value: string
  /** Its value is to be told to nobody but the command. */
  readonly secret: boolean
}

/** Waits for a line of the container's log, from its start on. */
export interface LogAction {
  readonly action: 'log'
  readonly matches: string
  readonly stream: 'stdout' | 'stderr' | 'both'
}

/** Asks the container's first process to end, and waits for that. */
export interface StopAction {
  readonly action: 'stop'
  /** Null for the image's. */
  readonly signal: Signal | null
  /** Until it has to have ended, in milliseconds. */
  readonly grace: number
  /** With which it may end; null for any. */
  readonly exitCodes: readonly number[] | null
  /** It has to have waited for all of its children that had ended before. */
  readonly reaped: boolean
}

/** What is tried once, or again and again. */
export type AttemptedAction = HttpGetAction | TcpSocketAction | GrpcAction | ExecAction

/** All that a check may ask of a container that runs. */
export type ProbeAction = AttemptedAction | LogAction | StopAction
