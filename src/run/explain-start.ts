import type { ContainerFault } from '../engine/container-fault.ts'
import type { CheckReport, ValidatorReport } from '../model.ts'
import type { ImageOrigin } from './explain-user.ts'

/**
 * Adds to the checks of an image that kept its container from starting the line of its Dockerfile
 * that says so.
 *
 * @param fault of the image; null where its container did start
 */
export async function explainStart(
  report: ValidatorReport,
  fault: ContainerFault | null,
  { dockerfile, target }: ImageOrigin,
): Promise<ValidatorReport> {
  const search = fault === null ? null : searchFor(fault)
  if (search === null) return report
  const { findInstruction } = await import('../image/build/last-instruction.ts')
  const place = findInstruction(dockerfile, target, search.keywords, search.isMeant)
  if (place === null) return report
  const cause = { message: `the image says so here: ${place.text}`, location: place.location }
  return { ...report, checks: report.checks.map((check): CheckReport => ({ ...check, cause })) }
}

interface Search {
  readonly keywords: readonly string[]
  /** Whether an instruction with this value can be what the engine complains of. */
  readonly isMeant: (value: string) => boolean
}

function searchFor(fault: ContainerFault): Search | null {
  switch (fault.kind) {
    case 'program': {
      const { program } = fault
      // A manifest's own command is in no Dockerfile.
      const isMeant = (value: string) => program !== null && wordsOf(value).includes(program)
      return { keywords: ['ENTRYPOINT', 'CMD'], isMeant }
    }
    case 'user':
    case 'group': {
      const { name } = fault
      const isMeant = (value: string) =>
        name === null || value.includes('$') || value.split(':').includes(name)
      return { keywords: ['USER'], isMeant }
    }
    case 'mount':
      return {
        keywords: ['VOLUME'],
        isMeant: (value) => wordsOf(value).some((path) => fault.target.endsWith(path)),
      }
    case 'working-directory':
      return { keywords: ['WORKDIR'], isMeant: () => true }
    case 'stop-signal':
      return { keywords: ['STOPSIGNAL'], isMeant: () => true }
    case 'port':
      return { keywords: ['EXPOSE'], isMeant: () => true }
    case 'no-command':
    case 'environment':
    case 'engine':
    case 'unknown':
      return null
  }
}

/** Of an instruction's JSON or shell form. */
function wordsOf(value: string): readonly string[] {
  return value
    .split(/[\s,[\]"]+/)
    .map((word) => word.replace(/^'|'$/g, ''))
    .filter((word) => word !== '')
}
