import { fieldOf } from '../../decode.ts'
import { refuseProblems } from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import { podLimits } from '../../limits.ts'
import type { SourceLocation } from '../../model.ts'
import { parseDocuments } from '../../yaml/parse.ts'
import type { ParsedDocument } from '../../yaml/parse.ts'
import type { SourceText } from '../../yaml/source.ts'
import type { FieldPath } from '../pod.ts'
import { refuseOtherText, refuseTemplate, templateIn } from './other-text.ts'
import { withoutNulls } from './raw.ts'

/** One object of the Kubernetes API, as somebody wrote it. */
export interface ManifestObject {
  /** With its group where that is not the core's own or one of Kubernetes' workloads. */
  readonly kind: string
  readonly apiVersion: string
  /** Plain data without nulls. */
  readonly value: unknown
  readonly file: string
  /** From the object's own root. */
  readonly locate: (path: FieldPath) => SourceLocation
  readonly locateKey: (path: FieldPath) => SourceLocation
}

/**
 * Every object of a file, those of lists among them.
 *
 * @throws CanaryError (input) for what is no YAML, and what is YAML and holds no objects
 */
export function readObjects(source: SourceText): readonly ManifestObject[] {
  refuseOtherText(source)
  const documents = parse(source)
  const problems: Problem[] = []
  const objects = documents.flatMap((document) => {
    refuseTemplate(source, document)
    return objectsOf(document, [], document.value, problems)
  })
  refuseProblems(problems)
  return objects
}

function parse(source: SourceText): readonly ParsedDocument[] {
  try {
    return parseDocuments(source, {
      version: '1.1',
      letters: 'text',
      maxBytes: podLimits.bytes,
      maxValues: podLimits.values,
      maxDocuments: podLimits.documents,
    })
  } catch (error) {
    // What a template is before it is rendered is rarely YAML; what it is says more than where it is not.
    throw templateIn(source) ?? error
  }
}

function objectsOf(
  document: ParsedDocument,
  base: FieldPath,
  value: unknown,
  problems: Problem[],
): readonly ManifestObject[] {
  const [kind, apiVersion] = [fieldOf(value, 'kind'), fieldOf(value, 'apiVersion')]
  const items = fieldOf(value, 'items')
  if (typeof kind === 'string' && kind.endsWith('List') && Array.isArray(items)) {
    return items.flatMap((one: unknown, index) =>
      objectsOf(document, [...base, 'items', index], one, problems),
    )
  }
  if (typeof kind !== 'string' || typeof apiVersion !== 'string') {
    const missing = typeof kind === 'string' ? 'apiVersion' : 'kind'
    problems.push({
      code: 'pod-object',
      message: `an object of Kubernetes has apiVersion and kind; this is ${describe(value, missing)}`,
      location: document.locate(base),
    })
    return []
  }
  return [
    {
      kind: kindOf(kind, apiVersion),
      apiVersion,
      value: withoutNulls(value),
      file: document.file,
      locate: (path) => document.locate([...base, ...path]),
      locateKey: (path) => document.locateKey([...base, ...path]),
    },
  ]
}

function describe(value: unknown, missing: string): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return `a mapping without ${missing}`
  return value === null ? 'null' : `a ${typeof value === 'string' ? 'text' : typeof value}`
}

const ownGroups = ['', 'apps', 'batch', 'extensions']

function kindOf(kind: string, apiVersion: string): string {
  const group = apiVersion.includes('/') ? (apiVersion.split('/', 1)[0] ?? '') : ''
  return ownGroups.includes(group) ? kind : `${kind}.${group}`
}
