import { randomUUID } from 'node:crypto'
import { homedir, hostname } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { systemClock } from '../clock.ts'
import { checkDeviceNames } from '../cdi/request.ts'
import { tagFor } from '../image/build.ts'
import { runLimits } from '../limits.ts'
import type { Report } from '../model.ts'
import { readChoice, readCount, readDuration, readOptions, readPairs } from '../options.ts'
import { writeReportFiles } from '../report-files.ts'
import { run } from '../run.ts'
import type { DeviceSettings, RunRequest } from '../run/request.ts'
import { exitCodeOf } from '../verdict.ts'
import { version } from '../version.ts'
import type { CommandIo, CommandRun, Output } from './command.ts'
import { createLiveView } from './live-view.ts'

const help = `Usage: container-canary validate --file <manifest> [options] <image> [<image> …]

Starts each image as its platform would and runs the checks of each manifest against it.

  -f, --file <manifest>       file, glob, directory, https:// URL, or the name of a built-in
                              platform (awesome, binder, dask-scheduler, databricks, gpu, kubeflow,
                              vertex-ai-workbench); may be given several times
      --startup-timeout <t>   time for a container to start (10s)
      --debug                 keep the container of a failed run, and say how to enter it
      --output <format>       text, json or markdown (text)
      --report-directory <d>  write report.json and the other reports here
      --engine <engine>       docker, podman, or an address such as unix:///run/docker.sock
      --platform <platform>   such as linux/arm64
      --pull <policy>         missing, always or never (missing)
      --concurrency <n>       containers side by side (4)
      --context <directory>   build an image from here and validate it
      --build-file <file>     Dockerfile, from the context (Dockerfile)
      --target <stage>        stage to build
      --build-arg <NAME=v>    build argument; may be given several times
      --compatibility <spec>  ask where the images run too: a file, a URL, or auto for the spec
                              that is attached to the image
      --tags <tag,…>          only the compatibility sets with one of these tags
      --features <file>       saved nodes instead of this machine; may be given several times
      --on-undetermined <w>   warn or fail where something cannot be observed (warn)
      --cdi-device <name>     CDI device for every container, such as nvidia.com/gpu=all; may be
                              given several times
      --cdi-devices-from <f>  and those that a Pod or a CRI container config asks for
      --cdi-spec-dir <d>      look for CDI spec files here instead of where the engine does; may be
                              given several times, a later one wins
      --cdi-mode <mode>       auto, native (the engine applies CDI) or translate (auto)
      --cdi-unsupported <p>   error or warn, for what cannot be translated (error)
  -h, --help                  this text

Exit codes: 0 passed, 1 failed, 2 usage or invalid manifest, 3 infrastructure.
`

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      file: { type: 'string', short: 'f', multiple: true, default: [] },
      'startup-timeout': { type: 'string' },
      debug: { type: 'boolean', default: false },
      output: { type: 'string', default: 'text' },
      'report-directory': { type: 'string' },
      engine: { type: 'string' },
      platform: { type: 'string' },
      pull: { type: 'string', default: 'missing' },
      concurrency: { type: 'string' },
      context: { type: 'string' },
      'build-file': { type: 'string' },
      target: { type: 'string' },
      'build-arg': { type: 'string', multiple: true, default: [] },
      compatibility: { type: 'string' },
      tags: { type: 'string', multiple: true, default: [] },
      features: { type: 'string', multiple: true, default: [] },
      'on-undetermined': { type: 'string', default: 'warn' },
      'cdi-device': { type: 'string', multiple: true, default: [] },
      'cdi-devices-from': { type: 'string', multiple: true, default: [] },
      'cdi-spec-dir': { type: 'string', multiple: true, default: [] },
      'cdi-mode': { type: 'string', default: 'auto' },
      'cdi-unsupported': { type: 'string', default: 'error' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
}

type Parsed = ReturnType<typeof parse>

/** `container-canary validate`. */
export const runValidate: CommandRun = async (args, io) => {
  const parsed = readOptions('validate', () => parse(args))
  if (parsed.values.help) {
    io.stdout.write(help)
    return 0
  }
  const output = readChoice(parsed.values.output, '--output', ['text', 'json', 'markdown'])
  const request = toRequest(parsed, io)
  const view = createLiveView(io.stderr, wantsColor(io.stderr, io.env))
  let report: Report
  try {
    report = await run(request, { clock: systemClock, version, onEvent: view.onEvent }, io.signal)
  } finally {
    view.stop()
  }
  await print(report, output, io)
  const directory = parsed.values['report-directory']
  if (directory !== undefined) {
    const path = await writeReportFiles(report, resolve(io.cwd, directory))
    io.stderr.write(`Reports are in ${resolve(path, '..')}\n`)
  }
  return exitCodeOf(report)
}

function toRequest({ values, positionals }: Parsed, io: CommandIo): RunRequest {
  const runId = randomUUID()
  const platform = values.platform ?? null
  return {
    images: positionals,
    build: toBuild(values, positionals[0] ?? null, io.cwd, runId),
    platform,
    pull: readChoice(values.pull, '--pull', ['missing', 'always', 'never']),
    validators: values.file,
    compatibility:
      values.compatibility === undefined || values.compatibility === 'off'
        ? null
        : {
            spec: values.compatibility,
            tags: values.tags.flatMap((list) => list.split(',')),
            nodeFeatures: values.features,
            onUndetermined: readChoice(values['on-undetermined'], '--on-undetermined', [
              'warn',
              'fail',
            ]),
          },
    engine: {
      env: io.env,
      home: io.env['HOME'] ?? homedir(),
      engine: values.engine ?? null,
      uid: process.getuid?.() ?? 0,
    },
    devices: toDevices(values),
    startupTimeout:
      values['startup-timeout'] === undefined
        ? runLimits.startup
        : readDuration(values['startup-timeout'], '--startup-timeout'),
    concurrency:
      values.concurrency === undefined
        ? runLimits.concurrency
        : readCount(values.concurrency, '--concurrency', runLimits.mostContainers),
    keepFailed: values.debug,
    directory: io.cwd,
    runId,
    owner: `${io.env['USER'] ?? 'user'}@${hostname()}`,
  }
}

function toDevices(values: Parsed['values']): DeviceSettings {
  const directories = values['cdi-spec-dir']
  return {
    names: checkDeviceNames(values['cdi-device'], '--cdi-device'),
    files: values['cdi-devices-from'],
    specDirectories: directories.length === 0 ? null : directories,
    mode: readChoice(values['cdi-mode'], '--cdi-mode', ['auto', 'native', 'translate']),
    unsupported: readChoice(values['cdi-unsupported'], '--cdi-unsupported', ['error', 'warn']),
  }
}

function toBuild(
  values: Parsed['values'],
  image: string | null,
  cwd: string,
  runId: string,
): RunRequest['build'] {
  if (values.context === undefined) return null
  const context = resolve(cwd, values.context)
  return {
    context,
    file: values['build-file'] ?? null,
    target: values.target ?? null,
    buildArguments: readPairs(values['build-arg'], '--build-arg'),
    platform: values.platform ?? null,
    tag: image ?? tagFor(context, runId),
  }
}

async function print(
  report: Report,
  output: 'text' | 'json' | 'markdown',
  io: CommandIo,
): Promise<void> {
  switch (output) {
    case 'json':
      io.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
      return
    case 'markdown': {
      const { renderMarkdown } = await import('../report/markdown.ts')
      io.stdout.write(renderMarkdown(report))
      return
    }
    case 'text': {
      const { renderText } = await import('../report/text.ts')
      const style = { color: wantsColor(io.stdout, io.env), width: io.stdout.width }
      io.stdout.write(renderText(report, style))
    }
  }
}

/** https://no-color.org: set and not empty turns colour off, whatever the terminal can. */
function wantsColor(output: Output, env: CommandIo['env']): boolean {
  const isOff = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== ''
  return output.isTerminal && !isOff && env['TERM'] !== 'dumb'
}
