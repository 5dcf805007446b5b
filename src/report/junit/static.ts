/** What reading an image told, as a suite of JUnit: a case a program, a case a thing that is wrong. */
import { describeLocation } from '../../errors.ts'
import { reportLimits } from '../../limits.ts'
import type {
  ImageReport,
  ProgramReport,
  Report,
  StaticFinding,
  StaticReport,
} from '../../model.ts'
import { findingName } from '../../verdict.ts'
import { visibleLine } from '../escape.ts'
import { reasonLink } from '../reason-link.ts'
import type { createStandings } from '../standing.ts'
import { describeLibraries, describeReading, staticParts } from '../words-static.ts'
import {
  imageProperties,
  isBad,
  joinLines,
  plainCase,
  plainSuite,
  suiteName,
  verdictCase,
  withStanding,
} from './parts.ts'
import type { Case, Suite } from './parts.ts'

export function staticSuite(
  image: ImageReport,
  label: string,
  read: StaticReport,
  report: Report,
  standingOf: ReturnType<typeof createStandings>,
): Suite {
  const name = suiteName(label, 'static')
  const { errors, good, others } = staticParts(read)
  const cases = [
    ...errors.map((finding) => withStanding(findingCase(name, finding), standingOf([finding]))),
    ...good.map((program) => programCase(name, program)),
  ]
  const isTold = cases.some(isBad) || read.verdict === 'passed'
  return {
    ...plainSuite(name, isTold ? cases : [...cases, verdictCase(name, read.verdict)], report),
    durationMs: read.durationMs,
    properties: [...imageProperties(image), ['read', describeReading(read)]],
    output: joinLines(
      others.map(({ severity, message }) => visibleLine(`${severity}: ${message}`)),
    ),
  }
}

function findingCase(suite: string, finding: StaticFinding): Case {
  const { code, message, location, hint } = finding
  return {
    ...plainCase(suite, findingName(finding), 'failure', code, message),
    details: joinLines([
      location === null ? '' : `at ${describeLocation(location)}`,
      hint ?? '',
      reasonLink(code),
    ]),
  }
}

function programCase(suite: string, program: ProgramReport): Case {
  const { name, askedBy, path, type } = program
  const libraries = describeLibraries(program, reportLimits.libraryNames)
  const facts = [path ?? '', type ?? '', libraries === '' ? '' : `needs ${libraries}`]
  return {
    ...plainCase(suite, `${name} (${askedBy})`, 'passed', 'ok', 'nothing is in its way'),
    stdout: joinLines(facts.map(visibleLine)),
  }
}
