/** Volumes that a driver on the node makes: what they cannot do without. */
import { fieldOf } from '../../decode.ts'
import { below, entry, invalid, invalidFor, required, tooLong } from './place.ts'
import type { Place, Refusal } from './place.ts'
import { checkDescending } from './check-paths.ts'
import { subdomainFaults } from './names.ts'
import { driverFields } from './raw-volumes.ts'
import type { DriverField, RawVolume } from './raw-volumes.ts'

export function checkDriver(
  source: DriverField,
  value: Readonly<Record<string, unknown>>,
  at: Place,
): readonly Refusal[] {
  // A disk of Google's is told under another name.
  const told = source === 'gcePersistentDisk' ? at.text.replace(/\w+$/, 'persistentDisk') : at.text
  const place = { text: told, path: at.path }
  const missing = driverFields[source].filter((name) => isEmpty(value[name]))
  const quobyte = 'must be a host:port pair or multiple pairs separated by commas'
  return [
    ...missing.map((name) =>
      required(below(place, name), source === 'quobyte' && name === 'registry' ? quobyte : ''),
    ),
    ...checkMore(source, value, place),
  ]
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function checkMore(
  source: DriverField,
  value: Readonly<Record<string, unknown>>,
  at: Place,
): readonly Refusal[] {
  const path = typeof value['path'] === 'string' ? value['path'] : ''
  const directory = typeof value['directory'] === 'string' ? value['directory'] : ''
  switch (source) {
    case 'nfs':
      return path.startsWith('/')
        ? []
        : [invalid(below(at, 'path'), path, 'must be an absolute path')]
    case 'gitRepo':
      return checkDescending(directory, below(at, 'directory'))
    case 'flocker':
      return isEmpty(value['datasetName']) && isEmpty(value['datasetUUID'])
        ? [required(at, 'one of datasetName and datasetUUID is required')]
        : []
    case 'fc':
      return isEmpty(value['targetWWNs']) && isEmpty(value['wwids'])
        ? [
            required(
              below(at, 'targetWWNs'),
              'must specify either targetWWNs or wwids, but not both',
            ),
          ]
        : []
    default:
      return []
  }
}

/** A driver that has a name of its own. */
export function checkProgramDriver(
  source: 'csi' | 'flexVolume',
  volume: RawVolume,
  at: Place,
): readonly Refusal[] {
  const driver = volume[source]?.driver ?? ''
  const place = below(at, 'driver')
  if (source === 'flexVolume') {
    return [...(driver === '' ? [required(place)] : []), ...checkOptions(volume, at)]
  }
  const secret = volume.csi?.nodePublishSecretRef
  const secretName = fieldOf(secret, 'name') ?? ''
  return [
    ...(driver === ''
      ? [required(place)]
      : [
          ...(driver.length > 63 ? [tooLong(place, 63)] : []),
          ...invalidFor(place, driver, subdomainFaults(driver.toLowerCase())),
        ]),
    ...(secret !== undefined && secretName === ''
      ? [required(below(at, 'nodePublishSecretRef', 'name'))]
      : []),
  ]
}

function checkOptions({ flexVolume }: RawVolume, at: Place): readonly Refusal[] {
  return Object.keys(flexVolume?.options ?? {})
    .filter((key) => /(?:^|\.)(?:kubernetes|k8s)\.io$/i.test(key.split('/', 1)[0] ?? ''))
    .map((key) => {
      const place = entry(below(at, 'options'), key)
      return invalid(place, key, 'kubernetes.io and k8s.io namespaces are reserved')
    })
}
