import type { RE2JS } from 're2js'
import { toBytes, toText } from '../values/bytes.ts'
import type { ByteString } from '../values/bytes.ts'
import { boolean, nilList, string, stringListType, strings } from '../values/value.ts'
import type { Value } from '../values/value.ts'
import type { CallContext, FunctionTable, TemplateFunction } from './define.ts'
import { define } from './define.ts'
import { compileRegex, compileRegexOrPanic } from './failure.ts'
import { findMatches, MatchReplacer } from './regex-matches.ts'
import type { Match } from './regex-matches.ts'

/** How a pattern that does not compile is told. */
type Compile = (regexes: CallContext['regexes'], pattern: ByteString) => RE2JS

function search(
  context: CallContext,
  compile: Compile,
  pattern: ByteString,
  text: ByteString,
): RE2JS {
  const regex = compile(context.regexes, pattern)
  context.regexes.spendMatch(pattern, text.length)
  return regex
}

/** Sprig takes a pattern that does not compile for one that does not match. */
function matches(context: CallContext, pattern: ByteString, text: ByteString): Value {
  const compiled = context.regexes.compile(pattern)
  if (!compiled.ok) return boolean(false)
  context.regexes.spendMatch(pattern, text.length)
  return boolean(compiled.regex.test(toText(text)))
}

function mustMatch(context: CallContext, pattern: ByteString, text: ByteString): Value {
  return boolean(search(context, compileRegex, pattern, text).test(toText(text)))
}

function find(compile: Compile): TemplateFunction {
  return define(['string', 'string'], (context, pattern, text) => {
    const [match] = allMatches(context, compile, pattern, text, 1n)
    return string(match === undefined ? '' : toBytes(match.text))
  })
}

function findAll(compile: Compile): TemplateFunction {
  return define(['string', 'string', 'int'], (context, pattern, text, limit) => {
    const found = allMatches(context, compile, pattern, text, limit)
    return found.length === 0
      ? nilList(stringListType)
      : strings(found.map((match) => toBytes(match.text)))
  })
}

function allMatches(
  context: CallContext,
  compile: Compile,
  pattern: ByteString,
  text: ByteString,
  limit: bigint,
): Match[] {
  const regex = compile(context.regexes, pattern)
  return findMatches(regex, toText(text), {
    limit: limit < 0n ? Infinity : Number(limit),
    spend: (remaining, count) => {
      context.regexes.spendMatch(pattern, remaining)
      context.budget.checkItems(count)
    },
  })
}

/** @param isLiteral whether `$1` in the replacement is just text */
function replaceAll(compile: Compile, isLiteral: boolean): TemplateFunction {
  return define(['string', 'string', 'string'], (context, pattern, text, by) => {
    const regex = compile(context.regexes, pattern)
    const replacer = new MatchReplacer(regex, toText(by), isLiteral, {
      spendMatch: (remaining) => {
        context.regexes.spendMatch(pattern, remaining)
      },
      budget: context.budget,
    })
    return string(toBytes(replacer.replace(toText(text))))
  })
}

function split(compile: Compile): TemplateFunction {
  return define(['string', 'string', 'int'], (context, pattern, text, limit) => {
    compile(context.regexes, pattern)
    if (limit === 0n) return nilList(stringListType)
    if (pattern !== '' && text === '') return strings([''])
    return strings(splitAt(allMatches(context, compile, pattern, text, limit), toText(text), limit))
  })
}

function splitAt(found: readonly Match[], text: string, limit: bigint): ByteString[] {
  const parts: string[] = []
  let start = 0
  let end = 0
  for (const match of found) {
    if (limit > 0n && BigInt(parts.length) === limit - 1n) break
    end = match.start
    if (match.end !== 0) parts.push(text.slice(start, end))
    start = match.end
  }
  if (end !== text.length) parts.push(text.slice(start))
  return parts.map(toBytes)
}

function quoteMeta(text: ByteString): ByteString {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&')
}

export const regexFunctions: FunctionTable = new Map([
  ['regexMatch', define(['string', 'string'], matches)],
  ['mustRegexMatch', define(['string', 'string'], mustMatch)],
  ['regexFind', find(compileRegexOrPanic)],
  ['mustRegexFind', find(compileRegex)],
  ['regexFindAll', findAll(compileRegexOrPanic)],
  ['mustRegexFindAll', findAll(compileRegex)],
  ['regexReplaceAll', replaceAll(compileRegexOrPanic, false)],
  ['mustRegexReplaceAll', replaceAll(compileRegex, false)],
  ['regexReplaceAllLiteral', replaceAll(compileRegexOrPanic, true)],
  ['mustRegexReplaceAllLiteral', replaceAll(compileRegex, true)],
  ['regexSplit', split(compileRegexOrPanic)],
  ['mustRegexSplit', split(compileRegex)],
  [
    'regexQuoteMeta',
    define(['string'], (context, text) => string(context.budget.made(quoteMeta(text)))),
  ],
])
