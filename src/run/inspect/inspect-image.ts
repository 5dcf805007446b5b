/** Reads an image for what is going to be asked of it, without starting anything. */
import type { ReadableImage } from '../../image/readable-image.ts'
import { inspectionLimits } from '../../limits.ts'
import type { ProgramReport, StaticFinding, StaticReport } from '../../model.ts'
import { commandsOf } from '../../programs/commands.ts'
import type { Examination, Examine, ProgramPlace } from '../../programs/examination.ts'
import { verdictOfStatic } from '../../verdict.ts'
import { askedPrograms } from './asked-programs.ts'
import type { AskedProgram, ManifestFacts } from './asked-programs.ts'
import type { DockerfileLines } from './dockerfile-lines.ts'

export interface InspectionTools {
  readonly examine: Examine
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
}

/**
 * Looks at what an image starts by itself and at what checks start in it, and at its user.
 *
 * @param validators whose checks are made of it
 * @param lines where the image says what it starts, and who as, where that is known
 * @throws CanaryError where the image cannot be read
 */
export async function inspectImage(
  image: ReadableImage,
  validators: readonly ManifestFacts[],
  lines: DockerfileLines,
  { examine, now }: InspectionTools,
): Promise<StaticReport> {
  const from = now()
  const commands = await commandsOf(image)
  const asked = askedPrograms(image.configuration, commands.programs, validators, lines)
  const own = commands.findings.map((finding) => atLine(finding, lines))
  const { programs, findings: found } = await inspectPrograms(image, asked, examine)
  const findings = withoutRepeats([...own, ...found])
  const durationMs = Math.round(now() - from)
  const verdict = verdictOfStatic(findings)
  return { source: image.source, verdict, durationMs, programs, findings }
}

/** What is asked for several times is looked at once, and told with all who ask for it. */
export async function inspectPrograms(
  image: ReadableImage,
  asked: readonly AskedProgram[],
  examine: Examine,
): Promise<Pick<StaticReport, 'programs' | 'findings'>> {
  const groups = [...Map.groupBy(asked, keyOf).values()]
  const looked = groups.slice(0, inspectionLimits.programs)
  const programs: ProgramReport[] = []
  const findings: StaticFinding[] = []
  for (const group of looked) {
    const found = await inspectProgram(group, image, examine)
    if (found === null) continue
    programs.push(found.program)
    findings.push(...found.findings)
  }
  if (groups.length > looked.length) findings.push(leftOut(groups.length - looked.length))
  return { programs, findings: withoutRepeats(findings) }
}

function atLine(finding: StaticFinding, lines: DockerfileLines): StaticFinding {
  const { code } = finding
  if (/^(?:user|group)-/.test(code)) return { ...finding, location: lines.user }
  if (code.startsWith('working-directory-')) return { ...finding, location: lines.workingDirectory }
  return { ...finding, location: lines.entrypoint ?? lines.command }
}

/** What is looked up alike is the same program. */
function keyOf({ name, environment }: AskedProgram): string {
  return JSON.stringify([name, environment.get('PATH'), environment.get('LD_LIBRARY_PATH')])
}

interface Inspected {
  readonly program: ProgramReport
  readonly findings: readonly StaticFinding[]
}

/** Null for a word that turned out to be no program, and for one of which nobody knows. */
async function inspectProgram(
  group: readonly AskedProgram[],
  image: ReadableImage,
  examine: Examine,
): Promise<Inspected | null> {
  const [first] = group
  if (first === undefined) return null
  const place = placeOf(first, image)
  const seen = await examine(first.name, place)
  const isCertain = group.some(({ how }) => how === 'certain')
  if (seen.node === null && !isCertain && !(await isMissed(group, place, examine))) return null
  const location = group.find((one) => one.location !== null)?.location ?? null
  return {
    program: programOf(seen, group),
    findings: seen.findings.map((finding) => ({
      ...finding,
      // What may never be started keeps nothing from running.
      severity: isCertain || finding.severity !== 'error' ? finding.severity : 'warning',
      location: finding.location ?? location,
    })),
  }
}

/** Shells have words of their own, and a busybox programs that are no files: where it is so, `ls` is none either. */
async function isMissed(
  group: readonly AskedProgram[],
  place: ProgramPlace,
  examine: Examine,
): Promise<boolean> {
  if (!group.some(({ how }) => how === 'script')) return false
  return (await examine('ls', place)).node !== null
}

function placeOf(
  { environment }: AskedProgram,
  { files, platform, configuration }: ReadableImage,
): ProgramPlace {
  return { files, platform, environment, workingDirectory: configuration.workingDirectory ?? '/' }
}

function programOf(
  { name, node, type, closure }: Examination,
  group: readonly AskedProgram[],
): ProgramReport {
  const askers = [...new Set(group.map(({ askedBy }) => askedBy))]
  const left = askers.length - inspectionLimits.askers
  const more = left > 0 ? ` and ${left} more` : ''
  const needed = closure.flatMap(({ facts }) => facts.needed)
  return {
    name,
    askedBy: `${askers.slice(0, inspectionLimits.askers).join(', ')}${more}`,
    path: node?.path ?? null,
    type,
    libraries: [...new Set(needed)].slice(0, inspectionLimits.libraries),
  }
}

function leftOut(count: number): StaticFinding {
  return {
    ...{ severity: 'notice', code: 'inspect-programs', path: null, location: null },
    message: `${count} more programs are asked for, and were not looked at`,
    hint: null,
  }
}

/** Two programs may lack the same library. */
function withoutRepeats(findings: readonly StaticFinding[]): readonly StaticFinding[] {
  const seen = new Map<string, StaticFinding>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.code, finding.path, finding.message])
    const before = seen.get(key)
    if (before === undefined || (before.severity !== 'error' && finding.severity === 'error')) {
      seen.set(key, finding)
    }
  }
  return [...seen.values()]
}
