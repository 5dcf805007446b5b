import { quote } from '../values/quote.ts'
import type { ByteString } from '../values/bytes.ts'
import { builtinFunctions } from './builtins.ts'
import { comparisonFunctions } from './comparison.ts'
import { defaultFunctions } from './defaults.ts'
import type { FunctionTable } from './define.ts'
import { dictFunctions } from './dicts.ts'
import { encodingFunctions } from './encoding.ts'
import { listFunctions } from './lists.ts'
import { numberFunctions } from './numbers.ts'
import { regexFunctions } from './regexes.ts'
import { stringFunctions } from './strings.ts'
import { unsupportedReason } from './unsupported.ts'
import { versionFunctions } from './versions.ts'

/** Every function that a template can call, by name. */
export const templateFunctions: FunctionTable = new Map([
  ...builtinFunctions,
  ...comparisonFunctions,
  ...defaultFunctions,
  ...dictFunctions,
  ...encodingFunctions,
  ...listFunctions,
  ...numberFunctions,
  ...regexFunctions,
  ...stringFunctions,
  ...versionFunctions,
])

/** Why a function cannot be called, in Go's words and with our reason; undefined if it can. */
export function describeMissingFunction(name: ByteString): ByteString | undefined {
  if (templateFunctions.has(name)) return undefined
  const reason = unsupportedReason(name)
  return `function ${quote(name)} not defined${reason === undefined ? '' : `: ${reason}`}`
}
