/** The tables of docs/manifest.md: what editors say of a field stands there, too. */
import { readFileSync, writeFileSync } from 'node:fs'
import { containerWords } from './container-words.ts'
import { probeWords, timingNames } from './probe-words.ts'
import { validatorWords } from './validator-words.ts'
import type { WordTable } from './words.ts'
import { wordsOf } from './words.ts'

const page = new URL('../../docs/manifest.md', import.meta.url)

const paths = Object.keys(validatorWords).filter((path) => !path.startsWith('checks[].probe.'))

/** By the name in the comments around it. */
const tables: Readonly<Record<string, () => string>> = {
  fields: () =>
    table(
      validatorWords,
      paths.filter((path) => !isOfContainer(path)),
    ),
  container: () => table(validatorWords, paths.filter(isOfContainer)),
  timing: () => table(probeWords, timingNames),
}

function isOfContainer(path: string): boolean {
  return Object.hasOwn(containerWords, path)
}

function table(words: WordTable, names: readonly string[]): string {
  const rows = names.map((name) => {
    const said = wordsOf(words, name)
    if (said === null) throw new Error(`nothing is said of ${name}`)
    const ours = isOurs(words, name) ? 'ours' : ''
    return [`\`${name}\``, ours, defaultOf(said.default), said.says.replaceAll('|', '\\|')]
  })
  const lines = [['Field', '', 'Default', 'Meaning'], ['---', '---', '---', '---'], ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

function defaultOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? [])
  return text === '' || text === '[]' ? '–' : `\`${text}\``
}

/** What stands below an extension is one. */
function isOurs(words: WordTable, name: string): boolean {
  const [above] = /^.*(?=\.)/.exec(name) ?? []
  if (wordsOf(words, name)?.ours === true) return true
  return above !== undefined && isOurs(words, above.replace(/\[\]$/, ''))
}

/** The page with its tables as they have to be. */
export function manifestPage(written: string = readManifestPage()): string {
  return Object.entries(tables).reduce((text, [name, make]) => {
    const [begin, end] = [`<!-- ${name}: begin -->\n`, `<!-- ${name}: end -->\n`]
    const from = text.indexOf(begin)
    const to = text.indexOf(end)
    if (from < 0 || to < from) throw new Error(`docs/manifest.md has no place for ${name}`)
    return `${text.slice(0, from + begin.length)}\n${make()}\n${text.slice(to)}`
  }, written)
}

export function readManifestPage(): string {
  return readFileSync(page, 'utf8')
}

export function writeManifestPage(): void {
  writeFileSync(page, manifestPage())
}
