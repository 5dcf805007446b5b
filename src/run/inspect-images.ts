/** Images of a run are read beside it: what a run can hide, and what will be asked of them. */
import { deadlineAfter } from '../engine/deadline.ts'
import { CanaryError, describeProblem, messageOf } from '../errors.ts'
import type { AcquiredImage } from '../image/acquire.ts'
import type { ReadableImage } from '../image/readable-image.ts'
import { inspectionLimits } from '../limits.ts'
import type { Notice, StaticReport, ValidatorReport } from '../model.ts'
import { orAborted } from '../or-aborted.ts'
import { createLimiter } from '../probe/limiter.ts'
import { onlyMachinesDecide, verdictOfStatic } from '../verdict.ts'
import type { ImageOrigin } from './explain-user.ts'
import type { ManifestFacts } from './inspect/asked-programs.ts'
import { unknownLines } from './inspect/dockerfile-lines.ts'
import type { DockerfileLines } from './inspect/dockerfile-lines.ts'
import { inspectImage } from './inspect/inspect-image.ts'
import type { InspectionTools } from './inspect/inspect-image.ts'

export interface InspectorTools extends InspectionTools {
  /** Whoever gives it closes it. Null where there is nothing that it could be read from. */
  readonly open: (image: AcquiredImage) => Promise<ReadableImage | null>
}

/** What reading one image told; that it could not be read is told and decides nothing. */
export interface Inspection {
  readonly report: StaticReport | null
  readonly notices: readonly Notice[]
}

/** Reads one image beside its run. Never throws but for an aborted signal. */
export type Inspector = (
  inspected: Inspected,
  validators: readonly ManifestFacts[],
  signal: AbortSignal,
) => Promise<Inspection>

export const noInspection: Inspection = { report: null, notices: [] }

export interface Inspected {
  readonly image: AcquiredImage
  /** Null for an image that was not built here. */
  readonly origin: ImageOrigin | null
  /** What it is read beside: once that is over, not much more time is given. Left out where there is nothing. */
  readonly running?: Promise<unknown>
}

/**
 * Reads an image, within a time of its own.
 *
 * @throws what an aborted `signal` was aborted with
 */
export async function inspectBeside(
  { image, origin, running }: Inspected,
  validators: readonly ManifestFacts[],
  tools: InspectorTools,
  signal: AbortSignal,
): Promise<Inspection> {
  const time = AbortSignal.timeout(inspectionLimits.duration)
  const alone = deadlineAfter(running ?? new Promise(() => undefined), inspectionLimits.alone, {
    code: 'inspect-unread',
    message: `it took ${inspectionLimits.alone / 1000} s longer than all else of the image`,
  })
  const within = AbortSignal.any([signal, time, alone])
  try {
    const opened = await orAborted(tools.open(image), within)
    if (opened === null) return noInspection
    const lines = await linesOf(opened, origin)
    const reading = inspectImage(opened, validators, lines, tools)
    return { report: await orAborted(reading, within), notices: [] }
  } catch (error) {
    signal.throwIfAborted()
    const reason = time.aborted
      ? `it took longer than ${inspectionLimits.duration / 1000} s`
      : wordsOf(error)
    return { report: null, notices: [unread(reason)] }
  }
}

function wordsOf(error: unknown): string {
  return error instanceof CanaryError ? describeProblem(error.problems[0]) : messageOf(error)
}

function unread(reason: string): Notice {
  return {
    ...{ severity: 'notice', code: 'inspect-unread', location: null, hint: null },
    message: `the image's files were not looked at: ${reason}`,
  }
}

/** Of an image that was built here. */
async function linesOf(
  { configuration }: ReadableImage,
  origin: ImageOrigin | null,
): Promise<DockerfileLines> {
  if (origin === null) return unknownLines
  const { dockerfileLines } = await import('./inspect/image-lines.ts')
  return dockerfileLines(configuration, origin)
}

/** @param atOnce how many images are read at once */
export function createInspector(tools: InspectorTools, atOnce: number): Inspector {
  const limiter = createLimiter(atOnce)
  return async (inspected, validators, signal) =>
    await limiter.run(() => inspectBeside(inspected, validators, tools, signal))
}

/**
 * As it stands in the report: beside a container that ran, what a run shows by itself decides nothing.
 */
export function besideRun(
  report: StaticReport | null,
  validators: readonly Pick<ValidatorReport, 'container'>[],
): StaticReport | null {
  if (report === null || validators.every(({ container }) => container === null)) return report
  const findings = onlyMachinesDecide(report.findings)
  return { ...report, findings, verdict: verdictOfStatic(findings) }
}
