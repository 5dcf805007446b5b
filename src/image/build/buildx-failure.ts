import type { BuildFailure } from './failure.ts'
import { readExitCode, readParseError } from './failed-step.ts'
import type { FailedStep } from './failed-step.ts'

/**
 * Reads why a build failed from the end of what `docker buildx build --progress=plain` wrote. What
 * a build prints itself stands behind `#6 0.123 ` and cannot look like any of this:
 *
 * ```
 * ------
 *  > [final 2/3] RUN make:
 * 0.312 the last lines of the step
 * ------
 * Dockerfile:12
 * --------------------
 *   11 |
 *   12 | >>> RUN make
 * --------------------
 * ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2
 * ```
 *
 * BuildKit before 0.9 does not tell the place.
 *
 * @param fileName the last part of the Dockerfile's path, as buildx repeats it
 */
export function readBuildxFailure(lines: readonly string[], fileName: string): BuildFailure | null {
  const end = lines.findLastIndex((line) => line.startsWith('ERROR: '))
  const error = lines[end]
  if (error === undefined) return null
  const reason = reasonOf(error)
  const told = lines.slice(0, end)
  const excerpt = readExcerpt(told)
  const step = readPlace(told, fileName) ?? readParseError(reason) ?? excerpt?.step ?? null
  const output = excerpt?.output ?? []
  const isTruncated = output.length >= excerptLines
  return { reason, exitCode: readExitCode(reason), step, output, isTruncated }
}

/** BuildKit repeats so many lines of a step at most. */
const excerptLines = 10

/** Without the layers that the error came through. */
function reasonOf(error: string): string {
  return error
    .replace(/^ERROR: (?:failed to build: )?(?:failed to solve: )?/, '')
    .replace(/^rpc error: code = \w+ desc = /, '')
    .replace(/^failed to solve with frontend \S+: failed to create LLB definition: /, '')
}

function readPlace(lines: readonly string[], fileName: string): FailedStep | null {
  const rule = lines.findLastIndex((line) => /^-{20}$/.test(line))
  const start = lines.findLastIndex((line, index) => index < rule && /^-{20}$/.test(line))
  const [, name, line] = /^(.+):(\d+)$/.exec(lines[start - 1] ?? '') ?? []
  if (name !== fileName) return null
  const marked = lines.slice(start, rule).find((text) => /^ *\d+ \| >>>/.test(text))
  const number = marked === undefined ? line : /^ *(\d+)/.exec(marked)?.[1]
  return number === undefined ? null : { kind: 'line', line: Number(number) }
}

interface Excerpt {
  readonly step: FailedStep | null
  readonly output: readonly string[]
}

function readExcerpt(lines: readonly string[]): Excerpt | null {
  const start = lines.findLastIndex(
    (line, index) => line.startsWith(' > ') && lines[index - 1] === '------',
  )
  const head = lines[start]
  if (head === undefined) return null
  const end = lines.findIndex((line, index) => index > start && line === '------')
  const [, place = '', text] = /^ > \[([^\]]*)\] (.*):$/.exec(head) ?? []
  return {
    step: text === undefined ? null : readVertex(place, text),
    output: lines
      .slice(start + 1, end === -1 ? lines.length : end)
      .map((line) => line.replace(/^\d+\.\d+ /, '')),
  }
}

/** `2/3`, `final 2/3`, `linux/amd64 final 2/3`; `internal` is no instruction. */
function readVertex(place: string, text: string): FailedStep | null {
  const words = place.split(' ')
  if (!/^\d+\/\d+$/.test(words.at(-1) ?? '')) return null
  const [stage = null] = words
    .slice(0, -1)
    .filter((word) => !word.includes('/'))
    .slice(-1)
  return { kind: 'named', stage, text }
}
