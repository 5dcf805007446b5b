import type { Command } from './command.ts'

/** Every command, in the order in which the help lists them. Each loads itself when it is chosen. */
export const commands: readonly Command[] = [
  {
    name: 'features',
    summary: 'print what this machine can do',
    load: async () => (await import('./features.ts')).run,
  },
]
