import type { ExpectedSize } from './action.ts'

const units: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 1e3],
  ['M', 1e6],
  ['G', 1e9],
  ['T', 1e12],
  ['Ki', 2 ** 10],
  ['Mi', 2 ** 20],
  ['Gi', 2 ** 30],
  ['Ti', 2 ** 40],
])

/** A quantity of bytes as Kubernetes writes it: `500Mi`, `1.5G`, `4096`; null for anything else. */
export function readSize(written: string): ExpectedSize | null {
  const [, number, unit = ''] = /^(\d{1,15}(?:\.\d{1,6})?)([kMGT]i?|Ki)?$/.exec(written) ?? []
  const factor = units.get(unit)
  if (number === undefined || factor === undefined) return null
  const bytes = Math.floor(Number(number) * factor)
  return Number.isSafeInteger(bytes) ? { written, bytes } : null
}

/** `812 bytes`, `4.0 MiB`. */
export function describeSize(bytes: number): string {
  if (bytes < 2 ** 10) return `${bytes} bytes`
  const [unit, factor] =
    bytes < 2 ** 20
      ? (['KiB', 2 ** 10] as const)
      : bytes < 2 ** 30
        ? (['MiB', 2 ** 20] as const)
        : (['GiB', 2 ** 30] as const)
  return `${(bytes / factor).toFixed(1)} ${unit} (${bytes} bytes)`
}
