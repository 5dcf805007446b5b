import type { z } from 'zod'
import { fieldOf } from '../../decode.ts'
import { podLimits } from '../../limits.ts'
import { rootPlace, shown } from './place.ts'
import type { Place, Refusal } from './place.ts'

/** Values of another type than the API has, in the words that it has for other faults. */
export function typeRefusals(
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): readonly Refusal[] {
  return issues.slice(0, podLimits.problems).map((issue) => {
    const place = placeOf(value, issue.path)
    const found = issue.path.reduce<unknown>(fieldOf, value)
    return {
      message: `${place.text}: Invalid value: ${shown(found ?? null)}: ${words(issue, found)}`,
      at: place.path,
    }
  })
}

function placeOf(value: unknown, path: readonly PropertyKey[]): Place {
  return path.reduce<Place>(({ text, path: before }, step) => {
    const parent = before.reduce<unknown>(fieldOf, value)
    const name = Array.isArray(parent)
      ? `[${String(step)}]`
      : `${text === '' ? '' : '.'}${String(step)}`
    return { text: `${text}${name}`, path: [...before, typeof step === 'symbol' ? '' : step] }
  }, rootPlace)
}

function words(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return wordsForType(issue.expected, value)
    case 'invalid_union':
      return typeof value === 'number' ? 'must be a whole number' : 'must be text or a number'
    case 'too_big':
      return `must be less than or equal to ${issue.maximum}`
    case 'too_small':
      return `must be greater than or equal to ${issue.minimum}`
    default:
      return issue.message
  }
}

function wordsForType(expected: string, value: unknown): string {
  const isPlain = typeof value === 'number' || typeof value === 'boolean'
  switch (expected) {
    case 'string':
      return isPlain ? `must be text; write "${String(value)}"` : 'must be text'
    case 'int':
    case 'number':
      return /^-?\d+$/.test(String(value))
        ? `must be a whole number; write ${String(value)} without quotes`
        : 'must be a whole number'
    case 'boolean':
      return value === 'true' || value === 'false'
        ? `must be true or false; write ${value} without quotes`
        : 'must be true or false'
    case 'array':
      return 'must be a list'
    default:
      return 'must be a mapping'
  }
}
