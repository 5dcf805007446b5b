import type { ProbeAction } from './attempt.ts'

/** What an action connects to. */
export interface Target {
  readonly transport: Transport
  /** Null: the container itself. */
  readonly host: string | null
  readonly port: number
}

type Transport = 'tcp'

/** How each action reaches the container; null where it opens no connection. */
const transports = {
  httpGet: 'tcp',
  tcpSocket: 'tcp',
  grpc: 'tcp',
  exec: null,
  log: null,
  stop: null,
} as const satisfies Readonly<Record<ActionName, Transport | null>>

type ActionName = ProbeAction['action']
type Transports = typeof transports

/** An action that connects to something. */
export type NetworkAction = Extract<
  ProbeAction,
  { action: { [Name in ActionName]: Transports[Name] extends null ? never : Name }[ActionName] }
>

export function isNetworkAction(action: ProbeAction): action is NetworkAction {
  return transports[action.action] !== null
}

/** Null for an action that connects to nothing. */
export function targetOf(action: ProbeAction): Target | null {
  if (!isNetworkAction(action)) return null
  const host = action.action === 'grpc' ? null : action.host
  return { transport: transports[action.action], host, port: action.port }
}
