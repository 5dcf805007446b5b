import { basename } from 'node:path'
import { exportSpec, exportTargets } from '../../compatibility/say/export.ts'
import { adviseOnSpec } from '../../compatibility/say/lint.ts'
import { either, splitList } from '../../options.ts'
import type { CommandRun } from '../command.ts'
import { readFlags, usageError } from '../flags.ts'
import type { Usage } from '../flags.ts'
import { thisMachine } from './dependencies-of-this-machine.ts'
import { compileSource, readSpec } from './read-spec.ts'
import { renderNotice } from './render.ts'

export const usage = {
  command: 'compat export',
  synopsis: '<spec> --as <target> [options]',
  about: 'Prints what Kubernetes needs so that only nodes that fit the spec are chosen.',
  flags: {
    as: { type: 'string', value: '<target>', choices: exportTargets, help: either(exportTargets) },
    name: {
      type: 'string',
      value: '<name>',
      help: "names the objects and labels (default: the file's name)",
    },
    namespace: { type: 'string', value: '<name>', help: 'of NodeFeatureGroups' },
    tags: {
      type: 'string',
      value: '<tag,…>',
      multiple: true,
      help: 'only the sets with one of these tags',
    },
  },
  takesWords: true,
  note: 'A node affinity asks for the labels that the NodeFeatureRule of the same name sets.',
  example: 'container-canary compat export spec.yaml --as nodeaffinity',
} as const satisfies Usage

/** `container-canary compat export`. */
export const run: CommandRun = async (args, io) => {
  const given = readFlags(usage, args, io)
  if (given === null) return 0
  const { values, words } = given
  const [file, ...others] = words
  if (file === undefined || others.length > 0) throw usageError(usage, 'give one spec')
  const { as: target } = given.choices()
  if (target === undefined) throw usageError(usage, 'give --as')
  const name = values.name ?? nameOf(file)
  if (!/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(name)) {
    throw usageError(
      usage,
      `--name takes up to 40 lower case letters, digits and dashes, not "${name}"`,
    )
  }
  const compiled = await compileSource(await readSpec(file, io), thisMachine, io.signal)
  for (const notice of adviseOnSpec(compiled)) io.stderr.write(renderNotice(notice))
  const { spec } = compiled
  const tags = splitList(values.tags)
  io.stdout.write(exportSpec(spec, target, { name, namespace: values.namespace ?? null, tags }))
  return 0
}

function nameOf(file: string): string {
  return basename(file)
    .replace(/\.ya?ml$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
}
