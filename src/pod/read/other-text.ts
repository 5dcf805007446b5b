import { inputError } from '../../errors.ts'
import type { CanaryError } from '../../errors.ts'
import { placeIn } from '../../yaml/source.ts'
import type { ParsedDocument } from '../../yaml/parse.ts'
import type { SourceText } from '../../yaml/source.ts'

/**
 * Refuses what people hand over by mistake where a manifest belongs.
 *
 * @throws CanaryError (input) for an empty text, and for what helm says when it fails
 */
export function refuseOtherText(source: SourceText): void {
  const lines = source.text.split('\n', firstLines)
  if (source.text.trim() === '') {
    throw inputError({
      code: 'pod-empty',
      message: `${source.file} is empty: there is no Pod in it`,
      location: placeIn(source),
      ...(source.file === '-' ? { hint: 'what writes to the pipe may have failed' } : {}),
    })
  }
  const index = lines.findIndex((line) => line.trim() !== '' && !notice.test(line))
  const line = lines[index] ?? ''
  if (!/^(?:Error|Error: \S.*): /.test(`${line} `) || !helmError.test(line)) return
  throw inputError({
    code: 'pod-not-yaml',
    message: `this is an error of helm and not YAML: ${line.trim().slice(0, 200)}`,
    location: placeIn(source, index + 1, 1),
    hint: 'make helm template succeed first; with `set -o pipefail` the pipe fails with it',
  })
}

const firstLines = 50

/** What stands before the error: comments, and what helm and its libraries warn of. */
const notice = /^(?:#|WARNING: |W\d{4} |\d{4}\/\d\d\/\d\d |(?:coalesce|walk|warnings)\.go:|---$)/

const helmError = /^Error: \S/

/** What only helm understands: built-in objects, functions of it, and the words of its templates. */
const action =
  /\{\{-?\s*(?:\$?\.(?:Values|Release|Chart|Capabilities|Template|Files)\b|(?:include|template|define|block|toYaml|tpl|if|else|range|with|end)\b|\$\w*\s*:?=|\/\*)/

const builtIn = /\{\{-?[^}]*(?:\.(?:Values|Release|Chart|Capabilities)\b|\binclude\s+")/

/** The error for a template that was not rendered; null for a text that holds none. */
export function templateIn(source: SourceText): CanaryError | null {
  const lines = source.text.split('\n')
  const index = lines.findIndex((line) => action.test(line))
  if (index === -1) return null
  return templateError(source, index + 1, (lines[index] ?? '').search(action) + 1)
}

/**
 * Refuses a template that happens to be YAML. What configuration holds for other programs is let be.
 *
 * @throws CanaryError (input)
 */
export function refuseTemplate(source: SourceText, document: ParsedDocument): void {
  if (!source.text.includes('{{')) return
  const path = templatePath(document.value, [])
  if (path === null) return
  const { line, column } = document.locate(path)
  throw templateError(source, line, column)
}

function templateError(source: SourceText, line: number, column: number): CanaryError {
  return inputError({
    code: 'pod-not-rendered',
    message: `${source.file} is a template that was not rendered: it holds {{ … }}`,
    location: placeIn(source, line, column),
    hint: 'render it first: helm template … | container-canary pod -f -',
  })
}

/** What may hold templates of other programs: what is there is data. */
const dataFields = ['data', 'stringData', 'binaryData', 'annotations']

/** Where a value, or a key, is an action of a template. */
function templatePath(
  value: unknown,
  path: readonly (string | number)[],
): readonly (string | number)[] | null {
  if (typeof value === 'string') return builtIn.test(value) ? path : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, part] of Object.entries(value)) {
    if (dataFields.includes(key)) continue
    // `{{ .Values.x }}` without quotes is a mapping whose key is a mapping.
    if (/^\{\s*\.(?:Values|Release|Chart|Capabilities)\b/.test(key)) return path
    const step = Array.isArray(value) ? Number(key) : key
    const found = templatePath(part, [...path, step])
    if (found !== null) return found
  }
  return null
}
