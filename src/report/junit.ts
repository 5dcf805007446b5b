/**
 * JUnit XML as Jenkins' schema has it, which the readers of GitHub, GitLab and Jenkins all open:
 * a suite a Validator and image, a case a check, a case a group of nodes.
 */
import { reportLimits } from '../limits.ts'
import type { Report } from '../model.ts'
import { clip, xmlAttribute, xmlText } from './escape.ts'
import { joinLines } from './junit/parts.ts'
import type { Case, Suite } from './junit/parts.ts'
import { suitesOf } from './junit/suites.ts'
import { describeEngine } from './words.ts'

/** The whole report as one `testsuites` document. Whatever is not passed is a failing case. */
export function renderJunit(report: Report): string {
  const suites = suitesOf(report)
  const cases = suites.flatMap((suite) => suite.cases)
  const totals = attributes({
    name: 'container-canary',
    ...countOf(cases),
    time: seconds(report.durationMs),
  })
  const body = suites.map((suite) => renderSuite(suite, report)).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${totals}>\n${body}</testsuites>\n`
}

function renderSuite(suite: Suite, report: Report): string {
  const head = attributes({
    name: suite.name,
    ...countOf(suite.cases),
    skipped: String(suite.cases.filter(isSkipped).length),
    time: seconds(suite.durationMs),
    ...(suite.startedAt === null ? {} : { timestamp: timestamp(suite.startedAt) }),
  })
  const properties = [...suite.properties, ['engine', describeEngine(report.engine)] as const]
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `      <property${attributes({ name, value: value ?? '' })}/>\n`)
    .join('')
  return (
    `  <testsuite${head}>\n    <properties>\n${properties}    </properties>\n` +
    suite.cases.map(renderCase).join('') +
    `${output('system-out', suite.output, 4)}  </testsuite>\n`
  )
}

function renderCase(one: Case): string {
  const head = attributes({ name: one.name, classname: one.suite, time: seconds(one.durationMs) })
  const body = `${renderResult(one)}${output('system-out', one.stdout, 6)}${output('system-err', one.stderr, 6)}`
  return body === ''
    ? `    <testcase${head}/>\n`
    : `    <testcase${head}>\n${body}    </testcase>\n`
}

function isSkipped({ result }: Case): boolean {
  return result === 'skipped' || result === 'waived'
}

function renderResult(one: Case): string {
  if (one.result === 'passed') return ''
  if (isSkipped(one)) return `      <skipped>${xmlText(bounded(one.message))}</skipped>\n`
  const head = attributes({ type: one.code, message: one.message })
  const text = xmlText(joinLines([one.message, one.details].map(boundedBlock)))
  return `      <${one.result}${head}>${text}</${one.result}>\n`
}

function output(element: string, text: string, indent: number): string {
  return text === '' ? '' : `${' '.repeat(indent)}<${element}>${xmlText(text)}</${element}>\n`
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlAttribute(bounded(value))}"`)
    .join('')
}

function countOf(cases: readonly Case[]): Record<'tests' | 'failures' | 'errors', string> {
  const count = (result: Case['result']) =>
    String(cases.filter((one) => one.result === result).length)
  return { tests: String(cases.length), failures: count('failure'), errors: count('error') }
}

/** Seconds with milliseconds, as readers sum them up. */
function seconds(ms: number): string {
  return (Math.max(0, ms) / 1000).toFixed(3)
}

/** UTC without a zone, the form of Ant's own formatter. */
function timestamp(time: string): string {
  return time.replace(/(\.\d+)?Z$/, '')
}

function bounded(text: string): string {
  return clip(text, reportLimits.cellCharacters)
}

function boundedBlock(text: string): string {
  return clip(text, reportLimits.cellCharacters * 5)
}
