import { shellCommand } from '../../programs/shell-command.ts'

/** Seconds that `sleep` takes in a script or command, one after the other; 0 where there is none. */
export function sleepIn(words: readonly string[]): number {
  const [program = '', time = ''] = words
  if (program.split('/').at(-1) === 'sleep') return secondsOf(time)
  const shell = shellCommand(words)
  const script = shell === null ? '' : (words[shell.script] ?? '')
  const sleeps = script.matchAll(
    /(?:^|[;&|\n({])[ \t]*(?:\/(?:usr\/)?bin\/)?sleep[ \t]+([\d.]+[smh]?)/g,
  )
  return [...sleeps].reduce((sum, [, one = '']) => sum + secondsOf(one), 0)
}

function secondsOf(time: string): number {
  const [, digits, unit = 's'] = /^(\d{1,9}(?:\.\d{1,9})?)([smh])?$/.exec(time) ?? []
  const factor = unit === 'h' ? 3600 : unit === 'm' ? 60 : 1
  return Number(digits ?? 0) * factor
}

/** Absolute paths that a script writes to. */
export function writesOf(script: string): readonly string[] {
  // What is quoted and holds blanks is a text that is passed on.
  const bare = script.replace(/"[^"]*"|'[^']*'/g, (text) => (/\s/.test(text) ? '""' : text))
  const path = String.raw`["']?(/[^\s"';&|<>()\`$*?]*)`
  const patterns = [
    new RegExp(String.raw`>{1,2}\|?[ \t]*${path}`, 'g'),
    new RegExp(
      String.raw`(?:^|[;&|\n({])[ \t]*(?:touch|mkdir|tee)[ \t]+(?:-[a-z]+[ \t]+)*${path}`,
      'g',
    ),
    new RegExp(String.raw`\|[ \t]*tee[ \t]+(?:-[a-z]+[ \t]+)*${path}`, 'g'),
  ]
  return [
    ...new Set(
      patterns.flatMap((pattern) => [...bare.matchAll(pattern)].map(([, found = '']) => found)),
    ),
  ]
}
