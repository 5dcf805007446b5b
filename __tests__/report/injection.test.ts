import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { afterEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { validateXML } from 'xmllint-wasm'
import { checkRunResult } from '../../src/action/check-run-result.ts'
import { commentSection } from '../../src/action/comment-section.ts'
import { createConsole } from '../../src/action/console.ts'
import { createRunLog } from '../../src/action/log.ts'
import { createLiveView } from '../../src/cli/live-view.ts'
import { readSections, writeSections } from '../../src/github/comment/sections.ts'
import type { Target } from '../../src/github/event.ts'
import { annotationsOf, renderWorkflowCommands } from '../../src/report/annotations.ts'
import { asWritten } from '../../src/report/as-written.ts'
import { terminalText, visibleJson } from '../../src/report/escape.ts'
import { readReport } from '../../src/report/read-report.ts'
import { renderReport } from '../../src/report/render.ts'
import { redactEvents } from '../../src/run/redact-events.ts'
import type { RunEvent } from '../../src/run/request.ts'
import { createRedactor } from '../../src/secrets/redactor.ts'
import { hostileTexts, sayingEverywhere } from './support/hostile.ts'
import {
  commandsIn,
  htmlSkeleton,
  markdownSkeleton,
  mermaidSkeleton,
  unseenIn,
} from './support/judges.ts'

/** A report of the same build that says nothing that means anything anywhere. */
const harmless = sayingEverywhere('word')
const schema = readFileSync(new URL('__fixtures__/jenkins-junit.xsd', import.meta.url), 'utf8')

/** Each text alone, all of them in one, and in the middle of a sentence. */
const texts: readonly string[] = [
  ...hostileTexts,
  hostileTexts.join('\n'),
  hostileTexts.join(' '),
  `before ${hostileTexts.join('')} after`,
]
const named = texts.map((text) => [JSON.stringify(text).slice(0, 60), text] as const)

const target: Target = {
  repository: 'example/images',
  headSha: 'c'.repeat(40),
  pullRequest: { kind: 'number', number: 7 },
  source: {
    runId: 1,
    attempt: 1,
    url: 'https://github.com/example/images/actions/runs/1',
    conclusion: null,
  },
}

function section(text: string): readonly string[] {
  const place = {
    ...{ workflow: text, job: text, step: text, commentKey: text },
    ...{ images: [text], foreign: true },
  }
  const draft = commentSection(sayingEverywhere(text), place, target, false, new Date(0)).draft(
    null,
  )
  const details = [0, 1, 2, 3, 4].map((level) => draft.detailsAt(level) ?? '')
  return [draft.headline, ...details]
}

/** Everything that a run says as it goes. */
function eventsSaying(text: string): readonly RunEvent[] {
  const report = sayingEverywhere(text)
  const [image] = report.images
  const [validator] = image?.validators ?? []
  const names = { run: 0, image: text, validator: text }
  return [
    { kind: 'phase', title: text },
    // Cut anywhere: between the colons, behind the carriage return.
    ...Array.from(text, (character) => ({ kind: 'output', text: character }) as const),
    { kind: 'output', text: `\n${text}\n` },
    { kind: 'phase-ended' },
    { kind: 'validator-started', ...names, checks: 3 },
    { kind: 'attempt', run: 0, check: text, attempt: 2 },
    { kind: 'stage', run: 0, validator: text, title: text, limitMs: 1_000 },
    { kind: 'engine-call', method: text, path: text, status: null, durationMs: 1 },
    ...(validator?.checks ?? []).map((check) => ({ kind: 'check', ...names, check }) as const),
    ...(validator === undefined
      ? []
      : [{ kind: 'validator-ended', run: 0, image: text, report: validator } as const]),
  ]
}

/** As the runner and `@actions/core` write, without the commands that are core's own. */
function logOf(text: string): string {
  const lines: string[] = []
  const write = (message: string) => lines.push(message)
  const own = (message: string) =>
    lines.push(message.replaceAll(/[\r\n]/g, ' ').replace(/^/, 'group '))
  const log = createRunLog({ info: write, startGroup: own, endGroup: () => undefined, debug: own })
  const { onEvent, end } = redactEvents(log.onEvent, createRedactor())
  eventsSaying(text).forEach(onEvent)
  end()
  log.close()
  const said = (message: string) => void lines.push(message)
  const runner = { info: said, notice: said, warning: said, setFailed: said }
  const console = createConsole(
    { ...runner, setOutput: () => undefined, setSecret: () => undefined },
    createRedactor(),
  )
  for (const say of [console.info, console.notice, console.warning, console.fail]) say(text)
  return lines.join('\n')
}

function liveView(text: string, isTerminal: boolean): string {
  let written = ''
  const write = (part: string) => void (written += part)
  const output = { write, isTerminal, width: 100 }
  const options = { color: isTerminal, moves: isTerminal, isVerbose: true, opening: text }
  const view = createLiveView(output, options)
  const { onEvent, end } = redactEvents(view.onEvent, createRedactor())
  eventsSaying(text).forEach(onEvent)
  end()
  view.stop()
  return written
}

describe.each(named)('%s', (_, text) => {
  const report = sayingEverywhere(text)

  test('on a terminal and in a log', async () => {
    for (const color of [true, false]) {
      for (const width of [20, 120]) {
        const rendered = await renderReport('text', report, { color, width })
        expect(unseenIn(rendered)).toEqual([])
        expect(commandsIn(rendered)).toEqual([])
      }
    }
    for (const said of [logOf(text), liveView(text, false)]) {
      expect(unseenIn(said)).toEqual([])
      expect(commandsIn(said)).toEqual([])
    }
    const shown = liveView(text, true).replaceAll('\r\u001B[2K', '')
    expect(unseenIn(shown)).toEqual([])
    expect(unseenIn(terminalText(text))).toEqual([])
  })

  test('as JSON', async () => {
    const json = visibleJson(asWritten(report))
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(asWritten(report))))
    expect(unseenIn(json)).toEqual([])
    expect(commandsIn(json)).toEqual([])
    expect(JSON.parse(await renderReport('json', report))).toEqual(JSON.parse(json))
  })

  test('as annotations', () => {
    const annotations = annotationsOf(report)
    const commands = renderWorkflowCommands(annotations)
    expect(unseenIn(commands)).toEqual([])
    const lines = commands.split('\n').slice(0, -1)
    expect(lines).toHaveLength(annotations.length)
    for (const line of lines) {
      expect(line).toMatch(/^::(error|warning|notice) [^\r\n]*::[^\r\n]*$/)
      const properties = line.slice(0, line.indexOf('::', 2)).split(/[ ,]/).slice(1)
      expect(
        properties.map((one) => one.split('=')[0]).filter((name) => name === 'title'),
      ).toHaveLength(line.includes('title=') ? 1 : 0)
    }
  })

  test('as Markdown, a comment and a check run', async () => {
    const rendered = await renderReport('markdown', report)
    const expected = markdownSkeleton(await renderReport('markdown', harmless))
    const result = { foreign: true, cancelled: false, annotate: true }
    const checkRun = checkRunResult(report, target.source, result)
    for (const markdown of [rendered, checkRun.summary, ...section(text)]) {
      expect(markdownSkeleton(markdown).problems).toEqual([])
      expect(unseenIn(markdown)).toEqual([])
    }
    // A text that says nothing visible leaves a part out; none brings one in.
    const isOwn = (tag: string) => !tag.startsWith('fence') && tag !== 'br'
    const left = [...expected.tags]
    const added = markdownSkeleton(rendered)
      .tags.filter(isOwn)
      .filter((tag) => {
        const at = left.indexOf(tag)
        left.splice(0, at + 1)
        return at < 0
      })
    expect(added).toEqual([])
    for (const annotation of checkRun.annotations) {
      expect(unseenIn(annotation.title + annotation.message + annotation.path)).toEqual([])
    }
    expect(unseenIn(checkRun.title)).toEqual([])
  })

  test('as a section of a comment that others write, too', () => {
    const [headline = '', details = ''] = section(text)
    const own = { key: '0123456789abcdef', memory: null, headline, details }
    const other = { key: 'fedcba9876543210', memory: null, headline: 'other', details: '' }
    const read = readSections(writeSections([own, other], 0))
    expect(read.map(({ key }) => key).sort()).toEqual([own.key, other.key])
    const again = readSections(writeSections(read, 0))
    expect(again).toEqual(read)
  })

  test('as a diagram', async () => {
    const expected = mermaidSkeleton(await renderReport('markdown', harmless))
    expect(expected.length).toBeGreaterThan(3)
    expect(mermaidSkeleton(await renderReport('markdown', report))).toEqual(expected)
  })

  test('as a page', async () => {
    const page = await renderReport('html', report)
    const { tags, problems } = htmlSkeleton(page)
    expect(problems).toEqual([])
    expect(unseenIn(page)).toEqual([])
    const names = (all: readonly string[]) => new Set(all)
    const known = names(htmlSkeleton(await renderReport('html', harmless)).tags)
    expect([...names(tags)].filter((tag) => !known.has(tag))).toEqual([])
  })

  test('as JUnit and SARIF', async () => {
    const xml = await renderReport('junit', report)
    const { errors } = await validateXML({ xml, schema })
    expect(errors.map(({ message }) => message)).toEqual([])
    const count = (one: string) => one.match(/<testcase\b/g)?.length
    expect(count(xml)).toBe(count(await renderReport('junit', harmless)))
    const badge = await renderReport('badge', report)
    expect(unseenIn(badge)).toEqual([])
    expect(badge).toBe(await renderReport('badge', harmless))
    expect(await renderReport('shields', report)).toBe(await renderReport('shields', harmless))
    const sarif = JSON.parse(await renderReport('sarif', report)) as { runs: readonly unknown[] }
    expect(sarif.runs).toHaveLength(1)
    expect(unseenIn(JSON.stringify(sarif).replaceAll(/\\u[0-9a-f]{4}/g, ''))).toEqual([])
  })
})

describe('outputs', () => {
  const before = process.env['GITHUB_OUTPUT']

  afterEach(() => {
    if (before === undefined) delete process.env['GITHUB_OUTPUT']
    else process.env['GITHUB_OUTPUT'] = before
  })

  test('no value sets another one', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'canary-output-')), 'output')
    writeFileSync(file, '')
    process.env['GITHUB_OUTPUT'] = file
    const values = [...texts, 'a\nghadelimiter_x\nverdict=passed']
    const console = createConsole(core, createRedactor())
    for (const value of values) console.output('report', value)
    const lines = readFileSync(file, 'utf8').split('\n')
    const read: string[] = []
    for (let index = 0; index < lines.length - 1; index += 1) {
      const [, name, delimiter = ''] = /^([^<=]+)<<(.+)$/.exec(lines[index] ?? '') ?? []
      expect(name).toBe('report')
      expect(delimiter).toMatch(/^ghadelimiter_[0-9a-f-]{36}$/)
      const end = lines.indexOf(delimiter, index + 1)
      read.push(lines.slice(index + 1, end).join('\n'))
      index = end
    }
    expect(read).toEqual(values.map((value) => Buffer.from(value).toString()))
  })
})

test('a report that is read again is as harmless as before', async () => {
  for (const text of texts) {
    const json = await renderReport('json', sayingEverywhere(text === '' ? 'x' : text))
    try {
      const again = readReport('report.json', json)
      expect(commandsIn(await renderReport('text', again))).toEqual([])
    } catch (error) {
      // What it refuses, it refuses in words that are no command.
      expect(commandsIn(String(error))).toEqual([])
    }
  }
})

test('any text at all', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' })), {
        maxLength: 8,
      }),
      (parts) => {
        const text = parts.join('')
        expect(commandsIn(logOf(text))).toEqual([])
        expect(unseenIn(liveView(text, false))).toEqual([])
        for (const markdown of section(text))
          expect(markdownSkeleton(markdown).problems).toEqual([])
      },
    ),
    { numRuns: 50 },
  )
})
