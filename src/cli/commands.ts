import type { Command } from './command.ts'

/** Every command, in the order in which the help lists them. Each loads itself when it is chosen. */
export const commands: readonly Command[] = [
  {
    name: 'compat show',
    summary: 'print the compatibility spec that is attached to an image',
    load: async () => (await import('./compat/show.ts')).run,
  },
  {
    name: 'compat attach',
    summary: 'attach a compatibility spec to an image in its registry',
    load: async () => (await import('./compat/attach.ts')).run,
  },
  {
    name: 'compat detach',
    summary: 'remove the compatibility specs of an image from its registry',
    load: async () => (await import('./compat/detach.ts')).run,
  },
]
