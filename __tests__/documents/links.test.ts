import { existsSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { describe, expect, test } from '@jest/globals'
import { anchorsOf, linksOf, markdownFiles, root } from './support/markdown.ts'

const isExternal = (link: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(link)

/** @returns what is wrong with a link; null for nothing */
function faultOf(file: string, link: string): string | null {
  if (isExternal(link)) return URL.canParse(link) ? null : 'is no address'
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? file : normalize(join(dirname(file), decodeURIComponent(path)))
  if (target.startsWith('..')) return 'leaves the repository'
  if (!existsSync(join(root, target))) return 'leads to nothing'
  if (anchor === undefined) return null
  if (statSync(join(root, target)).isDirectory()) return 'has an anchor in a directory'
  // An anchor in any other file is a line of it.
  if (!target.endsWith('.md')) return /^L\d+(?:-L\d+)?$/.test(anchor) ? null : 'has no such line'
  return anchorsOf(target).has(anchor) ? null : 'has no such heading'
}

test('pages are found', () => {
  expect(markdownFiles).toEqual(
    expect.arrayContaining(['README.md', 'docs/README.md', 'docs/guides/pods.md', 'SECURITY.md']),
  )
})

test.each(markdownFiles)('the links of %s lead somewhere', (file) => {
  const wrong = linksOf(file).flatMap((link) => {
    const fault = faultOf(file, link)
    return fault === null ? [] : [`${link} ${fault}`]
  })
  expect(wrong).toEqual([])
})

describe('a link that is wrong is found', () => {
  test.each([
    ['docs/pods.md', 'gone.md', 'leads to nothing'],
    ['docs/pods.md', '#gone', 'has no such heading'],
    ['docs/pods.md', 'github.md#Permissions', 'has no such heading'],
    ['docs/pods.md', '../examples#x', 'has an anchor in a directory'],
    ['README.md', '../elsewhere', 'leaves the repository'],
    ['README.md', 'https://[', 'is no address'],
  ])('%s: %s', (file, link, fault) => {
    expect(faultOf(file, link)).toBe(fault)
  })

  test.each([
    ['docs/pods.md', 'github.md#permissions'],
    ['docs/README.md', '../examples/ci'],
    ['README.md', 'https://example.com/a#b'],
  ])('%s: %s is right', (file, link) => {
    expect(faultOf(file, link)).toBeNull()
  })
})

test('every page of the documentation is reached from its index', () => {
  const pages = markdownFiles.filter(
    (file) => file.startsWith('docs/') && file !== 'docs/README.md',
  )
  const named = linksOf('docs/README.md').map((link) => normalize(join('docs', link)))
  expect(pages.filter((page) => !named.includes(page))).toEqual([])
})
