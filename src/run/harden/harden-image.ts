/** Finds the least that an image runs with, by running it: the search's trials, and the proof of its answer. */
import { candidateCapabilities } from '../../harden/settings.ts'
import type { DirectoryKind, Settings } from '../../harden/settings.ts'
import { notesOf, sizeLimitOf } from '../../harden/outcome.ts'
import type { Hardened, Hardening, OwnUser, Unfit } from '../../harden/outcome.ts'
import { findLeast } from '../../harden/search.ts'
import type { Least } from '../../harden/search.ts'
import type { Trial } from '../../harden/smallest.ts'
import { CanaryError } from '../../errors.ts'
import { createLimiter } from '../../probe/limiter.ts'
import type { Validator } from '../../validator/manifest.ts'
import type { OneImage } from '../one-image.ts'
import { readFrom } from '../validator-options.ts'
import { createDirectories } from './directories.ts'
import { drive } from './drive.ts'
import { ownUserOf } from './own-user.ts'
import { findWrites, runPlain } from './plain.ts'
import type { Plain } from './plain.ts'
import { runTrial } from './trial.ts'
import type { TrialOptions } from './trial.ts'

/** Told of every trial once it has ended. */
export type OnTrial = (settings: Settings, passed: boolean) => void

/**
 * @param validators that it is to pass
 * @throws CanaryError for what says nothing of the image
 */
export async function hardenImage(
  opened: OneImage,
  validators: readonly Validator[],
  onTrial: OnTrial,
  signal: AbortSignal,
): Promise<Hardening> {
  const { clock } = opened.dependencies
  const from = clock.now()
  const prepared = await opened.prepare(validators, signal)
  const plain = await runPlain(opened, prepared, signal)
  const subject = await describeSubject(opened, validators, signal)
  const reasons = plain.shortcomings
  if (reasons.length > 0) return { ...subject, outcome: 'unfit', reasons }
  const found = await search(opened, plain, onTrial, signal)
  if ('outcome' in found) return { ...subject, ...found }
  const durationMs = Math.round(clock.now() - from)
  return { ...subject, ...found.answer, outcome: 'hardened', durationMs }
}

export async function describeSubject(
  { image, engine }: OneImage,
  validators: readonly Validator[],
  signal: AbortSignal,
): Promise<Pick<Hardened, 'image' | 'id' | 'engine' | 'manifests'>> {
  const { name, version } = await engine.identity.describe(signal)
  return {
    image: image.reference,
    id: image.id,
    engine: { name, version },
    manifests: validators.map((validator) => validator.name),
  }
}

type Found =
  | Pick<Unfit, 'outcome' | 'reasons'>
  | {
      readonly answer: Omit<
        Hardened,
        'outcome' | 'image' | 'id' | 'engine' | 'manifests' | 'durationMs'
      >
    }

async function search(
  opened: OneImage,
  plain: Plain,
  onTrial: OnTrial,
  signal: AbortSignal,
): Promise<Found> {
  const image = await opened.reading.images.open(readFrom(opened.image))
  const { volumes } = image.configuration
  const [writes, ownUser] = [
    await findWrites(plain.changes, volumes, image.files),
    await ownUserOf(image.user, image.files),
  ]
  const limiter = createLimiter(opened.request.concurrency)
  const options: TrialOptions = {
    ...{ opened, runs: plain.runs, imageVolumes: volumes },
    directories: createDirectories(opened),
  }
  let trials = 0
  const run = (settings: Settings, sizes?: ReadonlyMap<string, number>) =>
    limiter.run(async (): Promise<Trial> => {
      trials += 1
      const sized = sizes === undefined ? options : { ...options, sizes }
      const trial = await runTrial(settings, sized, signal)
      onTrial(settings, trial.passed)
      return trial
    })
  const { directories, unplaced } = writes
  const added = plain.runs.flatMap(({ prepared }) => prepared.validator.container.capabilities.add)
  const { isRoot } = ownUser
  const subject = { directories, isOwnUserRoot: isRoot, capabilities: candidateCapabilities(added) }
  const least = await drive(findLeast(subject), run)
  const sizes = sizesFor(least.settings.writable, plain)
  const proven = await prove(least, ownUser, sizes, run)
  if (proven === null) return { outcome: 'unsteady', reasons: [unsteady] }
  const { settings, tmpfs } = proven
  const notes = notesOf(settings, { unplaced, isCut: plain.isCut, sizes: plain.sizes !== null })
  return {
    answer: {
      ...{ settings, tmpfs, ownUser, trials, notes, users: least.users },
      directories: settings.writable.map((path) => ({ path, sizeLimit: sizes.get(path) ?? null })),
    },
  }
}

const unsteady =
  'what it ran with once, it did not run with when it was tried again: it does not run alike each time'

type Run = (settings: Settings, sizes?: ReadonlyMap<string, number>) => Promise<Trial>

/** The answer as it is told, with the bounds of its directories, once more: for Kubernetes, and for `docker run`. */
async function prove(
  { settings: least }: Least,
  ownUser: OwnUser,
  sizes: ReadonlyMap<string, number>,
  run: Run,
): Promise<Pick<Hardened, 'settings' | 'tmpfs'> | null> {
  // What is told names a number wherever one is known.
  const settings = { ...least, user: ownUser.isRoot ? least.user : (least.user ?? ownUser.ids) }
  if (!(await run(settings, sizes)).passed) return null
  const kinds = ['tmpfs', 'owned-tmpfs'] as const
  if (settings.writable.length === 0) return { settings, tmpfs: kinds[0] }
  const trials = await Promise.all(
    kinds.map(async (directories: DirectoryKind) => {
      try {
        return await run({ ...settings, directories }, sizes)
      } catch (error) {
        if (isUnknownToEngine(error)) return null
        throw error
      }
    }),
  )
  return { settings, tmpfs: kinds.find((_, index) => trials[index]?.passed === true) ?? null }
}

/** Of files below the directory; none where nobody has counted. */
function sizesFor(writable: readonly string[], { sizes }: Plain): ReadonlyMap<string, number> {
  if (sizes === null) return new Map()
  return new Map(
    writable.map((path) => {
      const below = [...sizes].filter(([file]) => file.startsWith(`${path}/`))
      return [path, sizeLimitOf(below.reduce((sum, [, size]) => sum + size, 0))]
    }),
  )
}

/** Not every engine has a word for who a directory in memory belongs to. */
function isUnknownToEngine(error: unknown): boolean {
  return error instanceof CanaryError && error.problems[0].code === 'container-create'
}
