import { fieldOf } from '../decode.ts'
import { meantBy } from '../nearest.ts'
import { isForeign } from '../validator/documents.ts'

/** Who reads a text: Validators and what is taken for them, Kubernetes' objects, compatibility specs. */
export type Sort = 'validators' | 'pods' | 'compatibility'

/** By the documents of a text, as they are written; null where nobody reads any of them. */
export function sortOf(values: readonly unknown[]): Sort | null {
  const sorts = values.map(sortOfDocument)
  // A reader of Validators tells which of the documents are none.
  return (
    (['validators', 'pods', 'compatibility'] as const).find((one) => sorts.includes(one)) ?? null
  )
}

function sortOfDocument(value: unknown): Sort | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const [kind, apiVersion] = [fieldOf(value, 'kind'), fieldOf(value, 'apiVersion')]
  if (isOfValidators(kind, apiVersion) || isForeign(value)) return 'validators'
  if (typeof kind === 'string' && typeof apiVersion === 'string') return 'pods'
  if (isCompatibility(value)) return 'compatibility'
  if (Array.isArray(fieldOf(value, 'checks'))) return 'validators'
  const isObject = typeof kind === 'string' || typeof apiVersion === 'string'
  return isObject && fieldOf(value, 'spec') !== undefined ? 'pods' : null
}

function isOfValidators(kind: unknown, apiVersion: unknown): boolean {
  if (typeof apiVersion === 'string' && /canary/i.test(apiVersion)) return true
  return typeof kind === 'string' && (kind === 'Validator' || meantBy(kind, ['Validator']) !== null)
}

/** Its fields match in any case, and one that is misspelt is to be told. */
function isCompatibility(value: object): boolean {
  return Object.keys(value)
    .slice(0, 100)
    .some((key) => {
      const lower = key.toLowerCase()
      return lower === 'compatibilities' || meantBy(lower, ['compatibilities']) !== null
    })
}

/** Of a text that is no YAML: what its lines look like. */
export function sortOfLines(text: string): Sort {
  if (/^["']?compatibilities["']?\s*:/im.test(text)) return 'compatibility'
  if (/^\s*["']?kind["']?\s*:\s*["']?Validator\b/m.test(text)) return 'validators'
  return /^\s*["']?apiVersion["']?\s*:/m.test(text) ? 'pods' : 'validators'
}
