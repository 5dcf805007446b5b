import { basename } from 'node:path'
import { summarizeFleet } from '../../compatibility/say/fleet-summary.ts'
import { evaluateSpecs } from '../../compatibility/fleet.ts'
import type { CommandRun } from '../command.ts'
import type { CompatDependencies } from './dependencies.ts'
import { findFeatureFiles } from '../../features/saved-files.ts'
import { exitCodeOfFleet } from '../../verdict.ts'
import { readOptions } from '../../options.ts'
import { compileSource, readChoice, readSpec, splitList } from './flags.ts'
import { renderFleet, renderNotice } from './render.ts'
import { usageError } from './usage.ts'

const command = 'compat fleet'

const help = `Usage: container-canary compat fleet --spec [<name>=]<file> … --features <file …> [options]

Says which of many nodes can run which of many images.

      --spec [<name>=]<file>  the compatibility spec of an image; may be given several times
      --features <file …>     saved nodes: files, directories, globs, kubectl get nodefeatures -o json
      --tags <tag,…>          only the sets with one of these tags
      --output <format>       text or json (text)
  -h, --help                  this text

Exit codes: 0 every image runs somewhere, 1 an image runs nowhere, 2 bad spec or usage.
`

const options = {
  spec: { type: 'string', multiple: true },
  features: { type: 'string', multiple: true },
  tags: { type: 'string', multiple: true },
  output: { type: 'string', default: 'text' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** `container-canary compat fleet`. */
export function createFleet(dependencies: CompatDependencies): CommandRun {
  return async (args, io) => {
    const { values, positionals } = readOptions(command, args, options)
    if (values.help) {
      io.stdout.write(help)
      return 0
    }
    if (values.spec === undefined) throw usageError(command, 'give at least one --spec')
    if (values.features === undefined) throw usageError(command, 'give --features')
    const output = readChoice(command, '--output', values.output, ['text', 'json'])
    const images = values.spec.map(splitName)
    const tags = splitList(values.tags ?? [])
    const runs = await Promise.all(
      images.map(async ({ file }) => ({
        compiled: await compileSource(await readSpec(file, io), dependencies, io.signal),
        options: { tags },
      })),
    )
    const files = await findFeatureFiles([...values.features, ...positionals], io.cwd)
    const reports = await evaluateSpecs(runs, await dependencies.loadNodes(files), io.signal)
    const named = images.flatMap(({ name }, index) => {
      const report = reports[index]
      return report === undefined ? [] : [{ name, report }]
    })
    const summary = summarizeFleet(named)
    for (const { notices } of reports) {
      for (const notice of notices) io.stderr.write(renderNotice(notice))
    }
    io.stdout.write(
      output === 'json'
        ? `${JSON.stringify({ summary, images: named }, null, 2)}\n`
        : renderFleet(summary),
    )
    return exitCodeOfFleet(reports)
  }
}

/** `name=file`; without a name the file names itself. */
function splitName(word: string): { readonly name: string; readonly file: string } {
  const end = word.indexOf('=')
  if (end > 0) return { name: word.slice(0, end), file: word.slice(end + 1) }
  return { name: basename(word).replace(/\.ya?ml$/, ''), file: word }
}
