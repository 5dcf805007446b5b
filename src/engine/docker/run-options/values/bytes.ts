import { InvalidValue, quote } from '../run-option-error.ts'

const factors: Readonly<Record<string, number>> = {
  b: 1,
  k: 1024,
  m: 1024 ** 2,
  g: 1024 ** 3,
  t: 1024 ** 4,
  p: 1024 ** 5,
}

const sizeForm =
  /^([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?) ?(?:([bkmgtp])|([kmgtp])i?b)?$/i

/**
 * A size such as `512m`, `1.5g` or `10 MiB`, in bytes. All units count by 1024, so `1kb` is 1024;
 * fractions of a byte are dropped.
 *
 * @throws InvalidValue
 */
export function parseBytes(value: string): number {
  // The form is not linear in its length; no size is that long.
  const form = value.length > 100 ? null : sizeForm.exec(value)
  if (form === null) {
    throw new InvalidValue(`${quote(value)} is not a size`, 'write a number and b, k, m or g')
  }
  const unit = (form[2] ?? form[3] ?? 'b').toLowerCase()
  const size = Number(form[1]) * (factors[unit] ?? 1)
  if (size < 0) throw new InvalidValue(`${quote(value)} is a negative size`)
  if (size > Number.MAX_SAFE_INTEGER) throw new InvalidValue(`${quote(value)} is too large`)
  return Math.trunc(Math.abs(size))
}

/** As {@link parseBytes}; `-1` stands for no limit. @throws InvalidValue */
export function parseSwapBytes(value: string): number {
  return value === '-1' ? -1 : parseBytes(value)
}
