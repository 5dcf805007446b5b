/** Pieces of pages that are written from the sources. */

const columns = 110

/** A paragraph, broken at blanks as pages are; what stands in code marks or in a tag stays whole. */
export function paragraph(text: string, indent = ''): string {
  const words = text.match(/(?:<[^<>]*>|`[^`]*`|\S)+/g) ?? []
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && longer.length > columns) {
      lines.push(line)
      line = `${indent}${word}`
    } else line = longer
  }
  return [...lines, line].join('\n')
}

/** Shell commands to type. */
export function fencedCommands(commands: readonly string[]): string {
  return ['```', ...commands, '```'].join('\n')
}

/** A place for links, where there is no heading. */
export function anchor(name: string): string {
  return `<a id="${name}"></a>`
}
