import type { SourceLocation } from '../model.ts'
import type { PortReference } from './actions.ts'

/** What else the files hold that a Pod uses, by namespace and name: see {@link objectKey}. */
export interface PodObjects {
  readonly configMaps: ReadonlyMap<string, DataObject>
  readonly secrets: ReadonlyMap<string, DataObject>
  readonly services: readonly ServiceObject[]
}

export interface DataObject {
  readonly name: string
  readonly namespace: string
  /** In the order of the file; `binaryData` and decoded `data` of a Secret are bytes as well. */
  readonly data: ReadonlyMap<string, Uint8Array>
  /** Which of them are `binaryData`: files of a volume, but no variables. */
  readonly binaryKeys?: ReadonlySet<string>
  /** It stands in for what a cluster has of its own. */
  readonly isStandIn?: true
  readonly location: SourceLocation
}

export interface ServiceObject {
  readonly name: string
  readonly namespace: string
  readonly selector: Readonly<Record<string, string>>
  readonly type: string
  readonly clusterIP: string | null
  readonly externalName: string | null
  readonly ports: readonly {
    readonly name: string | null
    readonly port: number
    readonly targetPort: PortReference
    readonly protocol: 'TCP' | 'UDP' | 'SCTP'
  }[]
  readonly location: SourceLocation
}

export function objectKey(namespace: string, name: string): string {
  return `${namespace}/${name}`
}
