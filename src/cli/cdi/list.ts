import { quoteName } from '../../errors.ts'
import { loadCatalog } from '../../cdi/catalog.ts'
import type { Catalog } from '../../cdi/catalog.ts'
import { localHost } from '../../cdi/host.ts'
import { listDevices } from '../../cdi/list-devices.ts'
import type { ListedDevice } from '../../cdi/list-devices.ts'
import { conflictProblem } from '../../cdi/resolve.ts'
import type { Problem } from '../../errors.ts'
import { either } from '../../options.ts'
import type { CommandRun } from '../command.ts'
import { readFlags } from '../flags.ts'
import type { Usage } from '../flags.ts'
import { printJson, tellProblem } from '../told.ts'
import { specDirectories, specDirectoryFlag } from './spec-directories.ts'

const outputs = ['text', 'json'] as const

export const usage = {
  command: 'cdi list',
  synopsis: '[options]',
  about: `Lists the CDI devices that the spec files of this host define. A device is available when every
path that it needs is there.`,
  flags: {
    'spec-dir': specDirectoryFlag,
    output: {
      type: 'string',
      value: '<format>',
      choices: outputs,
      default: 'text',
      help: `${either(outputs)} (default: text)`,
    },
  },
  takesWords: false,
  example: 'container-canary cdi list --output json',
} as const satisfies Usage

/** `cdi list`: exit code 0, also when there is no device. */
export const run: CommandRun = (args, io) => {
  const given = readFlags(usage, args, io)
  if (given === null) return Promise.resolve(0)
  const { output } = given.choices()
  const host = localHost(io.cwd)
  const catalog = loadCatalog(specDirectories(given.values['spec-dir']), host)
  const devices = listDevices(catalog, host)
  const problems = problemsOf(catalog)
  if (output === 'json') {
    printJson(io, { directories: catalog.directories, devices, problems })
    return Promise.resolve(0)
  }
  io.stdout.write(devices.length === 0 ? '' : tableOf(devices))
  for (const problem of problems) io.stderr.write(`warning: ${tellProblem(problem)}\n`)
  if (devices.length === 0) {
    io.stderr.write(`no CDI device is defined in ${catalog.directories.join(', ')}\n`)
  }
  return Promise.resolve(0)
}

function problemsOf(catalog: Catalog): Problem[] {
  return [
    ...catalog.unreadableDirectories,
    ...[...catalog.brokenFiles.values()].flatMap((error) => error.problems),
    ...[...catalog.conflicts].map(([name, files]) => conflictProblem(name, files)),
  ]
}

function tableOf(devices: readonly ListedDevice[]): string {
  const rows = [
    ['DEVICE', 'AVAILABLE', 'SPEC FILE'],
    ...devices.map((device) => [
      device.qualifiedName,
      device.available ? 'yes' : `no: ${device.unavailablePaths.map(quoteName).join(', ')}`,
      quoteName(device.file),
    ]),
  ]
  const widths = [0, 1].map((column) =>
    rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  )
  return rows
    .map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`)
    .join('')
}
