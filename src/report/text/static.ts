/** What reading an image told, for a terminal. */
import { reportLimits } from '../../limits.ts'
import type { Notice, ProgramReport, StaticReport, ValidatorReport } from '../../model.ts'
import { mergeNotices } from '../notices.ts'
import {
  describeLibraries,
  describeReading,
  findingNotices,
  sharedFinding,
  staticParts,
} from '../words-static.ts'
import { plural, toneOf } from '../words.ts'
import { bounded, joinPainted, labelled, mark, marks, painted, spread } from './layout.ts'
import type { TextStyle } from './layout.ts'
import { noticeLines } from './notices.ts'

/**
 * One block: what is wrong, and each program that nothing stands in the way of.
 *
 * @param validators where nothing else was asked of the image, programs are worth their lines
 */
export function staticLines(
  style: TextStyle,
  read: StaticReport,
  validators: readonly ValidatorReport[],
): string[] {
  const isAll = validators.length === 0
  const { good } = staticParts(read)
  const programs = isAll ? good.slice(0, reportLimits.textGroups) : []
  const left = isAll ? good.length - programs.length : 0
  const head = joinPainted(
    [
      { text: `  ${mark(style, toneOf(read.verdict))}`, columns: 3 },
      painted(style, 'bold', 'static'),
      painted(style, 'faint', describeReading(read)),
    ],
    ' ',
  )
  return [
    ...spread(style, head, read.verdict),
    ...mergeNotices(findingNotices(read)).flatMap((notice) =>
      noticeLines(style, 4, withCode(toldBefore(notice, validators, read))),
    ),
    ...programs.flatMap((program) => programLines(style, program)),
    ...(left > 0 ? [`    … and ${plural(left, 'more program')}`] : []),
  ]
}

/** What a check that failed for it has told already is not told again. */
function toldBefore(
  notice: Notice,
  validators: readonly ValidatorReport[],
  read: StaticReport,
): Notice {
  const check = validators
    .flatMap(({ checks }) => checks)
    .find((one) => sharedFinding(one, read)?.message === notice.message)
  return check === undefined ? notice : { ...notice, message: `what ${check.name} failed for` }
}

/** By which a waiver names it. */
function withCode(notice: Notice): Notice {
  return { ...notice, message: `${notice.message} [${notice.code}]` }
}

function programLines(style: TextStyle, program: ProgramReport): string[] {
  const { name, askedBy, path, type } = program
  const libraries = describeLibraries(program, reportLimits.libraryNames)
  const facts = [path === name ? null : path, type, libraries === '' ? null : `needs ${libraries}`]
  const words = [`${name} (${askedBy})`, ...facts.filter((fact) => fact !== null)].join(', ')
  return labelled(style, 4, marks.good, bounded(words), 2, 'good')
}
