/** Readers as strict as those that reports are made for. Each gives what is wrong; empty is well. */

/**
 * What GitHub's runner would take for a command in a log: a line, as .NET ends and trims lines, that
 * begins with `::`, or `##[` anywhere.
 */
export function commandsIn(log: string): readonly string[] {
  return log
    .split(/\r\n|[\r\n]/)
    .filter((line) => /^[\s\u0085\u180E\u200B]*::/.test(line) || line.includes('##['))
}

/** Everything in a text that a terminal would obey, or a person not see, except for colours. */
export function unseenIn(text: string): readonly string[] {
  const withoutColours = text.replace(/\p{Cc}\[[0-9;]*m/gu, (found) =>
    found.startsWith('\u001B') ? '' : found,
  )
  const found = withoutColours.match(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu) ?? []
  return found.map((character) => `U+${character.codePointAt(0)?.toString(16) ?? ''}`)
}

/** How a document is built: what no text inside of it may change. */
export interface Skeleton {
  readonly tags: readonly string[]
  readonly problems: readonly string[]
}

/** The tags of a page with the names of their attributes; whatever is left holds no mark. */
export function htmlSkeleton(html: string): Skeleton {
  const tags: string[] = []
  const problems: string[] = []
  const body = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '<$1>')
  const rest = body.replace(
    /<(\/?[a-zA-Z][a-zA-Z0-9-]*|!doctype)((?:\s+[a-zA-Z:-]+(?:="[^"<>]*")?)*)\s*\/?>/gi,
    (_, name: string, attributes: string) => {
      tags.push(
        [name, ...[...attributes.matchAll(/([a-zA-Z:-]+)(?:="[^"]*")?/g)].map(([, a]) => a)].join(
          ' ',
        ),
      )
      for (const [, target = ''] of attributes.matchAll(/(?:href|src)="([^"]*)"/g)) {
        if (!/^(https?:\/\/|#|data:image\/svg)/.test(target)) problems.push(`address ${target}`)
      }
      return ''
    },
  )
  for (const mark of rest.match(/[<>]|&(?!(?:[a-z]+|#\d+|#x[0-9a-f]+);)/gi) ?? []) {
    problems.push(`a bare ${mark}`)
  }
  return { tags: tags.filter((tag) => !/^\/?a( |$)/.test(tag)), problems }
}

/** Markdown as GitHub reads it, as far as our reports use it. */
export function markdownSkeleton(markdown: string): Skeleton {
  const tags: string[] = []
  const problems: string[] = []
  let fence: string | null = null
  let columns: number | null = null
  for (const line of markdown.split(/\r\n|[\r\n]/)) {
    if (fence !== null) {
      if (closes(line, fence)) fence = null
      continue
    }
    const [, opening, information = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    if (opening !== undefined && !information.includes('`')) {
      tags.push(`fence ${information}`)
      fence = opening
      continue
    }
    const own = line.startsWith('|') ? columnsOf(line) : null
    if (own !== null && columns !== null && own !== columns) {
      problems.push(`a row of ${own} for ${columns}: ${line}`)
    }
    columns = own === null ? null : (columns ?? own)
    tags.push(...blockMarks(line))
    inlineProblems(line, tags, problems)
  }
  if (fence !== null) problems.push(`a fence ${fence} is not closed`)
  return { tags, problems }
}

function closes(line: string, fence: string): boolean {
  const [, closing = ''] = /^ {0,3}(`+|~+) *$/.exec(line) ?? []
  return closing.startsWith(fence)
}

function columnsOf(row: string): number {
  return row.replace(/\\[\\|]/g, '').split('|').length
}

function blockMarks(line: string): readonly string[] {
  const pattern = /^ {0,3}(#{1,6} |>|[-+*] |\d+[.)] |(?:-{3,}|={3,}|\*{3,}|_{3,}) *$)/
  const [mark] = pattern.exec(line) ?? []
  return mark === undefined ? [] : [mark.trim().replace(/^\d+/, '1')]
}

function inlineProblems(line: string, tags: string[], problems: string[]): void {
  // Escapes mean nothing inside of code, and code nothing behind an escape.
  const plain = line
    .replace(/\\[!-/:-@[-`{-~]|(?<!`)(`+)(?!`)(?:.*?[^`])??\1(?!`)/g, 'X')
    .replace(/<code>[^<>]*<\/code>/g, 'X')
    .replace(
      /<(\/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*"| open)*) ?\/?>/g,
      (_, end: string, name: string) => {
        if (name !== 'code') tags.push(end + name)
        return ' '
      },
    )
    .replace(
      /(!?)\[([^\]]*)\]\((https?:[^()\s]*|#canary-[a-z0-9-]+)\)/g,
      (_, image: string, words: string) => {
        if (image !== '') problems.push(`an image: ${line}`)
        return words
      },
    )
  const wrong: readonly (readonly [string, RegExp])[] = [
    ['a tag', /<[a-z!/?]/i],
    ['a link', /\]\(|\]\[|^\s*\[[^\]]+\]:/],
    ['a mention', /(^|[^\w&;])@[a-z0-9]/i],
    ['an address', /:\/\/|www\./i],
    ['an issue', /(^|[^\w&])#\d|GH-\d/i],
    ['a formula', /\$[^$\s].*\$/],
    ['an emoji', /:[a-z]+:/],
    ['a bare `', /`/],
  ]
  tags.push(...(plain.match(/\*\*|~~|__/g) ?? []))
  for (const [what, pattern] of wrong) {
    if (pattern.test(plain) && !plain.includes('Container Canary'))
      problems.push(`${what}: ${plain}`)
  }
}

/** The lines of a diagram without their labels. */
export function mermaidSkeleton(markdown: string): readonly string[] {
  const blocks = [...markdown.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)]
  return blocks.flatMap(([, block = '']) =>
    block.split('\n').map((line) => {
      if (line.includes('leftPadding')) return 'leftPadding'
      const title = /^( *title )"[^"]*"$/.exec(line)
      if (title !== null) return title[1] ?? ''
      const section = /^( *section ).*$/.exec(line)
      return section?.[1] ?? (line.includes(' :') ? line.slice(line.lastIndexOf(' :')) : line)
    }),
  )
}
