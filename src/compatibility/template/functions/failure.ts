import { FunctionFailure } from '../error.ts'
import { quote } from '../values/quote.ts'
import type { ByteString } from '../values/bytes.ts'
import type { RegexCache } from '../values/regex.ts'
import type { RE2JS } from 're2js'

/** What Go's runtime says where a function looks into nil. */
export const nilPointer = 'runtime error: invalid memory address or nil pointer dereference'

export function fail(message: ByteString): never {
  throw new FunctionFailure(message)
}

/** @throws FunctionFailure in the words of Go's `regexp.Compile` */
export function compileRegex(regexes: RegexCache, pattern: ByteString): RE2JS {
  const compiled = regexes.compile(pattern)
  return compiled.ok ? compiled.regex : fail(compiled.error)
}

/** As `regexp.MustCompile` says it. */
export function compileRegexOrPanic(regexes: RegexCache, pattern: ByteString): RE2JS {
  const compiled = regexes.compile(pattern)
  if (compiled.ok) return compiled.regex
  const shown = pattern.includes('`') ? quote(pattern) : `\`${pattern}\``
  return fail(`regexp: Compile(${shown}): ${compiled.error}`)
}
