import { reportLimits } from '../../limits.ts'
import { enginePrograms } from '../../model.ts'
import type { ContainerReport, ValidatorReport } from '../../model.ts'
import { isOfContainer } from '../causes.ts'
import { lastLines } from '../escape.ts'
import type { ToldCauses } from '../glance/told.ts'
import { mergeNotices } from '../notices.ts'
import {
  byUrgency,
  describeContainer,
  describeDuration,
  describeResults,
  plural,
  toneOf,
} from '../words.ts'
import { causeLines, isToldElsewhere, splitByCauses } from './causes.ts'
import { checkLines, nameWidthOf } from './checks.ts'
import {
  bounded,
  joinPainted,
  labelled,
  mark,
  paint,
  painted,
  shorten,
  spread,
  wrap,
} from './layout.ts'
import type { TextStyle } from './layout.ts'
import { noticeLines } from './notices.ts'
import { podLines } from './pod.ts'
import { validatorTitle } from '../../condition-title.ts'

/** A Validator, what failed of it first, and what a person needs next. */
export function validatorLines(
  style: TextStyle,
  validator: ValidatorReport,
  engine: string,
  told: ToldCauses,
): string[] {
  const half = Math.floor((style.width - 5) / 2)
  const left = joinPainted(
    [
      { text: `  ${mark(style, toneOf(validator.verdict))}`, columns: 3 },
      painted(style, 'bold', shorten(validatorTitle(validator), half)),
      painted(style, 'faint', shorten(validator.source, half)),
    ],
    ' ',
  )
  const { causes, others } = splitByCauses(validator.checks, told)
  const container = validator.verdict === 'passed' ? null : validator.container
  // The last words of a container that ended stand beside what came of it.
  const isCause = causes.some((one) => isOfContainer(one.cause))
  const isSaid = causes.some((one) => isToldElsewhere(one, validator))
  const lastWords = container === null || isSaid ? [] : containerLines(style, container)
  const result = `${describeResults(validator.checks)}, ${describeDuration(validator.durationMs)}`
  const nameWidth = nameWidthOf(others)
  return [
    ...spread(style, left, result),
    ...mergeNotices(validator.notices).flatMap((notice) => noticeLines(style, 4, notice)),
    ...causes.flatMap((cause) => causeLines(style, cause, validator)),
    ...(isCause ? lastWords : []),
    ...byUrgency(others).flatMap((check) => checkLines(style, check, nameWidth)),
    ...(isCause ? [] : lastWords),
    ...podLines(style, validator),
    ...(validator.verdict === 'passed' ? [] : aftermath(style, validator, engine)),
  ]
}

/** What a person asks for next: how to look into the container, and where to read on. */
function aftermath(style: TextStyle, validator: ValidatorReport, engine: string): string[] {
  const container = validator.container
  return [
    ...(container?.kept === true
      ? labelled(style, 4, 'kept', bounded(describeKept(container, engine)))
      : []),
    ...(validator.documentation === ''
      ? []
      : labelled(style, 4, 'read', bounded(validator.documentation))),
  ]
}

function containerLines(style: TextStyle, container: ContainerReport): string[] {
  const { lines, left } = lastLines(
    container.logs.text,
    reportLimits.logLines,
    reportLimits.lineCharacters,
  )
  const subject = `container ${bounded(container.name)} ${describeContainer(container)}`
  const more = left > 0 || container.logs.truncated ? ' (there were more)' : ''
  const about =
    lines.length === 0
      ? `${subject} and wrote nothing`
      : `${subject}; its last ${plural(lines.length, 'line')}${more}:`
  return [
    ...wrap(about, style.width - 4).map((line) => `    ${line}`),
    ...lines.map((line) => `      ${paint(style, 'faint', '│')} ${line}`),
  ]
}

/** A command that can be copied, so it is made of nothing but what engines allow in a name. */
function describeKept(container: ContainerReport, engine: string): string {
  if (!/^[a-zA-Z0-9][\w.-]*$/.test(container.name)) return 'the container was left as it is'
  const program = enginePrograms.find((name) => name === engine) ?? 'docker'
  return container.state === 'running'
    ? `look inside with: ${program} exec -it ${container.name} sh`
    : `look at it with: ${program} logs ${container.name}, or ${program} export ${container.name}`
}
