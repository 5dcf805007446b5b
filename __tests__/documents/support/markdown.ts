import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../../..')

const foreign = /^(?:node_modules|dist|\.cache|canary-report)\/|__(?:fixtures|golden)__/

/** Every Markdown file of ours, from the project's root. */
export const markdownFiles: readonly string[] = globSync('{*,.github/**/*,[!.]*/**/*}.md', {
  cwd: root,
  exclude: (name) => name === 'node_modules' || name === '.cache',
})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !foreign.test(file))
  .sort()

/** Those that people read to use it. */
export const documents: readonly string[] = markdownFiles.filter((file) =>
  /^(?:README\.md|docs\/|examples\/)/.test(file),
)

export function readMarkdown(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** A fenced block. What stands behind its language says what a test does with it. */
export interface Block {
  readonly file: string
  /** Of its first line. */
  readonly line: number
  readonly language: string
  /** `run`: a test runs its commands. */
  readonly run: boolean
  /** `exit=1`: the exit code that its last command ends with. */
  readonly exit: number
  /** `file=canary/web.yaml`: where it stands when the commands of the page are run. */
  readonly target: string | null
  /** `with=examples/cdi`: what of the repository lies where the commands are run, under the same name. */
  readonly needs: string | null
  readonly text: string
}

export function blocksOf(file: string): readonly Block[] {
  const text = readMarkdown(file)
  return [...text.matchAll(/^([ \t]*)```([^\n`]*)\n([^]*?)^[ \t]*```$/gm)].map((found) => {
    const [, indent = '', info = '', body = ''] = found
    const [language = '', ...words] = info.trim().split(/\s+/)
    const valueOf = (name: string) =>
      words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1)
    return {
      file,
      line: text.slice(0, found.index).split('\n').length + 1,
      language,
      run: words.includes('run'),
      exit: Number(valueOf('exit') ?? 0),
      target: valueOf('file') ?? null,
      needs: valueOf('with') ?? null,
      text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }
  })
}

/** The commands of a block: after a prompt where it has one, else every line that is no comment. */
export function commandsOf({ text }: Block): readonly string[] {
  const lines = text.replaceAll(/\\\n\s*/g, '').split('\n')
  const prompted = lines.filter((line) => line.startsWith('$ '))
  if (prompted.length > 0) return prompted.map((line) => line.slice(2))
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#'))
}

/** The text of a page without what stands in blocks. */
export const proseOf = (file: string): string =>
  readMarkdown(file).replaceAll(/^[ \t]*```[^]*?^[ \t]*```$/gm, '')

/** The anchors of a page's headings, as GitHub makes them, and those that it sets itself. */
export function anchorsOf(file: string): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const anchors = new Set<string>()
  const prose = proseOf(file)
  for (const [, heading = ''] of prose.matchAll(/^#{1,6} (.*?)#*$/gm)) {
    const words = heading
      .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .trim()
      .toLowerCase()
    const slug = words.replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '').replaceAll(' ', '-')
    const count = counts.get(slug) ?? 0
    counts.set(slug, count + 1)
    anchors.add(count === 0 ? slug : `${slug}-${count}`)
  }
  for (const [, name = ''] of prose.matchAll(/<a (?:id|name)="([^"]+)"/g)) anchors.add(name)
  return anchors
}

/** Where a page's links and pictures lead, as they are written. */
export function linksOf(file: string): readonly string[] {
  const prose = proseOf(file).replaceAll(/`[^`\n]*`/g, '`')
  const inline = [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)]
  const defined = [...prose.matchAll(/^\[[^\]]+\]: (\S+)$/gm)]
  const tags = [...prose.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)]
  return [...inline, ...defined, ...tags].map(([, target = '']) => target)
}
