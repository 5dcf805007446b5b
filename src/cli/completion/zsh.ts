import type { CommandWords, Completed, FlagWords } from './command-words.ts'

/** The script for zsh: a file of `fpath`, or something to source. */
export function zshCompletion(commands: readonly CommandWords[]): string {
  return `#compdef container-canary
_container-canary() {
  local command='' candidate
  local -i index=2
  while (( index < CURRENT )); do
    candidate="\${command:+$command }\${words[index]}"
    case "$candidate" in
      ${names(commands)}) command="$candidate" ;;
      *) break ;;
    esac
    (( index += 1 ))
  done
  local -i depth=$(( index - 2 ))
  # What is left of the line stands behind one word, as _arguments wants it.
  (( depth == 0 )) || { shift $depth words; (( CURRENT -= depth )); }
  local -a next
  case "$command" in
${commands.map(ofCommand).join('\n')}
  esac
}

if [ "\${funcstack[1]}" = _container-canary ]; then
  _container-canary "$@"
else
  compdef _container-canary container-canary
fi
`
}

function names(commands: readonly CommandWords[]): string {
  return commands
    .filter(({ name }) => name !== '')
    .map(({ name }) => quoted(name))
    .join(' | ')
}

function ofCommand({ name, next, flags, words }: CommandWords): string {
  const described = next.map(({ word, help }) => quoted(`${escaped(word)}:${escaped(help)}`))
  const specs = [
    ...flags.map(specOf),
    ...(words === null ? [] : [quoted(`*:word:${action(words)}`)]),
  ]
  const asked = `_arguments -S -s : ${specs.map((spec) => `\\\n        ${spec}`).join(' ')}`
  const lines = [
    ...(described.length === 0
      ? []
      : [
          `next=(${described.map((word) => `\n        ${word}`).join('')}\n      )`,
          '(( CURRENT != 2 )) || _describe command next',
        ]),
    asked,
  ]
  return `    ${quoted(name)})\n${lines.map((line) => `      ${line}\n`).join('')}      ;;`
}

/** `'*'{-f,--file=}'[what it is for]:file:_files'` */
function specOf({ name, short, help, value, valueName, isMultiple }: FlagWords): string {
  const long = `--${name}${value === null ? '' : '='}`
  const spellings = short === null ? long : `{-${short},${long}}`
  const start = isMultiple ? "'*'" : short === null ? '' : `'(-${short} --${name})'`
  const end = value === null ? '' : `:${escaped(valueName)}:${action(value)}`
  return `${start}${spellings}${quoted(`[${escaped(help)}]${end}`)}`
}

function action(completed: Completed): string {
  switch (completed.kind) {
    case 'choices':
      return `(${completed.choices.map(escaped).join(' ')})`
    case 'files':
      return '_files'
    case 'directories':
      return '_files -/'
    case 'anything':
      return ' '
  }
}

/** Inside of a spec, brackets and colons separate. */
function escaped(text: string): string {
  return text.replace(/[\\[\]:()]/g, '\\$&')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
