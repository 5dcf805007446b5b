import { either, readChoice } from '../options.ts'
import type { Command, CommandRun } from './command.ts'
import { bashCompletion } from './completion/bash.ts'
import { describeCommands, shells } from './completion/command-words.ts'
import { fishCompletion } from './completion/fish.ts'
import { zshCompletion } from './completion/zsh.ts'
import { hintOf, readFlags, usageError } from './flags.ts'
import type { Usage } from './usage.ts'

const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const

export const usage = {
  command: 'completion',
  synopsis: '<shell>',
  about: `Prints the script by which ${either(shells)} completes commands, flags and their values.`,
  flags: {},
  takesWords: true,
  note: `Every new shell has it, when the script stands in a file that it reads:
  bash  ~/.local/share/bash-completion/completions/container-canary
  zsh   _container-canary, in a directory of $fpath
  fish  ~/.config/fish/completions/container-canary.fish
In this shell alone: source <(container-canary completion bash)`,
  example: 'container-canary completion bash',
} as const satisfies Usage

/** `completion`: the name of a shell in, its script out. */
export function createCompletion(commands: readonly Command[]): CommandRun {
  return async (args, io) => {
    const given = readFlags(usage, args, io)
    if (given === null) return 0
    const [word, ...rest] = given.words
    if (word === undefined || rest.length > 0) {
      throw usageError(usage, `completion takes the name of one shell: ${either(shells)}`)
    }
    const shell = readChoice(word, 'the shell', shells, hintOf(usage))
    io.stdout.write(scripts[shell](await describeCommands(commands)))
    return 0
  }
}
