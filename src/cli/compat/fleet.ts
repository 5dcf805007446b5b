import { basename } from 'node:path'
import { summarizeFleet } from '../../compatibility/say/fleet-summary.ts'
import { evaluateSpecs } from '../../compatibility/fleet.ts'
import type { CommandRun } from '../command.ts'
import { readFlags, usageError } from '../flags.ts'
import type { Usage } from '../flags.ts'
import { printJson } from '../told.ts'
import type { CompatDependencies } from './dependencies.ts'
import { findFeatureFiles } from '../../features/saved-files.ts'
import { exitCodeOfFleet } from '../../verdict.ts'
import { either, splitList } from '../../options.ts'
import { compileSource, readSpec } from './read-spec.ts'
import { renderFleet, renderNotice } from './render.ts'

const outputs = ['text', 'json'] as const

export const usage = {
  command: 'compat fleet',
  synopsis: '--spec [<name>=]<file> … --features <file …> [options]',
  about: 'Says which of many nodes can run which of many images.',
  flags: {
    spec: {
      type: 'string',
      value: '[<name>=]<file>',
      multiple: true,
      help: 'the compatibility spec of an image; may be given several times',
    },
    features: {
      type: 'string',
      value: '<file …>',
      multiple: true,
      help: 'saved nodes: files, directories, globs, kubectl get nodefeatures -o json',
    },
    tags: {
      type: 'string',
      value: '<tag,…>',
      multiple: true,
      help: 'only the sets with one of these tags',
    },
    output: {
      type: 'string',
      value: '<format>',
      choices: outputs,
      default: 'text',
      help: `${either(outputs)} (text)`,
    },
  },
  takesWords: true,
  note: 'Exit codes: 0 every image runs somewhere, 1 an image runs nowhere, 2 bad spec or usage.',
  example: 'container-canary compat fleet --spec app=spec.yaml --features nodes.yaml',
} as const satisfies Usage

/** `container-canary compat fleet`. */
export function createFleet(dependencies: CompatDependencies): CommandRun {
  return async (args, io) => {
    const given = readFlags(usage, args, io)
    if (given === null) return 0
    const { values, words } = given
    if (values.spec.length === 0) throw usageError(usage, 'give at least one --spec')
    if (values.features.length === 0) throw usageError(usage, 'give --features')
    const { output } = given.choices()
    const images = values.spec.map(splitName)
    const tags = splitList(values.tags)
    const runs = await Promise.all(
      images.map(async ({ file }) => ({
        compiled: await compileSource(await readSpec(file, io), dependencies, io.signal),
        options: { tags },
      })),
    )
    const files = await findFeatureFiles([...values.features, ...words], io.cwd)
    const reports = await evaluateSpecs(runs, await dependencies.loadNodes(files), io.signal)
    const named = images.flatMap(({ name }, index) => {
      const report = reports[index]
      return report === undefined ? [] : [{ name, report }]
    })
    const summary = summarizeFleet(named)
    for (const { notices } of reports) {
      for (const notice of notices) io.stderr.write(renderNotice(notice))
    }
    if (output === 'json') printJson(io, { summary, images: named })
    else io.stdout.write(renderFleet(summary))
    return exitCodeOfFleet(reports)
  }
}

/** `name=file`; without a name the file names itself. */
function splitName(word: string): { readonly name: string; readonly file: string } {
  const end = word.indexOf('=')
  if (end > 0) return { name: word.slice(0, end), file: word.slice(end + 1) }
  return { name: basename(word).replace(/\.ya?ml$/, ''), file: word }
}
