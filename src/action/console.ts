import { visibleBlock, withoutCommands } from '../report/escape.ts'
import { isLongEnough, linesOf } from '../secrets/forms.ts'
import type { Redactor } from '../secrets/redactor.ts'
import { spellSettings } from '../settings.ts'

/** The part of `@actions/core` that speaks to the runner. */
export interface Runner {
  readonly info: (message: string) => void
  readonly notice: (message: string) => void
  readonly warning: (message: string) => void
  readonly setFailed: (message: string) => void
  readonly setOutput: (name: string, value: string) => void
  readonly setSecret: (value: string) => void
}

/** Sentences of the step for the log, its annotations and its outputs. */
export interface ActionConsole {
  readonly info: (message: string) => void
  readonly notice: (message: string) => void
  readonly warning: (message: string) => void
  /** The step fails with this sentence. */
  readonly fail: (message: string) => void
  readonly output: (name: string, value: string) => void
  /** From now on the value is in nothing that is said here, nor in any log of the job. */
  readonly hide: (value: string) => void
}

/** Everything that is said holds no secret, and nothing that the runner or a terminal obeys. */
export function createConsole(runner: Runner, redactor: Redactor): ActionConsole {
  const harmless = (text: string) =>
    withoutCommands(visibleBlock(spellSettings(redactor.redact(text), 'input')))
  return {
    info: (message) => {
      runner.info(harmless(message))
    },
    notice: (message) => {
      runner.notice(harmless(message))
    },
    warning: (message) => {
      runner.warning(harmless(message))
    },
    fail: (message) => {
      runner.setFailed(harmless(message))
    },
    output: (name, value) => {
      runner.setOutput(name, redactor.redact(value))
    },
    hide: (value) => {
      redactor.learn(value)
      for (const line of masksOf(value)) runner.setSecret(line)
    },
  }
}

/**
 * The runner masks line by line, and any line at all: one that is a bracket would take every
 * bracket out of the log.
 */
function masksOf(value: string): readonly string[] {
  const lines = linesOf(value)
  return lines.length > 0 ? lines : [value.trim()].filter(isLongEnough)
}
