/** What stands on the line where it was written: a list of annotations, worst first. */
import { describeLocation, placeOf } from '../errors.ts'
import { reportLimits } from '../limits.ts'
import type { CheckCause, Notice, Report } from '../model.ts'
import { clip, commandMessage, commandProperty } from './escape.ts'
import { findingsOf, isRepositoryFile } from './findings.ts'
import type { Finding } from './findings.ts'
import { mergeFindings } from './glance/merge-findings.ts'
import { describeExcuse } from './standing.ts'
import { plural } from './words.ts'

export interface Annotation {
  readonly level: Notice['severity']
  readonly title: string
  readonly message: string
  /** Left out where the place is no file of a repository, such as a URL. */
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

export interface AnnotationLimits {
  readonly maxErrors: number
  readonly maxWarnings: number
}

/** What GitHub shows of a step. */
export const stepAnnotations: AnnotationLimits = {
  maxErrors: reportLimits.errorAnnotations,
  maxWarnings: reportLimits.warningAnnotations,
}

/**
 * Errors first, then warnings, then notices; what several images or many checks have in common is told once. What
 * is beyond the limits is counted in one last notice.
 */
export function annotationsOf(
  report: Report,
  limits: AnnotationLimits = stepAnnotations,
): readonly Annotation[] {
  const [open, waived] = apart(findingsOf(report))
  // Apart: what is excused must not take an error that is not along.
  const findings = [...mergeFindings(open, report), ...waived.map(excused)]
  const all = mergeEqual(findings)
  const of = (level: Annotation['level']) => all.filter((one) => one.level === level)
  const errors = of('error')
  // Where a cause was written has what room errors leave: it is no error of its own.
  const causes = causesOf(findings).slice(0, Math.max(0, limits.maxErrors - errors.length))
  const warnings = of('warning')
  const rest = [
    [Math.max(0, errors.length - limits.maxErrors), 'more error'],
    [Math.max(0, warnings.length - limits.maxWarnings), 'more warning'],
  ] as const
  const left = rest.filter(([count]) => count > 0).map(([count, what]) => plural(count, what))
  // Notices share the warnings' bound, and leave room for the line that counts.
  const notices = of('notice').slice(0, Math.max(0, limits.maxWarnings - 1))
  return [
    ...errors.slice(0, limits.maxErrors),
    ...causes,
    ...warnings.slice(0, limits.maxWarnings),
    ...notices,
    ...(left.length === 0 ? [] : [countOf(left)]),
  ]
}

function apart(findings: readonly Finding[]): readonly [readonly Finding[], readonly Finding[]] {
  const isOpen = ({ standing }: Finding) => standing.waiver === null
  return [findings.filter(isOpen), findings.filter((finding) => !isOpen(finding))]
}

/** What is excused is told, and is no error of the step. */
function excused(finding: Finding): Finding {
  const { waiver } = finding.standing
  if (waiver === null) return finding
  return { ...finding, level: 'notice', message: `${describeExcuse(waiver)}\n${finding.message}` }
}

function countOf(left: readonly string[]): Annotation {
  return {
    level: 'notice',
    title: 'Container Canary',
    message: `${left.join(' and ')} are told in the job summary and in the report`,
  }
}

/** Annotations as workflow commands, one a line, for the runner to read from stdout. */
export function renderWorkflowCommands(annotations: readonly Annotation[]): string {
  return annotations.map((annotation) => `${renderWorkflowCommand(annotation)}\n`).join('')
}

function renderWorkflowCommand(annotation: Annotation): string {
  const properties = [
    ['file', annotation.file],
    ['line', annotation.line],
    ['col', annotation.column],
    ['title', annotation.title],
  ] as const
  const list = properties
    .filter(([, property]) => property !== undefined && property !== '')
    .map(([name, property]) => `${name}=${commandProperty(String(property))}`)
  return `::${annotation.level} ${list.join(',')}::${commandMessage(annotation.message)}`
}

/** One annotation at each place outside of the manifests that made checks fail. */
function causesOf(findings: readonly Finding[]): Annotation[] {
  const groups = new Map<string, { cause: CheckCause; titles: Set<string> }>()
  for (const { cause, title } of findings) {
    if (cause === null || !isRepositoryFile(cause.location)) continue
    const key = JSON.stringify(cause)
    const group = groups.get(key) ?? { cause, titles: new Set<string>() }
    group.titles.add(title)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ cause, titles }) => ({
    level: 'error',
    title: clip([...titles].join('; '), reportLimits.cellCharacters),
    message: clip(cause.message, reportLimits.annotationCharacters),
    file: cause.location.file,
    line: cause.location.line,
    column: cause.location.column,
  }))
}

/** What several images have in common at one place is one annotation that names them. */
function mergeEqual(findings: readonly Finding[]): Annotation[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const { level, code, title, location } = finding
    // Only for several images can one thing be said in several words, such as another exit code.
    const words = location === null || finding.image === null ? finding.message : null
    const key = JSON.stringify([level, code, title, ...placeOf(location), words])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return [...groups.values()].map(toAnnotation)
}

function toAnnotation(findings: readonly [Finding, ...Finding[]]): Annotation {
  const [{ level, location, title }] = findings
  const placed = location !== null && isRepositoryFile(location)
  const lines = [
    ...messagesOf(findings),
    location === null || placed ? '' : `written at ${describeLocation(location)}`,
  ]
  return {
    level,
    title: clip(title, reportLimits.cellCharacters),
    message: clip(
      lines.filter((line) => line !== '').join('\n'),
      reportLimits.annotationCharacters,
    ),
    ...(placed ? { file: location.file, line: location.line, column: location.column } : {}),
  }
}

/** Each message once, with the images that it is about. */
function messagesOf(findings: readonly Finding[]): readonly string[] {
  const images = new Map<string, Set<string>>()
  for (const { message, image, platform } of findings) {
    const names = images.get(message) ?? new Set<string>()
    if (image !== null) names.add(platform === undefined ? image : `${image} (${platform})`)
    images.set(message, names)
  }
  return [...images].flatMap(([message, names]) => [
    message,
    names.size === 0 ? '' : `image: ${[...names].join(', ')}`,
  ])
}
