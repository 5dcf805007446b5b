import { inputError } from '../../errors.ts'
import { plainContainer } from '../container-request.ts'
import type { ContainerRequest, EnvironmentVariable } from '../container-request.ts'
import { checkOptions, readOptionFile } from '../docker/options.ts'
import {
  parseEachOption,
  parseRunOptions,
  RunOptionError,
} from '../docker/run-options/run-options.ts'
import { cut } from '../docker/run-options/values/records.ts'
import type { CheckedOptions, EngineRunOptions, OptionProblem, RunOptions } from '../run-options.ts'
import { translateOption } from './option-fields.ts'

/**
 * `dockerRunOptions` where there is no docker: they are read as on any other engine, and those that mean
 * the same to a container runtime are turned into it. What has no counterpart is refused at its token.
 */
export const runtimeOptions: EngineRunOptions = {
  check: (options) => Promise.resolve(checkRuntimeOptions(options)),
  grants: async (options, mayRead) => {
    const { grantsOfOptions } = await import('../docker/option-grants.ts')
    return grantsOfOptions(options, mayRead, { name: 'docker' })
  },
  settings: async (options) => {
    const { settingsOfOptions } = await import('../docker/option-settings.ts')
    return settingsOfOptions(options)
  },
  atFault: async (options, fault) => {
    const { optionAtFault } = await import('../docker/option-at-fault.ts')
    return optionAtFault(options, fault)
  },
}

/** Of the newest engine of docker's: nothing is left out for its age. */
const anyDocker = { name: 'docker', apiVersion: '99.0' } as const

function checkRuntimeOptions(options: RunOptions): CheckedOptions {
  const checked = checkOptions(options, anyDocker)
  if (checked.problems.length > 0) return checked
  const { problems } = translate({ ...plainContainer, name: '', image: '' }, options)
  return { ...checked, problems }
}

/**
 * A request with its options as fields of their own.
 *
 * @throws CanaryError (input) for options that were checked before and break now, such as an env
 *   file that has gone since
 */
export function withRunOptions(request: ContainerRequest): ContainerRequest {
  const { options } = request
  if (options === null) return request
  try {
    const { request: translated, problems } = translate(request, options)
    const [first] = problems
    if (first === undefined) return { ...translated, options: null }
    throw refusal(first)
  } catch (error) {
    throw error instanceof RunOptionError ? refusal(error.problems[0]) : error
  }
}

function refusal({ message, hint }: Pick<OptionProblem, 'message' | 'hint'>): Error {
  return inputError({ code: 'run-option', message, ...(hint !== null && { hint }) })
}

/** @throws RunOptionError for tokens that docker would not take */
function translate(
  request: ContainerRequest,
  { tokens, env, baseDirectory }: RunOptions,
): { readonly request: ContainerRequest; readonly problems: readonly OptionProblem[] } {
  const context = { env, baseDirectory, readFile: readOptionFile }
  const { fileEnv, platform } = parseRunOptions(tokens, context)
  const problems: OptionProblem[] = []
  let translated: ContainerRequest = {
    ...request,
    platform: platform ?? request.platform,
    env: [...fileEnv.flatMap(variablesOf), ...request.env],
  }
  for (const { token, request: part } of parseEachOption(tokens, context)) {
    const outcome = translateOption(part, translated)
    if ('request' in outcome) {
      translated = outcome.request
      continue
    }
    const [flag] = cut(tokens[token] ?? '', '=')
    const message = `${flag} of docker run has no counterpart in CRI, as it is written here`
    problems.push({ token, message, hint: outcome.refused })
  }
  return { request: translated, problems }
}

/** None of a name without a value. */
function variablesOf(variable: string): readonly EnvironmentVariable[] {
  const [name, value] = cut(variable, '=')
  return value === null ? [] : [{ name, value }]
}
