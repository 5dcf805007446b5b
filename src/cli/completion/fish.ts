import type { CommandWords, Completed, FlagWords } from './command-words.ts'

/** The script for fish: one `complete` for each word that may stand somewhere. */
export function fishCompletion(commands: readonly CommandWords[]): string {
  const names = commands.filter(({ name }) => name !== '').map(({ name }) => quoted(name))
  return `# fish completion for container-canary
function __container_canary_is
    set -l known ${names.join(' ')}
    set -l words (commandline -opc)
    set -l command
    for word in $words[2..-1]
        contains -- (string join -- ' ' $command $word) $known
        or break
        set command $command $word
    end
    set -l depth (count $command)
    # The command itself, and nothing behind it yet.
    if test "$argv[2]" = alone
        test (count $words) -eq (math $depth + 1)
        or return 1
    end
    set -l found (string join -- ' ' $command)
    test "$found" = "$argv[1]"
end

complete -c container-canary -f
${commands.flatMap(ofCommand).join('\n')}
`
}

function ofCommand({ name, next, flags, words }: CommandWords): readonly string[] {
  const start = (extra = '') =>
    `complete -c container-canary -n ${quoted(`__container_canary_is ${quoted(name)}${extra}`)}`
  return [
    ...next.map(({ word, help }) => `${start(' alone')} -a ${quoted(word)} -d ${quoted(help)}`),
    ...flags.map((flag) => `${start()} ${flagOf(flag)}`),
    ...(words === null ? [] : [`${start()} ${action(words).join(' ')}`]),
  ]
}

function flagOf({ name, short, help, value }: FlagWords): string {
  return [
    ...['-l', name],
    ...(short === null ? [] : ['-s', short]),
    ...(value === null ? [] : ['-r', ...action(value)]),
    ...['-d', quoted(help)],
  ].join(' ')
}

function action(completed: Completed): readonly string[] {
  switch (completed.kind) {
    case 'choices':
      return ['-f', '-a', quoted(completed.choices.join(' '))]
    case 'files':
      return ['-F']
    case 'directories':
      return ['-f', '-a', quoted('(__fish_complete_directories)')]
    case 'anything':
      return ['-f']
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
