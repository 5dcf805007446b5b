import { describePath, fieldOf } from '../decode.ts'
import { checkActions } from '../model.ts'
import type { Notice } from '../model.ts'
import { either } from '../options.ts'
import type { ParsedDocument } from '../yaml/parse.ts'
import { upstreamActions, upstreamProbe, upstreamValidator } from './upstream-fields.ts'
import type { UpstreamType } from './upstream-fields.ts'

type Path = readonly (string | number)[]

/** What NVIDIA's own Container Canary would refuse of a document, pass over, or take otherwise. */
export function portabilityOf(document: ParsedDocument, index = 0): readonly Notice[] {
  const told = teller(document)
  if (index > 0) {
    return [
      told({
        code: 'portable-ignored',
        path: [],
        what: 'document',
        says: 'reads the first document of a file alone',
        at: 'value',
      }),
    ]
  }
  if (fieldOf(document.value, 'kind') !== 'Validator') {
    return [
      told({
        code: 'portable-refused',
        path: [],
        what: 'file',
        says: 'reads nothing but Validators',
        at: 'value',
      }),
    ]
  }
  return [
    ...fieldNotices(told, document.value, upstreamValidator, []),
    ...checksOf(document.value).flatMap((check, at) => checkNotices(told, check, at)),
  ]
}

interface Difference {
  readonly code: 'portable-refused' | 'portable-ignored' | 'portable-otherwise'
  readonly path: Path
  /** What is meant where there is no path. */
  readonly what: string
  readonly says: string
  readonly at: 'key' | 'value'
}

type Tell = (difference: Difference) => Notice

function teller(document: ParsedDocument): Tell {
  return ({ code, path, what, says, at }) => ({
    severity: 'warning',
    code,
    message: `${path.length === 0 ? `the ${what}` : describePath(path)}: Container Canary ${says}`,
    location: at === 'key' ? document.locateKey(path) : document.locate(path),
    hint: null,
  })
}

function fieldNotices(
  told: Tell,
  value: unknown,
  type: UpstreamType,
  path: Path,
): readonly Notice[] {
  if (value === null || value === undefined) {
    // A text or a list that is empty is as if it were not there.
    if (type.of !== 'number') return []
    return [
      told({
        code: 'portable-otherwise',
        path,
        what: 'document',
        says: 'takes nothing for 0 here',
        at: 'key',
      }),
    ]
  }
  const refuse = (wanted: string): readonly Notice[] => [
    told({
      code: 'portable-refused',
      path,
      what: 'document',
      says: `refuses what is no ${wanted} here`,
      at: 'value',
    }),
  ]
  switch (type.of) {
    case 'text':
      return typeof value === 'object' ? refuse('text') : []
    case 'number':
      return typeof value === 'number' ? [] : refuse('number')
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((one: unknown, at) => fieldNotices(told, one, type.items, [...path, at]))
        : refuse('list')
    case 'mapping': {
      const { fields } = type
      if (typeof value !== 'object' || Array.isArray(value)) return refuse('mapping')
      return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
        const known = Object.hasOwn(fields, key) ? fields[key] : undefined
        const here = [...path, key]
        // The check as a whole is told of below.
        if (known === undefined && isAction(key) && type === upstreamProbe) return []
        return known === undefined
          ? [
              told({
                code: 'portable-ignored',
                path: here,
                what: 'document',
                says: 'ignores it: it has no such field',
                at: 'key',
              }),
            ]
          : fieldNotices(told, inner, known, here)
      })
    }
  }
}

function isAction(key: string): boolean {
  return checkActions.some((action) => action === key)
}

function checksOf(value: unknown): readonly unknown[] {
  const checks = fieldOf(value, 'checks')
  return Array.isArray(checks) ? checks : []
}

function checkNotices(told: Tell, check: unknown, at: number): readonly Notice[] {
  const path = ['checks', at, 'probe']
  const probe = fieldOf(check, 'probe')
  const httpGet = fieldOf(probe, 'httpGet')
  const scheme = fieldOf(httpGet, 'scheme')
  const asks = upstreamActions.some((action) => (fieldOf(probe, action) ?? null) !== null)
  return [
    ...(asks
      ? []
      : [
          told({
            code: 'portable-refused',
            path,
            what: 'probe',
            says: `fails the check: it knows ${either(upstreamActions)} alone`,
            at: 'value',
          }),
        ]),
    ...(scheme === 'HTTPS'
      ? [
          told({
            code: 'portable-otherwise',
            path: [...path, 'httpGet', 'scheme'],
            what: 'scheme',
            says: 'asks by plain HTTP whatever the scheme',
            at: 'value',
          }),
        ]
      : []),
  ]
}
