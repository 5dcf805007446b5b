import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { manualPage } from '../../scripts/manual/page.ts'
import { roffLine, roffLines } from '../../scripts/manual/roff.ts'
import { commands } from '../../src/cli/commands.ts'

const page = await manualPage(commands, '1.2.3')
const usages = await Promise.all(commands.map(({ usage }) => usage()))

describe('text in roff', () => {
  test.each([
    ['.so /etc/passwd', '\\&.so /etc/passwd'],
    ["'br", '\\(aqbr'],
    ['\\fBbold', '\\efBbold'],
    ['--file', '\\-\\-file'],
    ['several …', 'several \\[u2026]'],
    ['a\u0007b', 'a b'],
    ['😀', '\\[u1F600]'],
  ])('%j steers nothing', (text, expected) => {
    expect(roffLine(text)).toBe(expected)
  })

  test('lines stay lines', () => {
    expect(roffLines('one\n.two\n\nthree')).toBe('one\n.br\n\\&.two\n.PP\nthree')
  })
})

describe('the manual page', () => {
  test('has every command and every flag of it, each once', () => {
    const sections = page.split('\n.SS ').slice(1)
    expect(sections.map((section) => section.split('\n')[0]?.replaceAll('\\', ''))).toEqual(
      usages.map(({ command }) => command),
    )
    for (const [index, { flags }] of usages.entries()) {
      const told =
        sections[index]?.split('\n.SH ')[0]?.match(/^\\fB.*\\-\\-[^ \n]+?(?=\\fR)/gm) ?? []
      const names = told.map((line) => line.replaceAll('\\-', '-').replace(/^.*--/, ''))
      expect(names).toEqual([...Object.keys(flags), 'help'])
    }
  })

  test('uses no request but those of man(7)', () => {
    const requests = new Set(page.match(/^[.'][^ \n]*/gm))
    expect([...requests].sort()).toEqual(
      ['.B', '.PP', '.SH', '.SS', '.TH', '.TP', '.UE', '.UR', '.br', '.\\"'].sort(),
    )
    expect(page).toMatch(/^[\n\x20-\x7e]+$/)
  })

  test('names the release and no day: the same sources give the same bytes', () => {
    expect(page).toContain('.TH CONTAINER\\-CANARY 1 "" "container\\-canary 1.2.3"')
    expect(page).not.toMatch(/\b20\d\d\b/)
  })

  // What formats manuals is on most machines, and needed on none.
  if (existsSync('/usr/bin/groff')) {
    test('is formatted without a warning', () => {
      const options = ['-man', '-Tutf8', '-ww', '-P-c', '-rLL=100n']
      const { stdout, stderr } = spawnSync('groff', options, { input: page, encoding: 'utf8' })
      expect(stderr).toBe('')
      // Bold and underlined letters are struck twice.
      const plain = stdout.split('\b').reduce((text, next) => text.slice(0, -1) + next)
      expect(plain).toContain('-f, --file <manifest>')
      expect(plain).toContain('container-canary compat lint')
    })
  }
})
