import type { Agent } from 'node:http'
import type { EngineCall } from '../engine-call.ts'
import type { Endpoint } from './locate.ts'

/** An engine that answered, before anything heavy is loaded to talk to it. */
export interface Contact {
  readonly endpoint: Endpoint
  readonly agent: Agent
  /** Negotiated: the newest version that both sides know, such as `1.41`. */
  readonly apiVersion: string
  readonly name: 'docker' | 'podman'
  /** What it was asked until then. */
  readonly asked: readonly EngineCall[]
}
