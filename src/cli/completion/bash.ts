import type { CommandWords, Completed, FlagWords } from './command-words.ts'

/**
 * The script for bash, from 3.2 on. It asks nobody: not the command, whose start would be waited for at each
 * key, and not the package bash-completion.
 */
export function bashCompletion(commands: readonly CommandWords[]): string {
  return `# bash completion for container-canary
_container_canary() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}"
  # Bash cuts --flag=value into three words.
  if [ "$current" = = ]; then
    current=
  elif [ "$previous" = = ] && [ "$COMP_CWORD" -ge 2 ]; then
    previous="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  local command= candidate index=1
  while [ "$index" -lt "$COMP_CWORD" ]; do
    candidate="\${command:+$command }\${COMP_WORDS[index]}"
    case "$candidate" in
      ${names(commands)}) command="$candidate" ;;
      *) break ;;
    esac
    index=$((index + 1))
  done
  COMPREPLY=()
  case "$command:$previous" in
${commands.flatMap(({ name, flags }) => flags.flatMap((flag) => ofValue(name, flag))).join('\n')}
  esac
  case "$command" in
${commands.map(ofCommand).join('\n')}
  esac
}

# Everything is taken as it is written: no name of a file becomes a pattern, or several words.
_container_canary_words() {
  local word
  while IFS= read -r word; do
    COMPREPLY+=("$word")
  done < <(compgen "$@" -- "$current")
}

_container_canary_paths() {
  compopt -o filenames 2> /dev/null
  _container_canary_words "$1"
}

complete -F _container_canary container-canary
`
}

function names(commands: readonly CommandWords[]): string {
  return commands
    .filter(({ name }) => name !== '')
    .map(({ name }) => quoted(name))
    .join(' | ')
}

/** What stands behind a flag that takes a value; nothing else may then. */
function ofValue(command: string, { name, short, value }: FlagWords): readonly string[] {
  if (value === null) return []
  const spellings = [`--${name}`, ...(short === null ? [] : [`-${short}`])]
  const pattern = spellings.map((spelling) => quoted(`${command}:${spelling}`)).join(' | ')
  return [`    ${pattern}) ${[...action(value), 'return'].join('; ')} ;;`]
}

function ofCommand({ name, next, flags, words }: CommandWords): string {
  const others = [
    ...(next.length === 0
      ? []
      : [`[ "$index" -ne "$COMP_CWORD" ] || ${listed(next.map(({ word }) => word))}`]),
    ...(words === null ? [] : action(words)),
  ]
  return `    ${quoted(name)})
      case "$current" in
        -*) ${listed(flags.map((flag) => `--${flag.name}`))} ;;
        *) ${others.length === 0 ? ':' : others.join('; ')} ;;
      esac
      ;;`
}

function action(completed: Completed): readonly string[] {
  switch (completed.kind) {
    case 'choices':
      return [listed(completed.choices)]
    case 'files':
      return ['_container_canary_paths -f']
    case 'directories':
      return ['_container_canary_paths -d']
    case 'anything':
      return []
  }
}

/** A word list is cut at blanks and expanded by compgen: only what is neither gets into it. */
function listed(words: readonly string[]): string {
  const odd = words.find((word) => !/^[\w./:+-]+$/.test(word))
  if (odd !== undefined) throw new Error(`${odd} is no word that bash completes`)
  return `_container_canary_words -W ${quoted(words.join(' '))}`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
