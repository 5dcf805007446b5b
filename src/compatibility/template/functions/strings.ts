import { quote } from '../values/quote.ts'
import { isAscii, runesOf } from '../values/bytes.ts'
import type { ByteString } from '../values/bytes.ts'
import { boolean, map, string, stringMapType, strings, emptyString } from '../values/value.ts'
import type { Value } from '../values/value.ts'
import {
  initialsOf,
  swapCase,
  toLower,
  toTitle,
  toUntitle,
  toUpper,
  trimRunes,
  trimSpace,
  withoutSpaces,
} from './cases.ts'
import { toText, toTexts } from './convert.ts'
import type { CallContext, FunctionTable, TemplateFunction } from './define.ts'
import { define, defineVariadic } from './define.ts'
import { fail } from './failure.ts'
import { substring, truncate } from './substring.ts'

/** A function of one string that makes another of about its size. */
function change(apply: (text: ByteString) => ByteString): TemplateFunction {
  return define(['string'], (context, text) => {
    context.budget.spend(text.length / 4)
    return string(context.budget.made(apply(text)))
  })
}

/** A function of two strings; the first is what is looked for. */
function test(holds: (text: ByteString, wanted: ByteString) => boolean): TemplateFunction {
  return define(['string', 'string'], (context, wanted, text) => {
    context.budget.spend(text.length / 64)
    return boolean(holds(text, wanted))
  })
}

/** A function that cuts something away; the text comes last. */
function cut(apply: (text: ByteString, unwanted: ByteString) => ByteString): TemplateFunction {
  return define(['string', 'string'], (context, unwanted, text) => {
    context.budget.spend(text.length / 16)
    return string(apply(text, unwanted))
  })
}

function trimPrefix(text: ByteString, prefix: ByteString): ByteString {
  return text.startsWith(prefix) ? text.slice(prefix.length) : text
}

function trimSuffix(text: ByteString, suffix: ByteString): ByteString {
  return text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text
}

function repeat(context: CallContext, count: bigint, text: ByteString): Value {
  if (count < 0n) return fail('strings: negative Repeat count')
  const size = count * BigInt(text.length)
  context.budget.spendString(Number(size))
  return string(size === 0n ? '' : text.repeat(Number(count)))
}

/** With nothing to look for, the new text is put around every rune. */
function replace(context: CallContext, old: ByteString, by: ByteString, text: ByteString): Value {
  context.budget.spend(text.length / 16)
  const parts = old === '' ? ['', ...splitRunes(text), ''] : text.split(old)
  const size = text.length + (parts.length - 1) * (by.length - old.length)
  context.budget.spendString(size)
  return string(parts.join(by))
}

/** Split at nothing, a text falls into its runes. */
function split(context: CallContext, separator: ByteString, text: ByteString): ByteString[] {
  context.budget.spend(text.length / 16)
  const parts = separator === '' ? splitRunes(text) : text.split(separator)
  context.budget.spendItems(parts.length)
  return parts
}

function splitRunes(text: ByteString): ByteString[] {
  return isAscii(text) ? Array.from(text) : Array.from(runesOf(text), ({ bytes }) => bytes)
}

/** At most `count` parts; a negative number means all, 0 none. */
function splitAtMost(
  context: CallContext,
  separator: ByteString,
  count: bigint,
  text: ByteString,
): ByteString[] {
  const parts = split(context, separator, text)
  if (count < 0n || BigInt(parts.length) <= count) return parts
  if (count === 0n) return []
  const last = Number(count) - 1
  return [...parts.slice(0, last), parts.slice(last).join(separator)]
}

/** `split` makes a map with the keys `_0`, `_1` and so on. */
function numbered(parts: readonly ByteString[]): Value {
  const entries = parts.map((part, index): [string, Value] => [`_${index}`, string(part)])
  return map(new Map(entries), stringMapType, emptyString)
}

function joinTexts(
  context: CallContext,
  separator: ByteString,
  texts: readonly ByteString[],
): Value {
  const size = texts.reduce((sum, text) => sum + text.length + separator.length, 0)
  context.budget.spendString(Math.max(size - separator.length, 0))
  return string(texts.join(separator))
}

/** Each value between quotation marks, nil ones left out. */
function quoteAll(
  context: CallContext,
  values: readonly Value[],
  apply: (text: ByteString) => ByteString,
): Value {
  const texts = values
    .filter((value) => value.kind !== 'nil')
    .map((value) => context.budget.made(apply(toText(value, context.budget))))
  return joinTexts(context, ' ', texts)
}

function cat(context: CallContext, values: readonly Value[]): Value {
  const texts = values
    .filter((value) => value.kind !== 'nil')
    .map((value) => toText(value, context.budget))
  return joinTexts(context, ' ', texts)
}

function indent(context: CallContext, spaces: bigint, text: ByteString): ByteString {
  if (spaces < 0n) return fail('strings: negative Repeat count')
  const lines = text.split('\n')
  const size = text.length + lines.length * Number(spaces)
  context.budget.spendString(size)
  const pad = ' '.repeat(Number(spaces))
  return pad + lines.join(`\n${pad}`)
}

/** At most `width` bytes, the last three of them dots. */
function abbreviate(width: bigint, text: ByteString): ByteString {
  if (width < 4n || BigInt(text.length) <= width) return text
  return `${text.slice(0, Number(width) - 3)}...`
}

export const stringFunctions: FunctionTable = new Map([
  ['trim', change(trimSpace)],
  ['upper', change(toUpper)],
  ['lower', change(toLower)],
  ['title', change(toTitle)],
  ['untitle', change(toUntitle)],
  ['swapcase', change(swapCase)],
  ['nospace', change(withoutSpaces)],
  ['initials', change(initialsOf)],
  ['trimAll', cut(trimRunes)],
  ['trimall', cut(trimRunes)],
  ['trimPrefix', cut(trimPrefix)],
  ['trimSuffix', cut(trimSuffix)],
  ['contains', test((text, wanted) => text.includes(wanted))],
  ['hasPrefix', test((text, wanted) => text.startsWith(wanted))],
  ['hasSuffix', test((text, wanted) => text.endsWith(wanted))],
  [
    'substr',
    define(['int', 'int', 'string'], (_context, start, end, text) =>
      string(substring(start, end, text)),
    ),
  ],
  ['trunc', define(['int', 'string'], (_context, count, text) => string(truncate(count, text)))],
  ['abbrev', define(['int', 'string'], (_context, width, text) => string(abbreviate(width, text)))],
  ['repeat', define(['int', 'string'], repeat)],
  ['replace', define(['string', 'string', 'string'], replace)],
  [
    'split',
    define(['string', 'string'], (context, separator, text) =>
      numbered(split(context, separator, text)),
    ),
  ],
  [
    'splitn',
    define(['string', 'int', 'string'], (context, separator, count, text) =>
      numbered(splitAtMost(context, separator, count, text)),
    ),
  ],
  [
    'splitList',
    define(['string', 'string'], (context, separator, text) =>
      strings(split(context, separator, text)),
    ),
  ],
  [
    'join',
    define(['string', 'any'], (context, separator, value) =>
      joinTexts(context, separator, toTexts(value, context.budget)),
    ),
  ],
  ['toString', define(['any'], (context, value) => string(toText(value, context.budget)))],
  ['toStrings', define(['any'], (context, value) => strings(toTexts(value, context.budget)))],
  [
    'quote',
    defineVariadic([], 'any', (context, _none, values) => quoteAll(context, values, quote)),
  ],
  [
    'squote',
    defineVariadic([], 'any', (context, _none, values) =>
      quoteAll(context, values, (text) => `'${text}'`),
    ),
  ],
  ['cat', defineVariadic([], 'any', (context, _none, values) => cat(context, values))],
  [
    'indent',
    define(['int', 'string'], (context, spaces, text) => string(indent(context, spaces, text))),
  ],
  [
    'nindent',
    define(['int', 'string'], (context, spaces, text) =>
      string(`\n${indent(context, spaces, text)}`),
    ),
  ],
  [
    'plural',
    define(['string', 'string', 'int'], (_context, one, many, count) =>
      string(count === 1n ? one : many),
    ),
  ],
])
