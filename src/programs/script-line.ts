import { posix } from 'node:path'
import { programLimits } from '../limits.ts'

/** The first line of a script, as Linux reads it (fs/binfmt_script.c). */
export interface ScriptLine {
  readonly interpreter: string
  /** All that follows it, as one argument; null where nothing does. */
  readonly argument: string | null
}

/** Null for what is no script, and for one whose interpreter Linux would not find in its first bytes. */
export function readScriptLine(start: Uint8Array): ScriptLine | null {
  const head = Buffer.from(start.subarray(0, programLimits.scriptLine)).toString('utf8')
  if (!head.startsWith('#!')) return null
  const end = head.search(/[\n\0]/)
  const text = (end === -1 ? head : head.slice(0, end)).slice(2)
  const [, interpreter = '', rest = ''] = /^[ \t]*([^ \t]*)[ \t]*(.*)$/s.exec(text) ?? []
  // Of a line that does not end in what is read, the name may be a part of one.
  const isCut = end === -1 && start.length >= programLimits.scriptLine && rest === ''
  if (interpreter === '' || isCut) return null
  const argument = rest.replace(/[ \t]+$/, '')
  return { interpreter, argument: argument === '' ? null : argument }
}

/** What env(1) makes of the one argument that Linux gives it. */
export type EnvArgument =
  /** A name of a program, which may hold blanks. */
  | { readonly kind: 'program'; readonly name: string }
  /** `-S`: words of their own; null where the program among them cannot be told. */
  | { readonly kind: 'split'; readonly name: string | null }
  | { readonly kind: 'other' }

/** Null for an interpreter that is not env. */
export function envArgument({ interpreter, argument }: ScriptLine): EnvArgument | null {
  if (posix.basename(interpreter) !== 'env') return null
  if (argument === null) return { kind: 'other' }
  const [, words] = /^(?:-[iv0]*S|--split-string[= ])[ \t]*(.*)$/.exec(argument) ?? []
  if (words !== undefined) return { kind: 'split', name: splitProgram(words) }
  return argument.startsWith('-') || argument.includes('=')
    ? { kind: 'other' }
    : { kind: 'program', name: argument }
}

function splitProgram(text: string): string | null {
  if (/["'\\$#]/.test(text)) return null
  const words = text.split(/[ \t\v\f\r\n]+/).filter((one) => one !== '')
  let isValue = false
  for (const word of words) {
    if (isValue || word === '-i' || word === '-' || /^[A-Za-z_]\w*=/.test(word)) {
      isValue = false
      continue
    }
    isValue = word === '-u' || word === '-C'
    if (!isValue) return word.startsWith('-') ? null : word
  }
  return null
}
