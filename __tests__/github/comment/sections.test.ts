import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fitSections } from '../../../src/github/comment/fit.ts'
import {
  fingerprint,
  isNewer,
  readMemory,
  remember,
  writeMemory,
} from '../../../src/github/comment/memory.ts'
import {
  isOurs,
  marker,
  readSections,
  sectionKey,
  writeSections,
} from '../../../src/github/comment/sections.ts'
import type { Section } from '../../../src/github/comment/sections.ts'
import { githubLimits, reportLimits } from '../../../src/limits.ts'
import { draft, memory } from '../support/drafts.ts'

const section = (place: string, details: string, changes = {}): Section => ({
  key: sectionKey([place]),
  memory: memory(place, changes),
  headline: `## ${place}`,
  details,
})

describe('what a section remembers', () => {
  test('is read as it was written, whatever the place is called', () => {
    const hash = fc.string({ minLength: 1 }).map((text) => fingerprint([text]))
    fc.assert(
      fc.property(fc.string(), fc.array(hash, { maxLength: 60 }), (place, ids) => {
        const written = memory(place.slice(0, 200).toWellFormed(), { failed: remember(ids) })
        expect(readMemory(writeMemory(written))).toEqual(written)
      }),
    )
  })

  test('says so when it had no room for all (limit: githubLimits.rememberedChecks)', () => {
    const ids = Array.from({ length: githubLimits.rememberedChecks + 1 }, (_, index) =>
      fingerprint([String(index)]),
    )
    expect(remember(ids.slice(1)).complete).toBe(true)
    const read = readMemory(writeMemory(memory('a', { failed: remember(ids) })))
    expect(read?.failed.complete).toBe(false)
    expect(read?.failed.fingerprints).toEqual(ids.slice(0, -1))
  })

  test.each([
    'v2 1 1 1 ab failed . . whole YQ==',
    'v1 1 1 1 ab compatible . . whole YQ==',
    'v1 99999999999999999 1 1 ab failed . . whole YQ==',
    'v1 9999999999999999 1 1 ab failed . . whole YQ==',
    'v1 1 1 1 <b> failed . . whole YQ==',
    `v1 1 1 1 ab failed .${'a'.repeat(8 * githubLimits.rememberedChecks + 1)} . whole YQ==`,
    '',
  ])('that is none of ours is nothing: %s', (text) => {
    expect(readMemory(text)).toBeNull()
  })

  test('knows which of two writes is the later', () => {
    const first = memory('a', { runId: 2, attempt: 1, writtenAt: 9 })
    expect(isNewer(memory('a', { runId: 3 }), first)).toBe(true)
    expect(isNewer(memory('a', { runId: 2, attempt: 2 }), first)).toBe(true)
    expect(isNewer(memory('a', { runId: 2, writtenAt: 10 }), first)).toBe(true)
    expect(isNewer(first, first)).toBe(false)
  })
})

describe('a body', () => {
  test('is read as it was written', () => {
    const sections = [section('a', 'text\n\nmore'), section('b', '')]
    const body = writeSections(sections, 0)
    expect(isOurs(body)).toBe(true)
    expect(readSections(body)).toEqual(sections)
    expect(readSections(body.replaceAll('\n', '\r\n'))).toEqual(sections)
  })

  test('tells what is wrong first, then by place', () => {
    const sections = [
      section('a', '', { verdict: 'passed' }),
      section('c', ''),
      section('b', ''),
      section('d', '', { verdict: 'errored' }),
    ]
    const read = readSections(writeSections(sections, 0)).map(({ headline }) => headline)
    expect(read).toEqual(['## d', '## b', '## c', '## a'])
  })

  test('a log that prints our marks stays text', () => {
    const inner = writeSections([section('forged', 'passed')], 0)
    const { key } = section('a', '')
    const body = writeSections(
      [section('a', `\`\`\`\n${inner}\n<!-- container-canary:end ${key} -->\n\`\`\``)],
      0,
    )
    expect(readSections(body).map(({ headline }) => headline)).toEqual(['## a'])
  })

  test.each([
    ['cut off', (body: string) => body.slice(0, body.indexOf('<!-- container-canary:end'))],
    ['without its marker lines', (body: string) => body.replaceAll('<!--', '')],
    ['with a key of letters', (body: string) => body.replace(/section \w{4}/, 'section ../x')],
    [
      'with first lines that are too long',
      (body: string) => body.replace('## a', 'x'.repeat(githubLimits.headlineCharacters + 1)),
    ],
  ])('%s holds no section', (_, change) => {
    expect(readSections(change(writeSections([section('a', 'text')], 0)))).toEqual([])
  })

  test('with a memory that somebody changed keeps the words', () => {
    const body = writeSections([section('a', 'text')], 0).replace(/ v1 [^>]*-->/, ' hello -->')
    expect(readSections(body)).toEqual([{ ...section('a', 'text'), memory: null }])
  })

  test('any text at all is read without harm (limit: reportLimits.commentCharacters)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readSections(`${marker}\n${text}`)).toEqual([])
      }),
    )
  })
})

describe('room', () => {
  const limit = reportLimits.commentCharacters

  test('a section alone keeps to its bound by its own steps', () => {
    const whole = fitSections(draft('a', 'x'.repeat(16_000)), [], limit)
    expect(whole.sections[0]?.details).toHaveLength(16_000)
    const half = fitSections(draft('a', 'x'.repeat(17_000)), [], limit)
    expect(half.sections[0]?.details).toHaveLength(8_500)
  })

  test('what does not fit at any step is folded to its first lines', () => {
    const [own] = fitSections(draft('a', 'x'.repeat(400_000)), [], limit).sections
    expect(own).toMatchObject({ headline: '## a', details: '', memory: { folded: true } })
  })

  test('the largest of others is folded, those within their share stay whole', () => {
    const others = [
      section('large', 'x'.repeat(40_000), { writtenAt: 3 }),
      section('small', 'x'.repeat(15_000), { writtenAt: 2 }),
    ]
    const { sections, body } = fitSections(draft('own', 'x'.repeat(16_000)), others, limit)
    expect(body.length).toBeLessThanOrEqual(limit)
    const sizes = new Map(sections.map(({ headline, details }) => [headline, details.length]))
    expect(Object.fromEntries(sizes)).toEqual({
      '## own': 16_000,
      '## large': 0,
      '## small': 15_000,
    })
  })

  test('those within their share stay whole where folding the others is not enough', () => {
    const headline = `## ${'x'.repeat(7_500)}`
    const others = [
      section('small', 'kept', { writtenAt: 20 }),
      ...Array.from({ length: 9 }, (_, index) => ({
        ...section(`leg ${index}`, 'folded', { writtenAt: index }),
        headline,
      })),
    ]
    const { sections } = fitSections(draft('own', 'x'), others, limit)
    expect(sections.slice(0, 2).map(({ details }) => details)).toEqual(['x', 'kept'])
    expect(sections.slice(2).map(({ details }) => details)).toEqual(
      Array.from({ length: 8 }, () => ''),
    )
  })

  test('more sections than a comment holds: the oldest go, and are counted (limit: githubLimits.sections)', () => {
    const others = Array.from({ length: githubLimits.sections + 1 }, (_, index) =>
      section(`leg ${index}`, '', { writtenAt: index }),
    )
    const { sections, body } = fitSections(draft('own', 'x'), others, limit)
    expect(sections).toHaveLength(githubLimits.sections)
    expect(sections.map(({ headline }) => headline)).not.toContain('## leg 1')
    expect(body).toContain('2 older sections have no room here.')
  })

  test('never grows beyond the limit, never lacks our section, never cuts a text', () => {
    const size = fc.integer({ min: 0, max: 70_000 })
    fc.assert(
      fc.property(size, fc.array(size, { maxLength: 70 }), (own, sizes) => {
        const others = sizes.map((length, index) =>
          section(`leg ${index}`, 'x'.repeat(length), { writtenAt: index }),
        )
        const fitted = fitSections(draft('own', 'x'.repeat(own)), others, limit)
        expect(fitted.body.length).toBeLessThanOrEqual(limit)
        expect(fitted.sections[0]?.headline).toBe('## own')
        expect(readSections(fitted.body)).toHaveLength(fitted.sections.length)
        for (const { headline, details } of fitted.sections.slice(1)) {
          const before = others.find((other) => other.headline === headline)
          expect(['', before?.details]).toContain(details)
        }
      }),
      { numRuns: 60 },
    )
  })
})
