import type { Mount, Strings } from '../create-request.ts'
import { InvalidValue, quote } from '../run-option-error.ts'
import { parseBytes } from './bytes.ts'
import { parseCsvRecord } from './csv.ts'
import { resolveSource } from './host-path.ts'
import { cut, withEntry } from './records.ts'

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

interface Draft {
  type: string
  source?: string
  target?: string
  readOnly: boolean
  consistency?: string
  bind?: Mutable<NonNullable<Mount['BindOptions']>>
  volume?: Mutable<NonNullable<Mount['VolumeOptions']>>
  image?: Mutable<NonNullable<Mount['ImageOptions']>>
  tmpfs?: Mutable<NonNullable<Mount['TmpfsOptions']>>
}

const types: readonly Mount['Type'][] = ['bind', 'volume', 'tmpfs', 'image']
const switches = ['readonly', 'ro', 'volume-nocopy', 'bind-create-src']

/**
 * `--mount`: a CSV record of `key=value` fields. Keys are case-insensitive; the type is `volume` where
 * none is given. Options of another type are refused, as are types that no Linux engine mounts here.
 *
 * @param baseDirectory what a source such as `./x` is relative to
 * @throws InvalidValue
 */
export function parseMount(value: string, baseDirectory: string): Mount {
  const draft: Draft = { type: 'volume', readOnly: false }
  for (const field of parseCsvRecord(value.trim())) applyField(draft, field, baseDirectory)
  return toMount(draft)
}

function applyField(draft: Draft, field: string, baseDirectory: string): void {
  const [written, content] = cut(field, '=')
  const key = written.toLowerCase()
  if (written.trim() !== written)
    throw new InvalidValue(`has a blank beside ${quote(written.trim())}`)
  if (content === null && !switches.includes(key)) {
    throw new InvalidValue(`${quote(field)} is not key=value`)
  }
  if (content?.trim() === '') throw new InvalidValue(`${quote(key)} has no value`)
  if (content !== null && content.trim() !== content) {
    throw new InvalidValue(`the value of ${quote(key)} has a blank at its start or end`)
  }
  const apply = fields.get(key)
  if (apply === undefined) throw new InvalidValue(`${quote(key)} is not an option of a mount`)
  apply(draft, content ?? 'true', baseDirectory)
}

type Apply = (draft: Draft, value: string, baseDirectory: string) => void

const setSource: Apply = (draft, value, baseDirectory) => {
  draft.source = resolveSource(value, baseDirectory)
}
const setTarget: Apply = (draft, value) => {
  draft.target = value
}
const setReadOnly: Apply = (draft, value) => {
  draft.readOnly = parseSwitch(value)
}

const fields = new Map<string, Apply>([
  ['type', (draft, value) => void (draft.type = value.toLowerCase())],
  ['source', setSource],
  ['src', setSource],
  ['target', setTarget],
  ['dst', setTarget],
  ['destination', setTarget],
  ['readonly', setReadOnly],
  ['ro', setReadOnly],
  ['consistency', (draft, value) => void (draft.consistency = value.toLowerCase())],
  [
    'bind-propagation',
    (draft, value) => void ((draft.bind ??= {}).Propagation = value.toLowerCase()),
  ],
  ['bind-recursive', applyRecursive],
  ['bind-create-src', applyCreateSource],
  ['volume-subpath', (draft, value) => void ((draft.volume ??= {}).Subpath = value)],
  ['volume-nocopy', applyNoCopy],
  ['volume-label', applyVolumeLabel],
  ['volume-driver', applyVolumeDriver],
  ['volume-opt', applyVolumeOption],
  ['image-subpath', (draft, value) => void ((draft.image ??= {}).Subpath = value)],
  ['tmpfs-size', applyTmpfsSize],
  ['tmpfs-mode', applyTmpfsMode],
])

function applyRecursive(draft: Draft, value: string): void {
  if (value === 'enabled') return
  const bind = (draft.bind ??= {})
  if (value === 'disabled') bind.NonRecursive = true
  else if (value === 'writable') bind.ReadOnlyNonRecursive = true
  else if (value === 'readonly') bind.ReadOnlyForceRecursive = true
  else {
    throw new InvalidValue(
      `bind-recursive is ${quote(value)}, not enabled, disabled, writable or readonly`,
    )
  }
}

function applyCreateSource(draft: Draft, value: string): void {
  const bind = (draft.bind ??= {})
  if (parseSwitch(value)) bind.CreateMountpoint = true
  else delete bind.CreateMountpoint
}

function applyNoCopy(draft: Draft, value: string): void {
  const volume = (draft.volume ??= {})
  if (parseSwitch(value)) volume.NoCopy = true
  else delete volume.NoCopy
}

function applyVolumeLabel(draft: Draft, value: string): void {
  const volume = (draft.volume ??= {})
  const labels = withKeyValue(volume.Labels, value)
  if (labels !== undefined) volume.Labels = labels
}

function applyVolumeDriver(draft: Draft, value: string): void {
  setDriver(draft, { Name: value })
}

function applyVolumeOption(draft: Draft, value: string): void {
  const options = withKeyValue(draft.volume?.DriverConfig?.Options, value)
  setDriver(draft, options === undefined ? {} : { Options: options })
}

function setDriver(
  draft: Draft,
  driver: { readonly Name?: string; readonly Options?: Strings },
): void {
  const volume = (draft.volume ??= {})
  volume.DriverConfig = { ...volume.DriverConfig, ...driver }
}

/** A pair without a name is dropped, as docker does. */
function withKeyValue(record: Strings | undefined, pair: string): Strings | undefined {
  const [key, value] = cut(pair, '=')
  return key === '' ? record : withEntry(record, key, value ?? '')
}

function applyTmpfsSize(draft: Draft, value: string): void {
  const tmpfs = (draft.tmpfs ??= {})
  const size = parseBytes(value)
  if (size === 0) delete tmpfs.SizeBytes
  else tmpfs.SizeBytes = size
}

function applyTmpfsMode(draft: Draft, value: string): void {
  if (!/^[0-7]{1,10}$/.test(value))
    throw new InvalidValue(`tmpfs-mode ${quote(value)} is not octal`)
  const tmpfs = (draft.tmpfs ??= {})
  const mode = Number.parseInt(value, 8)
  if (mode === 0) delete tmpfs.Mode
  else tmpfs.Mode = mode
}

function parseSwitch(value: string): boolean {
  if (value === 'true' || value === '1') return true
  if (value === 'false' || value === '0') return false
  throw new InvalidValue(`${quote(value)} is not true, 1, false or 0`)
}

function toMount(draft: Draft): Mount {
  const type = types.find((known) => known === draft.type)
  if (type === undefined)
    throw new InvalidValue(`type ${quote(draft.type)} is not ${types.join(', ')}`)
  if (draft.target === undefined) throw new InvalidValue('names no target')
  refuseForeignOptions(draft, type)
  refuseHalfRecursion(draft)
  return {
    Type: type,
    ...(draft.source === undefined ? {} : { Source: draft.source }),
    Target: draft.target,
    ...(draft.readOnly ? { ReadOnly: true } : {}),
    ...(draft.consistency === undefined ? {} : { Consistency: draft.consistency }),
    ...(draft.bind === undefined ? {} : { BindOptions: draft.bind }),
    ...(draft.volume === undefined ? {} : { VolumeOptions: draft.volume }),
    ...(draft.image === undefined ? {} : { ImageOptions: draft.image }),
    ...(draft.tmpfs === undefined ? {} : { TmpfsOptions: draft.tmpfs }),
  }
}

function refuseForeignOptions(draft: Draft, type: Mount['Type']): void {
  const foreign = types.find((other) => other !== type && draft[other] !== undefined)
  if (foreign === undefined) return
  throw new InvalidValue(`has ${foreign}-* options although its type is ${type}`)
}

function refuseHalfRecursion({ bind, readOnly }: Draft): void {
  if (bind?.ReadOnlyNonRecursive === true && !readOnly) {
    throw new InvalidValue('has bind-recursive=writable without readonly')
  }
  if (bind?.ReadOnlyForceRecursive !== true) return
  if (!readOnly) throw new InvalidValue('has bind-recursive=readonly without readonly')
  if (bind.Propagation !== 'rprivate') {
    throw new InvalidValue('has bind-recursive=readonly without bind-propagation=rprivate')
  }
}
