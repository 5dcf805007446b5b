/** Several sources in one directory (https://kubernetes.io/docs/concepts/storage/projected-volumes/). */
import { below, forbidden, invalid, item, required, unsupported } from './place.ts'
import type { Place, Refusal } from './place.ts'
import { checkFilePath } from './check-paths.ts'
import { checkDownwardFiles, checkItems, checkMode, filled } from './check-files.ts'
import type { RawProjectedSource, RawVolume } from './raw-volumes.ts'

export function checkProjected(
  { defaultMode, sources = [] }: NonNullable<RawVolume['projected']>,
  at: Place,
): readonly Refusal[] {
  const taken = new Set<string>()
  return [
    ...checkMode(defaultMode, below(at, 'defaultMode')),
    ...sources.flatMap((source, index) => {
      const place = item(below(at, 'sources'), index)
      const kinds = sourceKinds.filter((kind) => source[kind] !== undefined)
      return [
        ...kinds.flatMap((kind) => checkOne(kind, source, below(place, kind), at)),
        ...kinds.flatMap((kind) => checkTaken(kind, source, { whole: at, place }, taken)),
        ...(kinds.length > 1
          ? [forbidden(place, 'may not specify more than 1 volume type per source')]
          : []),
      ]
    }),
  ]
}

const sourceKinds = [
  ...(['secret', 'configMap', 'downwardAPI', 'serviceAccountToken'] as const),
  ...(['clusterTrustBundle', 'podCertificate'] as const),
]

type SourceKind = (typeof sourceKinds)[number]

function checkOne(
  kind: SourceKind,
  source: RawProjectedSource,
  at: Place,
  whole: Place,
): readonly Refusal[] {
  switch (kind) {
    case 'secret':
    case 'configMap':
      return [
        ...filled(source[kind]?.name, below(at, 'name')),
        ...checkItems(source[kind]?.items, below(at, 'items')),
      ]
    case 'downwardAPI':
      return checkDownwardFiles(source.downwardAPI?.items, at)
    case 'serviceAccountToken':
      return checkToken(source.serviceAccountToken ?? {}, at, whole)
    case 'clusterTrustBundle':
      return checkTrustBundle(source.clusterTrustBundle ?? {}, at)
    case 'podCertificate':
      return checkCertificate(source.podCertificate ?? {}, at)
  }
}

function checkToken(
  {
    expirationSeconds: seconds = 3600,
    path = '',
  }: NonNullable<RawProjectedSource['serviceAccountToken']>,
  at: Place,
  whole: Place,
): readonly Refusal[] {
  const time = below(at, 'expirationSeconds')
  // Told without the source that it stands in.
  const pathPlace = { text: below(whole, 'path').text, path: below(at, 'path').path }
  return [
    ...(seconds < 600
      ? [invalid(time, seconds, 'may not specify a duration less than 10 minutes')]
      : []),
    ...(seconds > 2 ** 32
      ? [invalid(time, seconds, 'may not specify a duration larger than 2^32 seconds')]
      : []),
    ...(path === '' ? [required(pathPlace)] : checkFilePath(path, pathPlace)),
  ]
}

function checkTrustBundle(
  { name, signerName, path = '' }: NonNullable<RawProjectedSource['clusterTrustBundle']>,
  at: Place,
): readonly Refusal[] {
  return [
    ...(name === undefined && signerName === undefined
      ? [required(at, 'either name or signerName must be specified')]
      : []),
    ...filled(path, below(at, 'path')),
    ...checkFilePath(path, below(at, 'path')),
  ]
}

const keyTypes = ['RSA3072', 'RSA4096', 'ECDSAP256', 'ECDSAP384', 'ECDSAP521', 'ED25519']

function checkCertificate(
  source: NonNullable<RawProjectedSource['podCertificate']>,
  at: Place,
): readonly Refusal[] {
  const names = ['credentialBundlePath', 'keyPath', 'certificateChainPath'] as const
  const paths = names.filter((name) => (source[name] ?? '') !== '')
  const { keyType = '' } = source
  return [
    ...(keyTypes.includes(keyType) ? [] : [unsupported(below(at, 'keyType'), keyType, keyTypes)]),
    ...paths.flatMap((name) => checkFilePath(source[name] ?? '', below(at, name))),
    ...(paths.length === 0
      ? [
          required(
            at,
            'specify at least one of credentialBundlePath, keyPath, and certificateChainPath',
          ),
        ]
      : []),
  ]
}

/** Two sources that would write one file. */
function checkTaken(
  kind: SourceKind,
  source: RawProjectedSource,
  { whole, place }: { readonly whole: Place; readonly place: Place },
  taken: Set<string>,
): readonly Refusal[] {
  const named = kind === 'secret' || kind === 'configMap' ? source[kind]?.name : undefined
  return pathsOf(kind, source)
    .filter((path) => {
      const isTaken = taken.has(path)
      taken.add(path)
      return isTaken
    })
    .map((path) => {
      const at = { text: whole.text, path: place.path }
      return invalid(at, named ?? path, 'conflicting duplicate paths')
    })
}

function pathsOf(kind: SourceKind, source: RawProjectedSource): readonly string[] {
  const items = (list: readonly { readonly path?: string | undefined }[] | undefined) =>
    (list ?? []).map(({ path = '' }) => path)
  const paths: Readonly<Record<SourceKind, () => readonly string[]>> = {
    secret: () => items(source.secret?.items),
    configMap: () => items(source.configMap?.items),
    downwardAPI: () => items(source.downwardAPI?.items),
    // The API server does not compare it with the others.
    serviceAccountToken: () => [],
    clusterTrustBundle: () => items([source.clusterTrustBundle ?? {}]),
    podCertificate: () => [
      source.podCertificate?.credentialBundlePath ?? '',
      source.podCertificate?.keyPath ?? '',
      source.podCertificate?.certificateChainPath ?? '',
    ],
  }
  return paths[kind]().filter((path) => path !== '')
}
