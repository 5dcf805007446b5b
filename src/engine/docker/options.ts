import { inputError } from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import { runOptionLimits } from '../../limits.ts'
import { readRegularFile } from '../../regular-file.ts'
import { decodeUtf8 } from '../../yaml/source.ts'
import { compareVersions } from '../api-version.ts'
import type { CheckedOptions, OptionProblem, RunOptions } from '../run-options.ts'
import type { DockerClient } from './client.ts'
import type { CreateRequest, HostConfig } from './run-options/create-request.ts'
import { mergeCreateRequest, parseRunOptions, RunOptionError } from './run-options/run-options.ts'
import type { ParsedRunOptions } from './run-options/run-options.ts'
import { setting } from '../../settings.ts'

/**
 * @throws CanaryError (input) for options that were checked before and break now, such as an env
 * file that has gone since
 */
export function applyOptions(
  base: CreateRequest,
  options: RunOptions,
): { readonly body: CreateRequest; readonly platform: string | null } {
  try {
    const parsed = parse(options)
    const asked = options.leavesPorts === true ? withoutPorts(parsed) : parsed
    return { body: mergeCreateRequest(base, asked), platform: parsed.platform }
  } catch (error) {
    throw error instanceof RunOptionError ? optionFailure(error) : error
  }
}

function withoutPorts(parsed: ParsedRunOptions): ParsedRunOptions {
  const host: { -readonly [Key in keyof HostConfig]: HostConfig[Key] } = {
    ...parsed.request.HostConfig,
  }
  delete host.PortBindings
  delete host.PublishAllPorts
  return { ...parsed, request: { ...parsed.request, HostConfig: host } }
}

function parse(options: RunOptions): ParsedRunOptions {
  return parseRunOptions(options.tokens, {
    env: options.env,
    baseDirectory: options.baseDirectory,
    readFile: readOptionFile,
  })
}

export function readOptionFile(path: string): string {
  const bytes = readRegularFile(path, runOptionLimits.fileBytes)
  if (bytes !== null) return decodeUtf8(bytes, path, 'the file')
  throw new Error(`it is too large: at most ${runOptionLimits.fileBytes} bytes are read`)
}

/**
 * Reads options without asking the engine: what is wrong with them, and what is worth knowing. What
 * the engine would drop is wrong, or an image would be blamed for what it was never given.
 */
export function checkOptions(
  options: RunOptions,
  { name, apiVersion }: Pick<DockerClient, 'name' | 'apiVersion'>,
): CheckedOptions {
  try {
    const parsed = parse(options)
    const { notices, requirements, dockerOnly, pull, cdiDevices, inherited, request } = parsed
    const dropped = requirements
      .filter((requirement) => compareVersions(requirement.apiVersion, apiVersion) > 0)
      .map(({ token, option, apiVersion: needed }): OptionProblem => {
        const message = `${option} needs an engine with API ${needed}; this one has ${apiVersion} and would drop it`
        return { token, message, hint: null }
      })
    const unknown = name === 'podman' ? dockerOnly.map(withDeviceHint) : []
    const ignored = pull === null ? [] : [pullNotice(options)]
    const problems = [...dropped, ...unknown]
    return {
      problems,
      notices: [...notices, ...ignored].map(withHint),
      cdiDevices,
      inherited,
      user: request.User ?? null,
    }
  } catch (error) {
    if (!(error instanceof RunOptionError)) throw error
    return { problems: error.problems, notices: [], cdiDevices: [], inherited: [], user: null }
  }
}

function withHint({ token, message }: { token: number; message: string }): OptionProblem {
  return { token, message, hint: null }
}

function withDeviceHint(problem: { token: number; message: string }): OptionProblem {
  return {
    ...problem,
    hint: 'name a CDI device, such as --device nvidia.com/gpu=all, or use Docker',
  }
}

function pullNotice({ tokens }: RunOptions): { token: number; message: string } {
  const token = Math.max(
    0,
    tokens.findIndex((text) => text.startsWith('--pull')),
  )
  return { token, message: `--pull is ignored: ${setting('pull')} says when images are pulled` }
}

function optionFailure(error: RunOptionError): Error {
  const [first] = error.problems
  const problem: Problem = {
    code: 'run-option',
    message: first.message,
    ...(first.hint === null ? {} : { hint: first.hint }),
  }
  return inputError(problem, { cause: error })
}
