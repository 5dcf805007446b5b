/** What a spec's readers share while it is read, so that all of its problems are told at once. */
import { CanaryError } from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import { compatibilityLimits } from '../../limits.ts'
import type { SourceLocation } from '../../model.ts'
import type { YamlNode } from '../../yaml/tree.ts'
import type { Misreading } from './spec.ts'

export interface Reading {
  readonly locate: (node: YamlNode) => SourceLocation
  readonly problems: Problem[]
  readonly misreadings: Misreading[]
  /** How many were met, those of an alias each time. */
  values: number
}

export function startReading(locate: Reading['locate']): Reading {
  return { locate, problems: [], misreadings: [], values: 0 }
}

export function report(reading: Reading, node: YamlNode, message: string): void {
  if (reading.problems.length >= compatibilityLimits.problems) return
  reading.problems.push({ code: 'spec-invalid', message, location: reading.locate(node) })
}

/** @throws CanaryError (input) when there are too many */
export function countValues(reading: Reading, count: number, node: YamlNode): void {
  reading.values += count
  if (reading.values <= compatibilityLimits.specValues) return
  throw new CanaryError('input', {
    code: 'spec-too-large',
    message: `the spec has more than ${compatibilityLimits.specValues} values, aliases repeated`,
    location: reading.locate(node),
  })
}

export function describeKind({ kind }: YamlNode): string {
  if (kind === 'mapping') return 'a mapping'
  return kind === 'sequence' ? 'a list' : 'a scalar'
}
