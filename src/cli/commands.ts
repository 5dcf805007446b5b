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
]
