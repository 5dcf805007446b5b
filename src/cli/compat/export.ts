import { basename } from 'node:path'
import { exportSpec, exportTargets } from '../../compatibility/say/export.ts'
import { readOptions } from '../../options.ts'
import { adviseOnSpec } from '../../compatibility/say/lint.ts'
import type { CommandRun } from '../command.ts'
import { thisMachine } from './dependencies-of-this-machine.ts'
import { compileSource, readChoice, readSpec, splitList } from './flags.ts'
import { renderNotice } from './render.ts'
import { usageError } from './usage.ts'

const command = 'compat export'

const help = `Usage: container-canary compat export <spec> --as <target> [options]

Prints what Kubernetes needs so that only nodes that fit the spec are chosen.

      --as <target>        nodefeaturegroup, nodefeaturerule or nodeaffinity
      --name <name>        names the objects and labels (default: the file's name)
      --namespace <name>   of NodeFeatureGroups
      --tags <tag,…>       only the sets with one of these tags
  -h, --help               this text

A node affinity asks for the labels that the NodeFeatureRule of the same name sets.
`

const options = {
  as: { type: 'string' },
  name: { type: 'string' },
  namespace: { type: 'string' },
  tags: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** `container-canary compat export`. */
export const run: CommandRun = async (args, io) => {
  const { values, positionals } = readOptions(command, args, options)
  if (values.help) {
    io.stdout.write(help)
    return 0
  }
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw usageError(command, 'give one spec')
  if (values.as === undefined) throw usageError(command, 'give --as')
  const target = readChoice(command, '--as', values.as, exportTargets)
  const name = values.name ?? nameOf(file)
  if (!/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(name)) {
    throw usageError(
      command,
      `--name takes up to 40 lower case letters, digits and dashes, not "${name}"`,
    )
  }
  const compiled = await compileSource(await readSpec(file, io), thisMachine, io.signal)
  for (const notice of adviseOnSpec(compiled)) io.stderr.write(renderNotice(notice))
  const { spec } = compiled
  const tags = splitList(values.tags ?? [])
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
