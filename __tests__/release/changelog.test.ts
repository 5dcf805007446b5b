import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { notesOf, released } from '../../scripts/release/changelog.ts'

const changelog = `# Changelog

## [Unreleased]

### Added

- Something

## [0.2.0] - 2026-01-02

- Old

## [0.1.0] - 2026-01-01
`

describe('what is unreleased', () => {
  test('becomes a version', () => {
    const text = released(changelog, '1.0.0', '2026-11-22')
    expect(text).toContain('## [Unreleased]\n\n## [1.0.0] - 2026-11-22\n\n### Added')
    expect(notesOf(text, '1.0.0')).toBe('### Added\n\n- Something')
    expect(notesOf(text, '0.2.0')).toBe('- Old')
  })

  test.each([
    ['is nothing', changelog.replace('### Added\n\n- Something', ''), '1.0.0', 'says nothing'],
    ['has no heading', changelog.replace('[Unreleased]', ''), '1.0.0', 'has no section'],
    ['is there already', changelog, '0.2.0', 'has 0.2.0 already'],
  ])('is refused when it %s', (_, text, version, message) => {
    expect(() => released(text, version, '2026-11-22')).toThrow(message)
  })
})

describe('the notes of a version', () => {
  test.each([
    ['1.0.0', 'has no section'],
    ['0.1.0', 'says nothing'],
    ['0.2', 'has no section'],
  ])('%s are refused', (version, message) => {
    expect(() => notesOf(changelog, version)).toThrow(message)
  })
})

test('the changelog of this project has notes of what comes, or of what was just released', () => {
  const read = (name: string): string =>
    readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
  const text = read('CHANGELOG.md')
  const { version } = JSON.parse(read('package.json')) as { readonly version: string }
  const notes = text.includes(`## [${version}] - `)
    ? notesOf(text, version)
    : notesOf(released(text, version, '2026-11-22'), version)
  expect(notes).toMatch(/^### /)
})

test('each version tells each kind of change once, in the order of Keep a Changelog', () => {
  const order = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']
  const text = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8')
  const versions = text.split(/^## /m).slice(1)
  expect(versions.length).toBeGreaterThan(0)
  for (const version of versions) {
    const kinds = [...version.matchAll(/^### (.*)$/gm)].map(([, kind]) => kind ?? '')
    expect(kinds).toEqual(order.filter((kind) => kinds.includes(kind)))
  }
})
