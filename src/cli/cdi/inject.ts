import { resolve } from 'node:path'
import { annotationKey, annotationValue } from '../../cdi/annotations.ts'
import { loadCatalog } from '../../cdi/catalog.ts'
import { readDevicesFile } from '../../cdi/devices-file.ts'
import { localHost } from '../../cdi/host.ts'
import type { CdiHost } from '../../cdi/host.ts'
import { nativeRules, translatedRules } from '../../cdi/host-paths.ts'
import { applyToOci, mergeEnvironment, mergeGroups } from '../../cdi/oci.ts'
import { netDeviceConflicts } from '../../cdi/net-devices.ts'
import { preflight } from '../../cdi/preflight.ts'
import { checkDeviceNames, mergeDevices } from '../../cdi/request.ts'
import { resolveDevices } from '../../cdi/resolve.ts'
import type { Resolution } from '../../cdi/resolve.ts'
import { translateDevices } from '../../cdi/translate.ts'
import { judgeUnsupported, unsupportedPolicies } from '../../cdi/unsupported.ts'
import type { UnsupportedPolicy } from '../../cdi/unsupported.ts'
import { addDevices } from '../../engine/docker/devices.ts'
import type { RequestDialect, WrittenRequest } from '../../engine/docker/devices.ts'
import { refuseProblems } from '../../errors.ts'
import { either } from '../../options.ts'
import type { CommandIo, CommandRun } from '../command.ts'
import { readFlags, usageError } from '../flags.ts'
import type { Usage } from '../flags.ts'
import { printJson, tellNotice } from '../told.ts'
import { specDirectories, specDirectoryFlag } from './spec-directories.ts'

const modes = ['translate', 'native'] as const
const engines = ['docker', 'podman'] as const
const outputs = ['text', 'json'] as const

export const usage = {
  command: 'cdi inject',
  synopsis: '--device <name>… [options]',
  about: `Prints what the devices would do to a container: their edits as an OCI runtime configuration, and
the part of a create request that asks an engine for them. Nothing is started.`,
  flags: {
    device: {
      type: 'string',
      value: '<name>',
      multiple: true,
      help: 'vendor/class=name; may be given several times',
    },
    from: {
      type: 'string',
      value: '<file>',
      multiple: true,
      help: 'what a Pod or a CRI container config asks for; may be given several times',
    },
    'spec-dir': specDirectoryFlag,
    mode: {
      type: 'string',
      value: '<mode>',
      choices: modes,
      default: 'translate',
      help: `${either(modes)}: spell the edits out, or leave them to an engine with CDI (default: translate)`,
    },
    engine: {
      type: 'string',
      value: '<engine>',
      choices: engines,
      default: 'docker',
      help: `${either(engines)}: whose create request (default: docker)`,
    },
    'api-version': {
      type: 'string',
      value: '<version>',
      default: '1.41',
      help: 'of the Docker Engine API (default: 1.41)',
    },
    unsupported: {
      type: 'string',
      value: '<policy>',
      choices: unsupportedPolicies,
      default: 'error',
      help: `${either(unsupportedPolicies)}, for edits that cannot be translated (default: error)`,
    },
    output: {
      type: 'string',
      value: '<format>',
      choices: outputs,
      default: 'text',
      help: `${either(outputs)} (default: text)`,
    },
  },
  takesWords: false,
  example: 'container-canary cdi inject --device nvidia.com/gpu=all',
} as const satisfies Usage

/** `cdi inject`: exit code 0, 2 for a name that does not resolve, 3 when the host lacks a path. */
export const run: CommandRun = async (args, io) => {
  const given = readFlags(usage, args, io)
  if (given === null) return 0
  const { values } = given
  const choices = given.choices()
  const named = checkDeviceNames(values.device, '--device')
  const names = mergeDevices(named, await devicesOfFiles(values.from, io))
  const [first, ...rest] = names
  if (first === undefined) {
    throw usageError(usage, 'name at least one --device, or a file with --from')
  }
  const host = localHost(io.cwd)
  const catalog = loadCatalog(specDirectories(values['spec-dir']), host)
  const resolution = resolveDevices(catalog, names)
  const isNative = choices.mode === 'native'
  refuseProblems(netDeviceConflicts(resolution.sources))
  preflight(resolution, catalog, host, isNative ? nativeRules : translatedRules)
  const dialect = { name: choices.engine, apiVersion: values['api-version'] }
  const { body, notices } = isNative
    ? addDevices(
        {},
        { kind: 'native', names: [first, ...rest], ...toProcesses(resolution) },
        dialect,
      )
    : writeTranslated(resolution, host, choices.unsupported, dialect)
  const shown = {
    devices: names,
    specFiles: [...new Set(resolution.devices.map((device) => device.file.path))],
    oci: ociOf(resolution, host),
    createRequest: body,
    annotations: { [annotationKey('container-canary', 'devices')]: annotationValue(names) },
    notices,
  }
  if (choices.output === 'json') printJson(io, shown)
  else {
    io.stdout.write(textOf(shown))
    for (const notice of notices) io.stderr.write(tellNotice(notice))
  }
  return 0
}

async function devicesOfFiles(files: readonly string[], io: CommandIo): Promise<string[]> {
  const names: string[] = []
  for (const file of files) names.push(...(await readDevicesFile(resolve(io.cwd, file), file)))
  return names
}

function writeTranslated(
  resolution: Resolution,
  host: CdiHost,
  policy: UnsupportedPolicy,
  dialect: RequestDialect,
): WrittenRequest {
  const { translated, notices } = translateDevices(resolution, host)
  const losses = judgeUnsupported(translated.unsupported, policy)
  const written = addDevices({}, { kind: 'translated', ...translated }, dialect)
  return { body: written.body, notices: [...notices, ...losses, ...written.notices] }
}

/** What a create request says beside the names, so that every process gets it. */
function toProcesses({ edits }: Resolution): { env: string[]; groups: number[] } {
  return { env: mergeEnvironment([], edits.env), groups: mergeGroups([], edits.additionalGids) }
}

/** What an engine with CDI would add to an empty configuration, for a process that is root. */
function ociOf(resolution: Resolution, host: CdiHost): unknown {
  const result = applyToOci({}, resolution.edits, host)
  if (result.ok) return result.config
  throw new Error(`preflight passed a node that cannot be completed: ${result.hostPath}`)
}

interface Shown {
  readonly devices: readonly string[]
  readonly specFiles: readonly string[]
  readonly oci: unknown
  readonly createRequest: unknown
  readonly annotations: Readonly<Record<string, string>>
}

function textOf(shown: Shown): string {
  const annotations = Object.entries(shown.annotations).map(([key, value]) => `${key}: ${value}`)
  return [
    ['Devices', shown.devices.join('\n')],
    ['Spec files', shown.specFiles.join('\n')],
    ['Edits (OCI runtime configuration)', JSON.stringify(shown.oci, null, 2)],
    ['Create request', JSON.stringify(shown.createRequest, null, 2)],
    ['Annotation of a Pod or a CRI container', annotations.join('\n')],
  ]
    .map(([title, body]) => `${title ?? ''}:\n${indent(body ?? '')}\n`)
    .join('\n')
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}
