import { withHelp } from './usage.ts'
import type { Usage } from './usage.ts'

const helpWidth = 100

/** What `--help` prints. */
export function helpOf({ command, synopsis, about, flags, note, example }: Usage): string {
  const rows = Object.entries(withHelp(flags)).map(([name, flag]) => {
    const short = flag.short === undefined ? '    ' : `-${flag.short}, `
    const value = 'value' in flag ? ` ${flag.value}` : ''
    return { name: `  ${short}--${name}${value}`, text: flag.help }
  })
  const column = Math.max(...rows.map(({ name }) => name.length)) + 2
  const lines = rows.flatMap(({ name, text }) =>
    text.split('\n').flatMap((part, index) => wrap(index === 0 ? name : '', part, column)),
  )
  const end = `${note === undefined ? '' : `\n${note}\n`}\nExample:\n  ${example}\n`
  return `Usage: container-canary ${command} ${synopsis}\n\n${about}\n\n${lines.join('\n')}\n${end}`
}

function wrap(start: string, text: string, column: number): string[] {
  const lines: string[] = []
  let line = start.padEnd(column)
  for (const [index, word] of text.split(' ').entries()) {
    const longer = index === 0 ? `${line}${word}` : `${line} ${word}`
    if (longer.length <= helpWidth) {
      line = longer
      continue
    }
    lines.push(line)
    line = `${' '.repeat(column)}${word}`
  }
  return [...lines, line]
}
