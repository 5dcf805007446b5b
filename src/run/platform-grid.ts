/** Every platform of an image, read and judged by what its files tell: no engine, no emulation. */
import { errorReportsOf, inputError } from '../errors.ts'
import type { ReadableImage } from '../image/readable-image.ts'
import { gridLimits } from '../limits.ts'
import type { ErrorReport, ImageReport, StaticFinding, ValidatorReport } from '../model.ts'
import { createLimiter } from '../probe/limiter.ts'
import {
  formatPlatform,
  hostArchitecture,
  parsePlatform,
  suitsPlatform,
} from '../registry/platform.ts'
import type { Platform } from '../registry/platform.ts'
import { verdictOfImage, verdictOfStatic, worstVerdict } from '../verdict.ts'
import { unknownLines } from './inspect/dockerfile-lines.ts'
import { unavailable } from './image-report.ts'
import { inspectImage } from './inspect/inspect-image.ts'
import type { InspectionTools } from './inspect/inspect-image.ts'
import type { ListPlatforms, OpenImage } from './readable-images.ts'

export interface GridTools extends InspectionTools {
  readonly platformsOf: ListPlatforms
  readonly open: OpenImage
  /** Manifests whose checks start nothing, held against an image. */
  readonly judge: (image: ReadableImage, signal: AbortSignal) => Promise<readonly JudgedValidator[]>
}

/** What one manifest came to, and whose fault it is that nobody knows. */
export interface JudgedValidator {
  readonly report: ValidatorReport
  readonly errors: readonly ErrorReport[]
}

/** Rows of one image, and what kept any of them from being read. */
export interface Grid {
  readonly images: readonly ImageReport[]
  readonly errors: readonly ErrorReport[]
}

/**
 * A row a platform, in the order of the index; one row for an image without one. What cannot be read of one
 * platform does not keep the others from their verdicts.
 *
 * @throws CanaryError for an image of which nobody knows its platforms, or that has too many of them
 */
export async function gridOf(
  reference: string,
  tools: GridTools,
  signal: AbortSignal,
): Promise<Grid> {
  const platforms = await tools.platformsOf(reference)
  if (platforms.length > gridLimits.platforms) throw tooMany(reference, platforms.length)
  const limiter = createLimiter(gridLimits.atOnce)
  const rows = await Promise.all(
    platforms.map(
      async (platform) =>
        await limiter.run(async () => await rowOf(reference, platform, tools, signal)),
    ),
  )
  return {
    images: rows.map(({ image }) => image),
    errors: rows.flatMap(({ errors }) => errors),
  }
}

function tooMany(reference: string, count: number): Error {
  return inputError({
    code: 'platform-grid-large',
    message: `${reference} has ${count} platforms; at most ${gridLimits.platforms} are read`,
    hint: 'name an image with fewer of them, or one platform',
  })
}

interface Row {
  readonly image: ImageReport
  readonly errors: readonly ErrorReport[]
}

async function rowOf(
  reference: string,
  platform: string,
  tools: GridTools,
  signal: AbortSignal,
): Promise<Row> {
  try {
    signal.throwIfAborted()
    const image = await tools.open(reference, platform)
    try {
      return await judgeImage(image, { reference, platform }, tools, signal)
    } finally {
      await image.close()
    }
  } catch (error) {
    signal.throwIfAborted()
    const errors = errorReportsOf(error)
    return { image: { ...unavailable(reference, errors), platform }, errors }
  }
}

interface Entry {
  readonly reference: string
  /** As the index has it. */
  readonly platform: string
}

async function judgeImage(
  image: ReadableImage,
  { reference, platform }: Entry,
  tools: GridTools,
  signal: AbortSignal,
): Promise<Row> {
  const told = await inspectImage(image, [], unknownLines, tools)
  const findings = [...mismatch(image.platform, platform), ...told.findings]
  const read = { ...told, findings, verdict: verdictOfStatic(findings) }
  const judged = await tools.judge(image, signal)
  const validators = judged.map(({ report }) => report)
  const { id, digest } = image
  return {
    errors: judged.flatMap(({ errors }) => errors),
    image: {
      ...{ reference, id, digest, platform },
      verdict: verdictOfImage({ errors: [], validators, compatibility: null, static: read }),
      ...{ notices: [], validators, compatibility: null, static: read },
    },
  }
}

/** Its programs are judged by what the image says itself: that it stands at the wrong place is one thing, told once. */
function mismatch(own: Platform, listed: string): readonly StaticFinding[] {
  const wanted = parsePlatform(listed, hostArchitecture())
  if (wanted.os === own.os && wanted.architecture === own.architecture) return []
  return [
    {
      ...{ severity: 'error', code: 'platform-mismatch', path: null, location: null },
      message: `the index has it for ${listed}, and its own configuration is for ${formatPlatform(own)}`,
      hint: 'build the image of that platform again, and put the index together anew',
    },
  ]
}

/**
 * Rows of images that ran, and rows of their other platforms: what ran has the place of its platform, and what reading
 * told of it stays as certain as in the other rows.
 */
export function withGrid(
  ran: readonly ImageReport[],
  grid: readonly ImageReport[],
): readonly ImageReport[] {
  const left = new Set(grid)
  const rows = ran.flatMap((image) => {
    const of = grid.filter(({ reference }) => reference === image.reference)
    of.forEach((row) => left.delete(row))
    const own = of.findIndex((row) => isSame(image, row))
    if (own === -1) return [image, ...of]
    return of.map((row, index) => (index === own ? together(image, row) : row))
  })
  return [...rows, ...left]
}

/** Some engines have ids of their own for an image. */
function isSame(one: ImageReport, other: ImageReport): boolean {
  return (one.id !== null && one.id === other.id) || isOnePlatform(one.platform, other.platform)
}

function isOnePlatform(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const [first, second] = [one, other].map((text) => parsePlatform(text, hostArchitecture()))
  if (first === undefined || second === undefined) return false
  return suitsPlatform(first, second) && suitsPlatform(second, first)
}

/** What stands in both is as certain as in the rows of the other platforms. */
function together(ran: ImageReport, { static: read }: ImageReport): ImageReport {
  if (read === undefined) return ran
  const own = ran.static?.findings.filter((one) => !read.findings.some(isOneFinding(one))) ?? []
  const findings = [...read.findings, ...own]
  const programs = ran.static?.programs ?? read.programs
  const both = { ...(ran.static ?? read), programs, findings, verdict: verdictOfStatic(findings) }
  return { ...ran, verdict: worstVerdict([ran.verdict, both.verdict]), static: both }
}

function isOneFinding({ code, path, message }: StaticFinding): (other: StaticFinding) => boolean {
  return (other) => other.code === code && other.path === path && other.message === message
}
