import { z } from 'zod'
import {
  fieldReference,
  flag,
  int32,
  int64,
  list,
  object,
  quantity,
  resourceReference,
  text,
  textMap,
} from './raw.ts'

/** https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/volume/ */
const items = list(object({ key: text, mode: int32, path: text }))

const downwardFiles = list(
  object({
    fieldRef: fieldReference,
    mode: int32,
    path: text,
    resourceFieldRef: resourceReference,
  }),
)

const projectedSource = object({
  clusterTrustBundle: object({
    labelSelector: z.record(text, z.unknown()),
    name: text,
    optional: flag,
    path: text,
    signerName: text,
  }),
  configMap: object({ items, name: text, optional: flag }),
  downwardAPI: object({ items: downwardFiles }),
  podCertificate: object({
    certificateChainPath: text,
    credentialBundlePath: text,
    keyPath: text,
    keyType: text,
    maxExpirationSeconds: int32,
    signerName: text,
    userAnnotations: textMap,
  }),
  secret: object({ items, name: text, optional: flag }),
  serviceAccountToken: object({ audience: text, expirationSeconds: int64, path: text }),
})

/** What only a driver on the node can make, and what each cannot do without. */
export const driverFields = {
  awsElasticBlockStore: ['volumeID'],
  azureDisk: ['diskName', 'diskURI'],
  azureFile: ['secretName', 'shareName'],
  cephfs: ['monitors'],
  cinder: ['volumeID'],
  fc: [],
  flocker: [],
  gcePersistentDisk: ['pdName'],
  gitRepo: ['repository'],
  glusterfs: ['endpoints', 'path'],
  iscsi: ['targetPortal', 'iqn'],
  nfs: ['server', 'path'],
  photonPersistentDisk: ['pdID'],
  portworxVolume: ['volumeID'],
  quobyte: ['registry', 'volume'],
  rbd: ['monitors', 'image'],
  scaleIO: ['gateway', 'system', 'volumeName'],
  storageos: ['volumeName'],
  vsphereVolume: ['volumePath'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type DriverField = keyof typeof driverFields

const driver = z.record(text, z.unknown())

export const volume = object({
  name: text,
  configMap: object({ defaultMode: int32, items, name: text, optional: flag }),
  csi: object({
    driver: text,
    fsType: text,
    nodePublishSecretRef: object({ name: text }),
    readOnly: flag,
    volumeAttributes: textMap,
  }),
  downwardAPI: object({ defaultMode: int32, items: downwardFiles }),
  emptyDir: object({ medium: text, sizeLimit: quantity }),
  ephemeral: object({ volumeClaimTemplate: z.record(text, z.unknown()) }),
  flexVolume: object({
    driver: text,
    fsType: text,
    options: textMap,
    readOnly: flag,
    secretRef: object({ name: text }),
  }),
  hostPath: object({ path: text, type: text }),
  image: object({ pullPolicy: text, reference: text }),
  persistentVolumeClaim: object({ claimName: text, readOnly: flag }),
  projected: object({ defaultMode: int32, sources: list(projectedSource) }),
  secret: object({ defaultMode: int32, items, optional: flag, secretName: text }),
  awsElasticBlockStore: driver,
  azureDisk: driver,
  azureFile: driver,
  cephfs: driver,
  cinder: driver,
  fc: driver,
  flocker: driver,
  gcePersistentDisk: driver,
  gitRepo: driver,
  glusterfs: driver,
  iscsi: driver,
  nfs: driver,
  photonPersistentDisk: driver,
  portworxVolume: driver,
  quobyte: driver,
  rbd: driver,
  scaleIO: driver,
  storageos: driver,
  vsphereVolume: driver,
})

export type RawVolume = z.output<typeof volume>
export type RawProjectedSource = z.output<typeof projectedSource>
export type RawItems = z.output<typeof items>
export type RawDownwardFiles = z.output<typeof downwardFiles>
