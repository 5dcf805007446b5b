/** What a manifest says, as plain data again: quantities are their texts. Pure. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if ('milli' in value && typeof value.milli === 'bigint' && 'text' in value) return value.text
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]))
}
