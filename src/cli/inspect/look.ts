import type { ReadableImage } from '../../image/readable-image.ts'
import type { ProgramReport, StaticFinding, StaticReport } from '../../model.ts'
import { environmentOf } from '../../engine/image-environment.ts'
import { everyExecutable } from '../../programs/every-executable.ts'
import type { Examination, Examine } from '../../programs/examination.ts'
import { needsOf } from '../../programs/needs.ts'
import type { Needs } from '../../programs/needs.ts'
import { formatPlatform } from '../../registry/platform.ts'
import { unknownLines } from '../../run/inspect/dockerfile-lines.ts'
import { inspectImage } from '../../run/inspect/inspect-image.ts'
import { onlyMachinesDecide, verdictOfStatic } from '../../verdict.ts'

/** What there is to say of an image that was read: plain data. */
export interface LookedAt {
  readonly image: string
  readonly source: ReadableImage['source']
  readonly id: string
  readonly digest: string | null
  /** Such as `linux/arm/v7`. */
  readonly platform: string
  readonly created: string | null
  readonly user: string
  readonly entrypoint: readonly string[]
  readonly command: readonly string[]
  readonly workingDirectory: string | null
  /** Names alone: values may be secret. */
  readonly environment: readonly string[]
  /** Such as `8080/tcp`. */
  readonly exposedPorts: readonly string[]
  readonly volumes: readonly string[]
  readonly stopSignal: string | null
  readonly labels: Readonly<Record<string, string>>
  readonly layers: ReadableImage['layers']
  readonly verdict: StaticReport['verdict']
  readonly programs: readonly LookedAtProgram[]
  readonly findings: readonly StaticFinding[]
}

export interface LookedAtProgram extends ProgramReport {
  readonly needs: Needs
}

export interface LookTools {
  readonly examine: Examine
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
}

/**
 * Reads an image for what it starts by itself.
 *
 * @param all also every other executable that it has
 */
export async function lookAt(
  image: ReadableImage,
  all: boolean,
  { examine, now }: LookTools,
  signal: AbortSignal,
): Promise<LookedAt> {
  const needs = new Map<string, Needs>()
  const remembering: Examine = async (name, place) => {
    const examination = await examine(name, place)
    needs.set(name, needsOf(examination.closure))
    return examination
  }
  const report = await inspectImage(image, [], unknownLines, { examine: remembering, now })
  const known = new Set(report.programs.flatMap(({ path }) => path ?? []))
  const others = all ? await examineAll(image, known, remembering, signal) : []
  const unstarted = onlyMachinesDecide(others.flatMap((one) => one.findings))
  const findings = [...report.findings, ...withoutRepeats(unstarted)]
  const programs = [...report.programs, ...others.map(programOf)]
  return {
    ...described(image),
    verdict: verdictOfStatic(findings),
    programs: programs.map((one) => ({ ...one, needs: needs.get(one.name) ?? noNeeds })),
    findings,
  }
}

const noNeeds: Needs = { glibc: null, kernel: null, x86Level: null }

async function examineAll(
  { files, platform, configuration }: ReadableImage,
  known: ReadonlySet<string>,
  examine: Examine,
  signal: AbortSignal,
): Promise<readonly Examination[]> {
  const found: Examination[] = []
  const environment = environmentOf(configuration)
  const workingDirectory = configuration.workingDirectory ?? '/'
  for await (const { path } of everyExecutable(files)) {
    signal.throwIfAborted()
    if (known.has(path)) continue
    found.push(await examine(path, { files, platform, environment, workingDirectory }))
  }
  return found
}

function programOf({ name, node, type, closure }: Examination): ProgramReport {
  const libraries = [...new Set(closure.flatMap(({ facts }) => facts.needed))]
  return { name, askedBy: 'file', path: node?.path ?? null, type, libraries }
}

/** One library that is missing keeps many programs from starting, each of which is told. */
function withoutRepeats(findings: readonly StaticFinding[]): readonly StaticFinding[] {
  const seen = new Map(
    findings.map((one) => [JSON.stringify([one.code, one.path, one.message]), one]),
  )
  return [...seen.values()]
}

function described(image: ReadableImage): Omit<LookedAt, 'verdict' | 'programs' | 'findings'> {
  const { configuration } = image
  const { entrypoint, command, workingDirectory, volumes, stopSignal } = configuration
  return {
    image: image.reference,
    ...{ source: image.source, id: image.id, digest: image.digest, created: image.created },
    platform: formatPlatform(image.platform),
    user: image.user,
    ...{ entrypoint, command, workingDirectory },
    environment: configuration.env.map((one) => one.split('=', 1)[0] ?? one),
    exposedPorts: configuration.exposedPorts.map(({ port, protocol }) => `${port}/${protocol}`),
    ...{ volumes, stopSignal },
    labels: Object.fromEntries(image.labels),
    layers: image.layers,
  }
}
