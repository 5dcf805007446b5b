import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What a real kubelet did with a Pod; `../__fixtures__/README.md` explains it. */
export interface PodVector {
  readonly name: string
  readonly topic: string
  readonly needs: readonly string[]
  readonly observe: {
    readonly until: string
    readonly thenSeconds: number
    readonly delete: boolean
    readonly later?: string
  }
  readonly yaml: string
  readonly expect: VectorExpectation
  readonly unstable?: readonly string[]
}

export interface VectorExpectation {
  readonly phase?: string
  readonly reason?: string
  readonly message?: string
  readonly conditions?: readonly { type: string; status: string; reason?: string }[]
  readonly containerStatuses?: readonly VectorStatus[]
  readonly initContainerStatuses?: readonly VectorStatus[]
  readonly events?: readonly VectorEvent[]
  readonly logs?: Readonly<Record<string, readonly VectorLog[]>>
  readonly order?: readonly { container: string; line: string; at: readonly [number, number] }[]
  readonly deletion?: {
    readonly seconds: readonly [number, number]
    readonly last?: Pick<VectorExpectation, 'phase' | 'containerStatuses' | 'initContainerStatuses'>
  }
  readonly refused?: string
}

export interface VectorEvent {
  readonly type: string
  readonly reason: string
  readonly message: string
  readonly container?: string
  readonly count: number | readonly [number, number]
}

export interface VectorLog {
  readonly restart?: number
  readonly lines?: readonly string[]
  readonly distinctLines?: readonly string[]
  readonly stderr?: readonly string[]
}

export interface VectorStatus {
  readonly name: string
  readonly ready: boolean
  readonly restartCount: number
  readonly started: boolean
  readonly state?: VectorState
  readonly lastState?: VectorState
}

export interface VectorState {
  readonly waiting?: { readonly reason: string }
  readonly running?: Readonly<Record<string, unknown>>
  readonly terminated?: {
    readonly reason: string
    readonly exitCode: number
    readonly message?: string
  }
}

const file = fileURLToPath(new URL('../__fixtures__/pod-vectors.json', import.meta.url))

export const podVectors = JSON.parse(readFileSync(file, 'utf8')) as readonly PodVector[]
