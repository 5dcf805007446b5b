import { isShell } from './program.ts'

/** Programs that start what their arguments name. */
const launchers = ['env', 'tini', 'dumb-init', 'exec', 'catatonit']

/** The shell in a command, and the script that is its argument, by their places in it. */
export interface ShellCommand {
  readonly shell: number
  readonly script: number
  /** Whether it reads its profile first. */
  readonly isLogin: boolean
}

/** Null for a command that is no shell with a script. */
export function shellCommand(words: readonly string[]): ShellCommand | null {
  const shell = words.findIndex((word) => isShell(word))
  if (shell < 0) return null
  const before = words.slice(0, shell)
  const isLed = before.every(
    (word) => word.startsWith('-') || launchers.includes(word.split('/').at(-1) ?? ''),
  )
  if (!isLed) return null
  const option = words.findIndex((word, index) => index > shell && /^-[a-z]*c$/.test(word))
  const between = words.slice(shell + 1, Math.max(option, 0))
  const areOptions = between.every((word) => /^[-+]/.test(word) || word === 'pipefail')
  if (option < 0 || !areOptions || option + 1 >= words.length) return null
  const isLogin = words
    .slice(shell + 1, option + 1)
    .some((one) => /^-[a-z]*[li]|^--login$/.test(one))
  return { shell, script: option + 1, isLogin }
}

const word = String.raw`[A-Za-z0-9_./+-]+`
const harmless =
  /^(?:(?:set|umask|ulimit|export|trap|cd|echo)\b[^;&|\n`$(]*|(?::|true)[ \t]*)(?:;|&&|\n)\s*/

/**
 * The program that a script starts first, where that can be told without a shell.
 *
 * @returns null where it cannot be told, or where the script goes on without it
 */
export function firstProgram(script: string): string | null {
  if (/\bPATH=|^[ \t]*(?:\.|source|eval)\s/m.test(script)) return null
  const goesOn = /\|\|(?!\s*(?:exit\b|false\b))/.test(script)
  if (goesOn || /;\s*true\s*$/.test(script)) return null
  let rest = script.trimStart()
  let isMoved = false
  for (let match = harmless.exec(rest); match !== null; match = harmless.exec(rest)) {
    isMoved ||= match[0].startsWith('cd')
    rest = rest.slice(match[0].length)
  }
  rest = rest.replace(/^(?:[A-Za-z_]\w*=[\w./:-]*[ \t]+)+/, '').replace(/^exec[ \t]+/, '')
  const [, first = ''] = new RegExp(`^(${word})(?=[\\s;&|<>]|$)`).exec(rest) ?? []
  if (first === '' || /^[-+]|^\d+$/.test(first) || builtins.has(first)) return null
  return isMoved && first.includes('/') && !first.startsWith('/') ? null : first
}

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

/** Of POSIX shells and of bash: their own words, for which there need be no file. */
const builtins = new Set(
  (
    'alias bg bind break builtin caller case cd command compgen complete continue coproc declare ' +
    'dirs disown do done echo elif else enable esac eval exec exit export false fc fg fi for ' +
    'function getopts hash help history if in jobs kill let local logout mapfile popd printf pushd ' +
    'pwd read readarray readonly return select set shift shopt source suspend test then time ' +
    'times trap true type typeset ulimit umask unalias unset until wait while . ..'
  ).split(' '),
)
