import { approximated, honoured, ignored } from './field.ts'
import type { FieldTables, Fields } from './field.ts'

const keyToPath: Fields = {
  key: honoured('Which entry.'),
  mode: honoured('Of this file.'),
  path: honoured('Below the mount.'),
}

const filesOf = (what: string): Fields => ({
  items: honoured('All entries where nothing is listed.', 'KeyToPath'),
  name: honoured(`A ${what} of the same files.`),
  optional: honoured('Whether it may be missing.'),
})

const defaultMode = honoured('Of files that have no mode of their own.')

const driverVolume = approximated('An empty directory, or a stand-in that is named for it.')

const volume: Fields = {
  name: honoured('What mounts call it.'),
  configMap: honoured('Files of a ConfigMap of the same files.', 'ConfigMapVolumeSource'),
  csi: { ...driverVolume, of: 'CSIVolumeSource' },
  downwardAPI: honoured('Files about the Pod itself.', 'DownwardAPIVolumeSource'),
  emptyDir: honoured('On disk or in memory.', 'EmptyDirVolumeSource'),
  ephemeral: driverVolume,
  flexVolume: { ...driverVolume, of: 'FlexVolumeSource' },
  hostPath: honoured('As far as the policy allows.', 'HostPathVolumeSource'),
  image: honoured('The files of an image, read-only.', 'ImageVolumeSource'),
  persistentVolumeClaim: { ...driverVolume, of: 'PersistentVolumeClaimVolumeSource' },
  projected: honoured('Several sources in one directory.', 'ProjectedVolumeSource'),
  secret: honoured('Files of a Secret of the same files.', 'SecretVolumeSource'),
  awsElasticBlockStore: driverVolume,
  azureDisk: driverVolume,
  azureFile: driverVolume,
  cephfs: driverVolume,
  cinder: driverVolume,
  fc: driverVolume,
  flocker: driverVolume,
  gcePersistentDisk: driverVolume,
  gitRepo: driverVolume,
  glusterfs: driverVolume,
  iscsi: driverVolume,
  nfs: driverVolume,
  photonPersistentDisk: driverVolume,
  portworxVolume: driverVolume,
  quobyte: driverVolume,
  rbd: driverVolume,
  scaleIO: driverVolume,
  storageos: driverVolume,
  vsphereVolume: driverVolume,
}

/** Volumes, by their source. */
export const volumeFields: FieldTables = {
  Volume: volume,
  ConfigMapVolumeSource: { ...filesOf('ConfigMap'), defaultMode },
  SecretVolumeSource: {
    defaultMode,
    items: honoured('All entries where nothing is listed.', 'KeyToPath'),
    optional: honoured('Whether it may be missing.'),
    secretName: honoured('A Secret of the same files.'),
  },
  KeyToPath: keyToPath,
  DownwardAPIVolumeSource: {
    defaultMode,
    items: honoured('Files.', 'DownwardAPIVolumeFile'),
  },
  DownwardAPIVolumeFile: {
    fieldRef: honoured('A field of the Pod.', 'ObjectFieldSelector'),
    mode: honoured('Of this file.'),
    path: honoured('Below the mount.'),
    resourceFieldRef: honoured('A limit or a request.', 'ResourceFieldSelector'),
  },
  EmptyDirVolumeSource: {
    medium: honoured('Memory is a tmpfs.'),
    sizeLimit: honoured('The size in memory; looked at on disk.'),
  },
  HostPathVolumeSource: {
    path: honoured('Of this machine, as far as the policy allows.'),
    type: honoured('What has to be there, or is made.'),
  },
  ImageVolumeSource: {
    pullPolicy: approximated('This run has a policy of its own for pulling.'),
    reference: honoured('The image.'),
  },
  PersistentVolumeClaimVolumeSource: {
    claimName: driverVolume,
    readOnly: honoured('Nothing is written there.'),
  },
  CSIVolumeSource: {
    driver: driverVolume,
    fsType: ignored('There is no driver.'),
    nodePublishSecretRef: ignored('There is no driver.', 'Reference'),
    readOnly: honoured('Nothing is written there.'),
    volumeAttributes: ignored('There is no driver.'),
  },
  FlexVolumeSource: {
    driver: driverVolume,
    fsType: ignored('There is no driver.'),
    options: ignored('There is no driver.'),
    readOnly: honoured('Nothing is written there.'),
    secretRef: ignored('There is no driver.', 'Reference'),
  },
  ProjectedVolumeSource: {
    defaultMode,
    sources: honoured('Each writes its files.', 'VolumeProjection'),
  },
  VolumeProjection: {
    clusterTrustBundle: ignored('It needs a cluster.', 'ClusterTrustBundleProjection'),
    configMap: honoured('Files of a ConfigMap of the same files.', 'ConfigMapProjection'),
    downwardAPI: honoured('Files about the Pod itself.', 'DownwardAPIProjection'),
    podCertificate: ignored('It needs a cluster.', 'PodCertificateProjection'),
    secret: honoured('Files of a Secret of the same files.', 'SecretProjection'),
    serviceAccountToken: approximated(
      'A token that no cluster has signed.',
      'ServiceAccountTokenProjection',
    ),
  },
  ConfigMapProjection: filesOf('ConfigMap'),
  SecretProjection: filesOf('Secret'),
  DownwardAPIProjection: { items: honoured('Files.', 'DownwardAPIVolumeFile') },
  ServiceAccountTokenProjection: {
    audience: approximated('Told in the token.'),
    expirationSeconds: approximated('Told in the token.'),
    path: honoured('Below the mount.'),
  },
  ClusterTrustBundleProjection: {
    labelSelector: ignored('It needs a cluster.'),
    name: ignored('It needs a cluster.'),
    optional: ignored('It needs a cluster.'),
    path: ignored('It needs a cluster.'),
    signerName: ignored('It needs a cluster.'),
  },
  PodCertificateProjection: {
    certificateChainPath: ignored('It needs a cluster.'),
    credentialBundlePath: ignored('It needs a cluster.'),
    keyPath: ignored('It needs a cluster.'),
    keyType: ignored('It needs a cluster.'),
    maxExpirationSeconds: ignored('It needs a cluster.'),
    signerName: ignored('It needs a cluster.'),
    userAnnotations: ignored('It needs a cluster.'),
  },
}
