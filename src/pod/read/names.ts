/**
 * What Kubernetes lets names be, in the words that its API server has for what they are not
 * (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/). Each answers with
 * everything that is wrong; nothing for a name that is right.
 */

const label = '[a-z0-9]([-a-z0-9]*[a-z0-9])?'
const subdomain = `${label}(\\.${label})*`
const labelWithUnderscore = '_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?'
const qualified = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]'

export function labelFaults(value: string): readonly string[] {
  const faults = tooLong(value, 63)
  if (matches(value, label)) return faults
  if (matches(value, subdomain)) return [...faults, 'must not contain dots']
  const words =
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character"
  return [...faults, expected(words, label, 'my-name', '123-abc')]
}

export function subdomainFaults(value: string, unit: Unit = 'characters'): readonly string[] {
  const words =
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character"
  return [
    ...tooLong(value, 253, unit),
    ...(matches(value, subdomain) ? [] : [expected(words, subdomain, 'example.com')]),
  ]
}

/** As a search path of a resolver may be. */
export function searchPathFaults(value: string): readonly string[] {
  const pattern = `${labelWithUnderscore}(\\.${labelWithUnderscore})*`
  const words =
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with an alphanumeric character"
  return [
    ...tooLong(value, 253),
    ...(matches(value, pattern) ? [] : [expected(words, pattern, 'example.com')]),
  ]
}

/** Of a label, an annotation, a resource or a condition: `example.com/name`, or a name alone. */
export function qualifiedNameFaults(value: string): readonly string[] {
  const words =
    "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"
  const form = expected(words, qualified, 'MyName', 'my.name', '123-abc')
  const parts = value.split('/')
  if (parts.length > 2) {
    return [
      `a valid label key ${form} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`,
    ]
  }
  const name = parts.at(-1) ?? ''
  const faults = parts.length === 2 ? prefixFaults(parts[0] ?? '') : []
  if (name === '') faults.push('name part must be non-empty')
  else faults.push(...tooLong(name, 63, 'bytes').map((fault) => `name part ${fault}`))
  if (!matches(name, qualified)) faults.push(`name part ${form}`)
  return faults
}

function prefixFaults(prefix: string): string[] {
  if (prefix === '') return ['prefix part must be non-empty']
  return subdomainFaults(prefix, 'bytes').map((fault) => `prefix part ${fault}`)
}

export function labelValueFaults(value: string): readonly string[] {
  const pattern = `(${qualified})?`
  const words =
    "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"
  return [
    ...tooLong(value, 63, 'bytes'),
    ...(matches(value, pattern) ? [] : [expected(words, pattern, 'MyValue', 'my_value', '12345')]),
  ]
}

export function portNameFaults(value: string): readonly string[] {
  const faults = [...tooLong(value, 15)]
  if (!/^[-a-z0-9]+$/.test(value)) {
    faults.push('must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)')
  }
  if (!/[a-z]/.test(value)) faults.push('must contain at least one letter (a-z)')
  if (value.includes('--')) faults.push('must not contain consecutive hyphens')
  if (value.startsWith('-') || value.endsWith('-')) {
    faults.push('must not begin or end with a hyphen')
  }
  return faults
}

export function variableNameFaults(value: string): readonly string[] {
  if (value === '') return ['environment variable name must be non-empty']
  if (/^[\x20-<>-~]*$/.test(value)) return []
  return [
    "a valid environment variable name must consist only of printable ASCII characters other than '='",
  ]
}

/** Of a ConfigMap or a Secret. */
export function dataKeyFaults(value: string): readonly string[] {
  const pattern = '[-._a-zA-Z0-9]+'
  const words = "a valid config key must consist of alphanumeric characters, '-', '_' or '.'"
  return [
    ...tooLong(value, 253),
    ...(matches(value, pattern)
      ? []
      : [expected(words, pattern, 'key.name', 'KEY_NAME', 'key-name')]),
    ...parentFaults(value),
  ]
}

function parentFaults(value: string): readonly string[] {
  if (value === '.' || value === '..') return [`must not be '${value}'`]
  return value.startsWith('..') ? ["must not start with '..'"] : []
}

export function headerNameFaults(value: string): readonly string[] {
  const pattern = '[-A-Za-z0-9]+'
  const words = "a valid HTTP header must consist of alphanumeric characters or '-'"
  return matches(value, pattern) ? [] : [expected(words, pattern, 'X-Header-Name')]
}

export function rangeFaults(value: number, least: number, most: number): readonly string[] {
  const isInside = value >= least && value <= most
  return isInside ? [] : [`must be between ${least} and ${most}, inclusive`]
}

/** It counts bytes always, and says so in the newer of its words. */
type Unit = 'characters' | 'bytes'

function tooLong(value: string, most: number, unit: Unit = 'characters'): readonly string[] {
  return Buffer.byteLength(value) > most ? [`must be no more than ${most} ${unit}`] : []
}

function matches(value: string, pattern: string): boolean {
  return new RegExp(`^(?:${pattern})$`).test(value)
}

function expected(words: string, pattern: string, ...examples: readonly string[]): string {
  const quoted = examples.map((example) => `'${example}', `).join(' or ')
  return `${words} (e.g. ${quoted}regex used for validation is '${pattern}')`
}
