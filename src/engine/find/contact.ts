import type { Agent } from 'node:http'
import type { EngineCall } from '../engine-call.ts'
import type { Channel } from '../../grpc/channel.ts'
import type { Endpoint } from './locate.ts'

/** An engine that answered, before anything heavy is loaded to talk to it. */
export type Contact = DockerContact | CriContact

/** One that speaks the Docker Engine API. */
export interface DockerContact {
  readonly kind: 'docker-api'
  readonly endpoint: Endpoint
  readonly agent: Agent
  /** Negotiated: the newest version that both sides know, such as `1.41`. */
  readonly apiVersion: string
  readonly name: 'docker' | 'podman'
  /** What it was asked until then. */
  readonly asked: readonly EngineCall[]
}

/** What a container runtime says that it is. */
export interface CriVersion {
  /** As the runtime spells it, such as `containerd`, `cri-o` or `iSulad`. */
  readonly runtimeName: string
  readonly runtimeVersion: string
  /** Of CRI, such as `v1`. */
  readonly runtimeApiVersion: string
}

/** A container runtime that speaks CRI v1, on a socket of this machine. */
export interface CriContact {
  readonly kind: 'cri'
  readonly endpoint: Endpoint & { readonly kind: 'socket' }
  readonly channel: Channel
  readonly version: CriVersion
  /** What runs its containers, by the name that it knows it by; null for its own choice. */
  readonly runtimeHandler: string | null
  /** Who asks: what a runtime leaves to them lies in a place of theirs. */
  readonly user: { readonly home: string; readonly uid: number }
  readonly asked: readonly EngineCall[]
}
