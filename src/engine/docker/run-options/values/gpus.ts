import type { DeviceRequest } from '../create-request.ts'
import { InvalidValue, quote } from '../run-option-error.ts'
import { parseCsvRecord } from './csv.ts'
import { parseDecimalInteger } from './numbers.ts'
import { cut, toRecord } from './records.ts'

/**
 * `--gpus`: `all`, a number, or a CSV record of `count`, `device`, `driver`, `capabilities`, `options`.
 * Neither a count nor devices: one GPU. `gpu` is among the capabilities always.
 *
 * @throws InvalidValue
 */
export function parseGpus(value: string): DeviceRequest {
  const seen = new Map<string, string>()
  for (const field of parseCsvRecord(value)) {
    const [key, content] = keyAndValue(field)
    if (seen.has(key)) throw new InvalidValue(`gives ${quote(key)} twice`, commaHint)
    seen.set(key, content)
  }
  const count = seen.get('count')
  const devices = seen.get('device')?.split(',') ?? null
  const capabilities = seen.get('capabilities')?.split(',') ?? []
  return {
    Driver: seen.get('driver') ?? '',
    Count: count === undefined ? (devices === null ? 1 : 0) : parseCount(count),
    DeviceIDs: devices,
    Capabilities: [[...capabilities, 'gpu']],
    Options: parseOptions(seen.get('options')),
  }
}

const commaHint = 'quote a field that contains commas: "device=0,1"'
const keys = ['count', 'device', 'driver', 'capabilities', 'options']

/** A field without `=` is a count. */
function keyAndValue(field: string): readonly [string, string] {
  const [key, content] = cut(field, '=')
  if (content === null) return ['count', key]
  if (!keys.includes(key)) throw new InvalidValue(`${quote(key)} is not one of ${keys.join(', ')}`)
  return [key, content]
}

function parseCount(text: string): number {
  return text === 'all' ? -1 : parseDecimalInteger(text)
}

function parseOptions(text: string | undefined): Readonly<Record<string, string>> {
  if (text === undefined) return {}
  return toRecord(
    parseCsvRecord(text).map((field) => {
      const [key, value] = cut(field, '=')
      return [key, value ?? ''] as const
    }),
  )
}
