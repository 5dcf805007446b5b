import { CanaryError } from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import { isInfrastructureTrouble } from '../../engine/infrastructure-trouble.ts'
import { buildLimits } from '../../limits.ts'
import type { LogTail } from '../../model.ts'
import type { DockerfileSource } from './dockerfile-source.ts'
import type { FailedStep } from './failed-step.ts'

/** Why a build failed, in the builder's own words. */
export interface BuildFailure {
  readonly reason: string
  /** Of the command of a `RUN` instruction; null when it was something else, or is not known. */
  readonly exitCode: number | null
  readonly step: FailedStep | null
  /** The last lines that the failed step wrote. */
  readonly output: readonly string[]
  readonly isTruncated: boolean
}

/**
 * The error of a failed build, at the line of the Dockerfile where that is certain. A registry that
 * cannot be reached is nobody's Dockerfile's fault; a command that ended with an exit code is.
 */
export async function toBuildError(
  failure: BuildFailure,
  dockerfile: DockerfileSource,
): Promise<CanaryError> {
  const { locateStep } = await import('./locate-step.ts')
  const place = failure.step === null ? null : locateStep(failure.step, dockerfile)
  const output = tailOf(failure)
  const problem: Problem = {
    code: 'image-build',
    message: describe(failure, place?.text ?? textOf(failure.step)),
    ...(place === null ? {} : { location: place.location }),
    ...(output === null ? {} : { output }),
  }
  const isOurs = failure.exitCode === null && isInfrastructureTrouble(failure.reason)
  return new CanaryError(isOurs ? 'infrastructure' : 'input', problem)
}

function textOf(step: FailedStep | null): string | null {
  return step === null || step.kind === 'line' ? null : step.text
}

function describe({ reason, exitCode }: BuildFailure, instruction: string | null): string {
  const words = clip(reason.replaceAll(/\s+/g, ' ').trim(), buildLimits.reasonCharacters)
  if (instruction === null) return `the build failed: ${words}`
  const what = clip(instruction, buildLimits.instructionCharacters)
  return exitCode === null
    ? `the build failed at ${what}: ${words}`
    : `the build failed: ${what} ended with exit code ${exitCode}`
}

function tailOf({ output, isTruncated }: BuildFailure): LogTail | null {
  const last = output.slice(-buildLimits.failureLines)
  const text = last.join('\n')
  const isLong = text.length > buildLimits.failureCharacters
  return text.trim() === ''
    ? null
    : {
        text: isLong ? text.slice(-buildLimits.failureCharacters) : text,
        truncated: isTruncated || isLong || last.length < output.length,
      }
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}
