import type { Command } from './command.ts'

/** Every command, in the order in which the help lists them. Each loads itself when it is chosen. */
export const commands: readonly Command[] = [
  {
    name: 'validate',
    summary: 'run manifests against images',
    load: async () => (await import('./validate.ts')).runValidate,
  },
  {
    name: 'report',
    summary: 'render a report.json again: text, Markdown, JUnit, SARIF, HTML',
    load: async () => (await import('./report.ts')).runReport,
  },
  {
    name: 'cdi list',
    summary: 'list the CDI devices of this host',
    load: async () => (await import('./cdi/list.ts')).run,
  },
  {
    name: 'cdi validate',
    summary: 'check CDI spec files',
    load: async () => (await import('./cdi/validate.ts')).run,
  },
  {
    name: 'cdi inject',
    summary: 'print what CDI devices would do to a container',
    load: async () => (await import('./cdi/inject.ts')).run,
  },
]
