/** What suites and cases of JUnit are made of. */
import { describeLocation } from '../../errors.ts'
import { reportLimits } from '../../limits.ts'
import type { ImageReport, Notice, Report, Verdict } from '../../model.ts'
import { lastLines } from '../escape.ts'
import { noticeOutput } from '../notice-output.ts'
import { reasonLink } from '../reason-link.ts'
import { describeExcuse } from '../standing.ts'
import type { Standing } from '../standing.ts'

export interface Suite {
  readonly name: string
  readonly startedAt: string | null
  readonly durationMs: number
  readonly properties: readonly (readonly [string, string | null])[]
  readonly cases: readonly Case[]
  readonly output: string
}

export interface Case {
  readonly suite: string
  readonly name: string
  readonly durationMs: number
  /** `waived`: it failed, and is excused. */
  readonly result: 'passed' | 'failure' | 'error' | 'skipped' | 'waived'
  readonly code: string
  readonly message: string
  readonly details: string
  readonly stdout: string
  readonly stderr: string
}

export function isBad(one: Case): boolean {
  return one.result !== 'passed' && one.result !== 'skipped'
}

export function errorCases(suite: string, notices: readonly Notice[]): Case[] {
  return notices
    .filter((notice) => notice.severity === 'error')
    .map((notice) => ({
      ...plainCase(suite, notice.code, 'error', notice.code, notice.message),
      details: joinLines([
        notice.location === null ? '' : `at ${describeLocation(notice.location)}`,
        notice.hint ?? '',
        reasonLink(notice.code),
      ]),
      stdout: noticeOutput(notice).join('\n'),
    }))
}

/** Readers take what is before the last dot for a package: the image is one, whatever dots it has. */
export function suiteName(image: string, name: string): string {
  return `${image.replaceAll('.', '_')}.${name}`
}

export function imageProperties(image: ImageReport): (readonly [string, string | null])[] {
  return [
    ['image', image.reference],
    ['image-id', image.id],
    ['image-digest', image.digest],
    ['platform', image.platform],
    ...(image.nodeGroup === undefined
      ? []
      : ([
          ['nodes', image.nodeGroup.name],
          ['predicted', image.nodeGroup.predicted],
          ['prediction', image.nodeGroup.prediction],
        ] as const)),
  ]
}

/**
 * Readers of JUnit fail builds by themselves, so what is excused is no failure there; nor did it pass.
 */
export function withStanding(one: Case, { waiver, isNew }: Standing): Case {
  // A check that never ran and is excused was failing, too.
  if (waiver !== null && one.result !== 'passed') {
    return { ...one, result: 'waived', message: `${describeExcuse(waiver)}; ${one.message}` }
  }
  if (isNew === null || one.result !== 'failure') return one
  const since = isNew ? 'newly failing' : 'failed in the baseline as well'
  return { ...one, details: joinLines([since, one.details]) }
}

export function plainCase(
  suite: string,
  name: string,
  result: Case['result'],
  code: string,
  message: string,
): Case {
  return { suite, name, durationMs: 0, result, code, message, details: '', stdout: '', stderr: '' }
}

export function verdictCase(suite: string, verdict: Verdict): Case {
  const result = verdict === 'failed' ? 'failure' : 'error'
  return plainCase(suite, 'verdict', result, verdict, `the verdict is ${verdict}`)
}

export function plainSuite(name: string, cases: readonly Case[], report: Report): Suite {
  return { name, startedAt: report.startedAt, durationMs: 0, properties: [], cases, output: '' }
}

export function joined(text: string, count: number): string {
  return lastLines(text, count, reportLimits.lineCharacters).lines.join('\n')
}

export function joinLines(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n')
}
