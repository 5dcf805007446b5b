/** One run as its section of the comment. Pure. */
import type { Draft } from '../github/comment/fit.ts'
import { fingerprint, remember } from '../github/comment/memory.ts'
import type { Memory } from '../github/comment/memory.ts'
import { sectionKey } from '../github/comment/sections.ts'
import type { Target } from '../github/event.ts'
import { validatorTitle } from '../condition-title.ts'
import { imageName } from '../image-name.ts'
import { githubLimits } from '../limits.ts'
import type { ImageReport, Report, StaticReport, Verdict } from '../model.ts'
import { clip, markdownCode, markdownText, webAddress } from '../report/escape.ts'
import { markdownDetails, renderDetails, renderGlance } from '../report/markdown.ts'
import { placeOf } from '../report/place.ts'
import { imageLabels, staticParts } from '../report/words-static.ts'
import { isWarning } from '../verdict.ts'
import { doubtOf } from './check-run-result.ts'

/** Where the section belongs. */
export interface Place {
  readonly workflow: string
  readonly job: string
  /** The step in the job, by the runner's name for it (`GITHUB_ACTION`). */
  readonly step: string
  /** What the input `comment-key` says; by default the job's matrix as JSON. */
  readonly commentKey: string
  /** Images as they were asked for, so that a run that found none of them keeps its section. */
  readonly images: readonly string[]
  /** True: the report was made by another run, and is its author's word. */
  readonly foreign: boolean
}

export interface CommentSection {
  readonly key: string
  readonly memory: Memory
  readonly draft: (previous: Memory | null) => Draft
}

/**
 * @param brief leave out all but the first lines where everything passed
 * @param now when it is written
 */
export function commentSection(
  report: Report,
  place: Place,
  target: Target,
  brief: boolean,
  now: Date,
): CommentSection {
  const names = [...new Set(place.images.map(imageName))].sort()
  const key = sectionKey([place.workflow, place.job, place.commentKey, ...names])
  const outcomes = outcomesOf(report)
  const having = (wanted: Judged['outcome']) =>
    [...outcomes].filter(([, { outcome }]) => outcome === wanted).map(([id]) => id)
  const memory: Memory = {
    runId: target.source.runId,
    attempt: target.source.attempt,
    writtenAt: now.getTime(),
    headSha: target.headSha,
    verdict: report.verdict,
    failed: remember(having('failed')),
    errored: remember(having('errored')),
    folded: false,
    place: describePlace(place),
    owner: sectionKey([place.workflow, place.job, place.step, place.commentKey]),
  }
  const draft = (previous: Memory | null): Draft => {
    const changes = previous === null ? '' : describeChanges(outcomes, report.verdict, previous)
    const isBrief = brief && report.verdict === 'passed'
    return {
      key,
      memory,
      headline: headline(report, place, target),
      detailsAt: onceEach((level) =>
        details(report, changes, isBrief ? [] : markdownDetails, level),
      ),
    }
  }
  return { key, memory, draft }
}

/** Null after the last level, which tells the changes alone. */
function details(
  report: Report,
  changes: string,
  levels: typeof markdownDetails,
  level: number,
): string | null {
  if (level > levels.length) return null
  const detail = levels[level]
  const rest = detail === undefined ? '' : renderDetails(report, detail)
  return [changes, rest].filter((part) => part !== '').join('\n\n')
}

function onceEach<Result>(make: (level: number) => Result): (level: number) => Result {
  const made = new Map<number, { readonly result: Result }>()
  return (level) => {
    const known = made.get(level) ?? { result: make(level) }
    made.set(level, known)
    return known.result
  }
}

function headline(report: Report, place: Place, target: Target): string {
  const address = webAddress(target.source.url)
  const facts = [
    target.headSha === '' ? '' : `commit ${markdownCode(target.headSha.slice(0, 7))}`,
    address === null ? '' : `[workflow run](${address.href})`,
    place.foreign ? 'told as that run wrote it' : '',
    place.foreign ? markdownText(doubtOf(report, target.source) ?? '') : '',
  ].filter((fact) => fact !== '')
  return [
    `## Container Canary: ${markdownText(describePlace(place))}`,
    renderGlance(report),
    `<sub>${facts.join(' · ')}</sub>`,
  ].join('\n\n')
}

/** `build / canary (3.12, arm64)` */
export function describePlace({ workflow, job, commentKey }: Place): string {
  const matrix = describeKey(commentKey)
  const place = [workflow, job].filter((part) => part !== '').join(' / ')
  return clip(matrix === '' ? place : `${place} (${matrix})`, githubLimits.placeCharacters - 40)
}

/** The values of a matrix, or the key as it was written. */
function describeKey(key: string): string {
  try {
    const parsed: unknown = JSON.parse(key)
    if (parsed === null) return ''
    if (typeof parsed !== 'object') return key
    return Object.values(parsed)
      .map((value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)))
      .join(', ')
  } catch {
    // A key that somebody wrote need not be JSON.
    return key
  }
}

interface Judged {
  readonly label: string
  readonly outcome: 'passed' | 'failed' | 'errored' | 'unknown'
}

/** Everything that can fail, by what stays the same from run to run. */
function outcomesOf(report: Report): ReadonlyMap<string, Judged> {
  const isAlone = report.images.length === 1
  const outcomes = new Map<string, Judged>()
  const labels = imageLabels(report.images)
  for (const [index, image] of report.images.entries()) {
    // Of several platforms of one name, or kinds of nodes, each is its own image.
    const isOneOf = labels[index] !== image.reference
    const own = [imageName(image.reference), ...(isOneOf ? [placeOf(image) ?? ''] : [])]
    for (const { parts, outcome } of partsOf(image)) {
      const name = isAlone ? parts : [...own, ...parts]
      const label = clip(name.join(': '), 100)
      const id = fingerprint([...own, ...parts])
      // Two tags of one image: the worse counts, so that a pass never hides a failure.
      const before = outcomes.get(id)
      if (before === undefined || severity[outcome] > severity[before.outcome]) {
        outcomes.set(id, { label, outcome })
      }
    }
  }
  return outcomes
}

const severity = { passed: 0, unknown: 1, failed: 2, errored: 3 } as const

interface Part {
  readonly parts: readonly string[]
  readonly outcome: Judged['outcome']
}

function partsOf({ validators, compatibility, static: read }: ImageReport): readonly Part[] {
  const checks = validators.flatMap((validator): Part[] => {
    const { checks: all, verdict } = validator
    const name = validatorTitle(validator)
    const told = all.map((check): Part => ({
      parts: [name, check.name],
      outcome: check.outcome === 'skipped' || isWarning(check) ? 'unknown' : check.outcome,
    }))
    // A Validator can fail without a check that did, such as one whose container never started.
    const isTold = told.some(({ outcome }) => outcome === verdict)
    return isTold ? told : [...told, { parts: [name], outcome: verdict }]
  })
  return [
    ...checks,
    ...(compatibility === null
      ? []
      : [
          {
            parts: ['compatibility'],
            outcome: compatibilityOutcomes[compatibility.verdict],
          } as const,
        ]),
    ...(read === undefined ? [] : partsOfReading(read)),
  ]
}

/** By its file, so that what was wrong with a program and is not any more is told as fixed. */
function partsOfReading(read: StaticReport): readonly Part[] {
  const { errors, good } = staticParts(read)
  return [
    ...errors.map(
      ({ code, path }) => ({ parts: ['static', path ?? code], outcome: 'failed' }) as const,
    ),
    ...good.map(
      ({ path, name }) => ({ parts: ['static', path ?? name], outcome: 'passed' }) as const,
    ),
  ]
}

const compatibilityOutcomes = {
  compatible: 'passed',
  incompatible: 'failed',
  undetermined: 'unknown',
  errored: 'errored',
} as const

/** What is other than it was, by what the section remembers. */
function describeChanges(
  now: ReadonlyMap<string, Judged>,
  verdict: Verdict,
  previous: Memory,
): string {
  const [failed, errored] = [previous.failed, previous.errored].map(
    ({ fingerprints }) => new Set(fingerprints),
  )
  const those = (fits: (id: string, judged: Judged) => boolean) =>
    [...now].filter(([id, judged]) => fits(id, judged)).map(([, { label }]) => label)
  const isNew = (id: string, wanted: Judged['outcome'], judged: Judged) =>
    judged.outcome === wanted && !(wanted === 'failed' ? failed : errored)?.has(id)
  const parts = [
    // A memory that had no room for all cannot say what is new.
    list(
      'newly failing',
      previous.failed.complete ? those((id, one) => isNew(id, 'failed', one)) : [],
    ),
    list(
      'could not be run any more',
      previous.errored.complete ? those((id, one) => isNew(id, 'errored', one)) : [],
    ),
    list(
      'fixed',
      those(
        (id, { outcome }) =>
          outcome === 'passed' && (failed?.has(id) === true || errored?.has(id) === true),
      ),
    ),
  ].filter((part) => part !== '')
  const known = previous.headSha.length >= shortSha
  const since = known ? ` (${markdownCode(previous.headSha.slice(0, shortSha))})` : ''
  if (parts.length > 0) return `Since the last run${since}: ${parts.join('; ')}.`
  const isSame = verdict === previous.verdict && isStillThere(now, previous)
  return isSame
    ? `Nothing changed since the last run${since}.`
    : `The last run${since} ${verdicts[previous.verdict]}.`
}

const shortSha = 7

const verdicts = { passed: 'passed', failed: 'failed', errored: 'could not be decided' } as const

/** Whether everything that was wrong before is known, and still is. */
function isStillThere(now: ReadonlyMap<string, Judged>, { failed, errored }: Memory): boolean {
  const isStill = (wanted: Judged['outcome']) => (id: string) => now.get(id)?.outcome === wanted
  return (
    failed.complete &&
    errored.complete &&
    failed.fingerprints.every(isStill('failed')) &&
    errored.fingerprints.every(isStill('errored'))
  )
}

function list(what: string, labels: readonly string[]): string {
  if (labels.length === 0) return ''
  const shown = labels.slice(0, namesShown).map(markdownText)
  const left = labels.length - shown.length
  return `**${what}:** ${[...shown, ...(left > 0 ? [`and ${left} more`] : [])].join(', ')}`
}

const namesShown = 10
