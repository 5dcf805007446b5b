import type { SourceLocation } from '../../model.ts'
import { findStage, oneLine, parseDockerfile, stagesOf } from './dockerfile.ts'
import type { Instruction, Stage } from './dockerfile.ts'
import { readDockerfile } from './dockerfile-source.ts'
import type { DockerfileSource } from './dockerfile-source.ts'
import type { FailedStep } from './failed-step.ts'

/** An instruction that a builder was at. */
export interface StepPlace {
  readonly location: SourceLocation
  /** The instruction in one line; null where the line holds none, such as a misspelt one. */
  readonly text: string | null
}

/**
 * Finds the line of a step. A number alone is not believed: the instruction there must read as the
 * builder said, and one that cannot be told from another has no line.
 */
export function locateStep(step: FailedStep, dockerfile: DockerfileSource): StepPlace | null {
  const text = readDockerfile(dockerfile)
  if (text === null) return null
  const instructions = parseDockerfile(text)
  if (instructions === null) return null
  if (step.kind === 'line') return locateLine(step.line, text, instructions, dockerfile.file)
  const found =
    step.kind === 'counted'
      ? findCounted(step, instructions)
      : findNamed(step.stage, step.text, instructions)
  if (found === null) return null
  const { line, column } = found
  return { location: { file: dockerfile.file, line, column }, text: found.text }
}

function locateLine(
  line: number,
  text: string,
  instructions: readonly Instruction[],
  file: string,
): StepPlace | null {
  const written = text.split('\n')[line - 1]
  if (written === undefined || written.trim() === '') return null
  const holder = instructions.find((one) => one.line <= line && line <= one.endLine)
  const column = holder?.line === line ? holder.column : written.search(/\S/) + 1
  return { location: { file, line, column }, text: holder?.line === line ? holder.text : null }
}

function findCounted(
  { stage, index, text }: FailedStep & { readonly kind: 'counted' },
  instructions: readonly Instruction[],
): Instruction | null {
  const counted = stage === null ? instructions : instructions.filter((one) => one.stage === stage)
  const found = counted[index]
  return found !== undefined && readsAs(found, text) ? found : null
}

function findNamed(
  stage: string | null,
  text: string,
  instructions: readonly Instruction[],
): Instruction | null {
  const stages = stagesOf(instructions)
  const index = stage === null ? stages.length - 1 : findNamedStage(stages, stage)
  // BuildKit leaves the name out where there is one stage only.
  if (stage === null && stages.length !== 1) return null
  const found = (stages[index]?.instructions ?? []).filter((one) => readsAs(one, text))
  const [only] = found
  return only !== undefined && found.length === 1 ? only : null
}

/** A stage without a name is called by its number. */
function findNamedStage(stages: readonly Stage[], name: string): number {
  const [, number = name] = /^stage-(\d+)$/.exec(name) ?? []
  const named = findStage(stages, name)
  return named === -1 ? findStage(stages, number) : named
}

/** Podman writes the id of an earlier stage behind `FROM`; a line that was too long was cut. */
function readsAs(instruction: Instruction, said: string): boolean {
  const text = oneLine(said)
  const words = text.replace(/^\S+/, (keyword) => keyword.toUpperCase())
  if (instruction.keyword === 'FROM') return /^FROM(?: |$)/.test(words)
  if (instruction.text === words) return true
  const [before] = words.split('…')
  return words.endsWith('…') && instruction.text.startsWith(before ?? words)
}
