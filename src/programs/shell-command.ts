import { isShell } from './search.ts'

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

/** Those that hand over to a program behind their own options, and need not find it in a shell. */
const inits = ['tini', 'tini-static', 'dumb-init', 'catatonit', 'docker-init']

/** The place of the program that the first word of a command starts in its turn; null where that cannot be told. */
export function launchedProgram(words: readonly string[]): number | null {
  const [first = '', second = '', third] = words
  if (!inits.includes(first.split('/').at(-1) ?? '')) return null
  if (second === '--') return third === undefined ? null : 2
  return second === '' || second.startsWith('-') ? null : 1
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
