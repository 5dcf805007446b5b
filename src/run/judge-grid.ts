/** The platforms of a run's images, read beside what runs of them, or alone. */
import { CanaryError, errorReportsOf } from '../errors.ts'
import type { ErrorReport, ImageReport, Notice } from '../model.ts'
import type { Examine } from '../programs/examination.ts'
import { isStaticCheck } from '../validator/manifest.ts'
import type { Validator } from '../validator/manifest.ts'
import { startReading } from './open-image.ts'
import { gridOf } from './platform-grid.ts'
import type { Grid, GridTools } from './platform-grid.ts'
import type { RunContext } from './request.ts'

type Parts = Pick<RunContext, 'request' | 'dependencies'>

/** Rows of all images; those of which there are none stand in `without`. */
export interface Grids extends Grid {
  /** References that no registry knows: an engine alone has them. */
  readonly without: ReadonlySet<string>
}

/**
 * Reads every platform of the images that are not built here, and holds those manifests against each whose checks
 * start nothing.
 */
export async function judgeGrids(
  { request, dependencies }: Parts,
  validators: readonly Validator[],
  signal: AbortSignal,
): Promise<Grids> {
  const reading = startReading(request, dependencies, null, validators, signal)
  const { images, examine, platforms } = reading
  const tools: GridTools = {
    ...{ platformsOf: platforms, open: images.open, examine, now: dependencies.clock.now },
    judge: judgeWith(dependencies, examine, validators),
  }
  try {
    const references = [...new Set(request.images)].filter(
      (reference) => reference !== request.build?.tag,
    )
    return together(await Promise.all(references.map((one) => gridOrTrouble(one, tools, signal))))
  } finally {
    await reading.close()
  }
}

interface Trouble {
  readonly reference: string
  readonly errors: readonly ErrorReport[]
}

async function gridOrTrouble(
  reference: string,
  tools: GridTools,
  signal: AbortSignal,
): Promise<Grid | Trouble> {
  try {
    return await gridOf(reference, tools, signal)
  } catch (error) {
    signal.throwIfAborted()
    return { reference, errors: errorReportsOf(error) }
  }
}

function together(all: readonly (Grid | Trouble)[]): Grids {
  const isUnknown = ({ code }: ErrorReport) => code === 'registry-not-found'
  return {
    images: all.flatMap((one) => ('images' in one ? one.images : [])),
    errors: all.flatMap((one) =>
      'images' in one || !one.errors.every(isUnknown) ? one.errors : [],
    ),
    without: new Set(
      all.flatMap((one) =>
        'images' in one || !one.errors.every(isUnknown) ? [] : [one.reference],
      ),
    ),
  }
}

function judgeWith(
  { clock }: Parts['dependencies'],
  examine: Examine,
  validators: readonly Validator[],
): GridTools['judge'] {
  const all = validators.filter(({ checks }) => checks.every(isStaticCheck))
  return async (image, signal) => {
    if (all.length === 0) return []
    const { runStaticValidator } = await import('../validator/run-validator.ts')
    const options = {
      ...{ clock, examine, onCheck: () => undefined },
      open: () => Promise.resolve(image),
    }
    return await Promise.all(
      all.map(async (validator) => await runStaticValidator(validator, options, signal)),
    )
  }
}

/** Of an image that an engine alone has there is one row, as ever; that it is alone is told with it. */
export function withoutIndex(image: ImageReport, { without }: Grids): ImageReport {
  if (!without.has(image.reference)) return image
  const notice: Notice = {
    ...{ severity: 'notice', code: 'platform-grid-none', location: null },
    message: `no registry knows ${image.reference}: only what the engine has of it was looked at`,
    hint: 'push it first, or name an archive or a layout that holds all of its platforms',
  }
  return { ...image, notices: [...image.notices, notice] }
}

/** Where nothing else is judged, an image of which nothing could be read is an error. */
export function refuseMissing({ without }: Grids): void {
  const [first] = without
  if (first === undefined) return
  throw new CanaryError('input', {
    code: 'image-missing',
    message: `no registry knows ${first}`,
    hint: 'correct its name, or name an archive or a layout',
  })
}
