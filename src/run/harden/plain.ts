/** The run that everything is measured by: manifests as they are, and what their containers wrote. */
import type { ContainerChanges, FileChange } from '../../engine/containers.ts'
import type { Engine } from '../../engine/engine.ts'
import { placesOf, writesOf } from '../../harden/writes.ts'
import type { ImagePlace, Writes } from '../../harden/writes.ts'
import { hardenLimits } from '../../limits.ts'
import type { AfterChecks } from '../../validator/run-checks.ts'
import { isStaticCheck } from '../../validator/manifest.ts'
import { isFitToHarden } from '../../verdict.ts'
import type { ImageFiles } from '../../image/files/image-files.ts'
import { errorOf } from '../one-image.ts'
import type { OneImage, PreparedValidator } from '../one-image.ts'
import { holdOn } from './trial.ts'
import type { PlainRun } from './trial.ts'

export interface Plain {
  readonly runs: readonly PlainRun[]
  /** Why it is not fit to be hardened; empty where it is. */
  readonly shortcomings: readonly string[]
  readonly changes: readonly FileChange[]
  /** The engine told of more than is kept. */
  readonly isCut: boolean
  /** Bytes of written files by path; null where there are too many to ask for. */
  readonly sizes: ReadonlyMap<string, number> | null
}

/** What was seen of one container once its checks had ended. */
interface Written extends ContainerChanges, Pick<Plain, 'sizes'> {
  readonly ranOn: boolean
  readonly wasSeen: boolean
}

/** @throws CanaryError for what says nothing of the image */
export async function runPlain(
  { engine, dependencies }: Pick<OneImage, 'engine' | 'dependencies'>,
  prepared: readonly PreparedValidator[],
  signal: AbortSignal,
): Promise<Plain> {
  const all = await Promise.all(
    prepared.map(async (one) => {
      const seen: Written = { ranOn: false, wasSeen: false, changes: [], isCut: false, sizes: null }
      const afterChecks: AfterChecks = async (container, _checks, abort) => {
        const { ranOn } = await holdOn(container, engine, dependencies.clock, abort)
        const written = await engine.containers.changes(container.id, abort)
        const sizes = await sizesOf(written, container.id, engine, abort)
        Object.assign(seen, { ranOn, wasSeen: true, ...written, sizes })
      }
      const { report, errors } = await one.run(one.validator, { afterChecks }, signal)
      if (errors.length > 0) throw errorOf(errors)
      return { ...seen, run: { prepared: one, report, ranOn: seen.ranOn } }
    }),
  )
  const sizes = all.flatMap((one) => (one.sizes === null ? [] : [one.sizes]))
  return {
    runs: all.map(({ run }) => run),
    shortcomings: all.flatMap(({ run, wasSeen }) => shortcomingsOf(run, wasSeen)),
    changes: all.flatMap(({ changes }) => changes),
    isCut: all.some(({ isCut }) => isCut),
    sizes: sizes.length < all.length ? null : new Map(sizes.flatMap((one) => [...one])),
  }
}

function shortcomingsOf(
  { prepared, report, ranOn }: PlainRun,
  wasSeen: boolean,
): readonly string[] {
  const { name, checks } = report
  const isProbed = prepared.validator.checks.some((check) => !isStaticCheck(check))
  const outcomes = checks.map(({ outcome }) => outcome)
  if (isFitToHarden({ outcomes, wasSeen, ranOn, isProbed })) return []
  const failed = checks.filter(({ outcome }) => outcome !== 'passed')
  return failed.length > 0
    ? failed.map((check) => `${name}: ${check.name}: ${check.reason.message}`)
    : [`${name}: the container ended by itself, and no check asks anything of it while it runs`]
}

async function sizesOf(
  { changes, isCut }: ContainerChanges,
  id: string,
  engine: Engine,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, number> | null> {
  const kept = changes.filter(({ kind }) => kind !== 'deleted')
  if (isCut || kept.length > hardenLimits.sizes) return null
  const found = await Promise.all(
    kept.map(async ({ path }): Promise<readonly [string, number]> => {
      const status = await engine.containers.files.stat(id, path, signal)
      return [path, status?.kind === 'file' ? status.size : 0]
    }),
  )
  return new Map(found)
}

/** Looks up in the image what the container has changed. */
export async function findWrites(
  changes: readonly FileChange[],
  volumes: readonly string[],
  files: ImageFiles,
): Promise<Writes> {
  const places = new Map<string, ImagePlace>()
  for (const path of [...placesOf(changes), ...volumes])
    places.set(path, await placeOf(path, files))
  return writesOf(changes, volumes, (path) => places.get(path) ?? { kind: 'missing' })
}

async function placeOf(path: string, files: ImageFiles): Promise<ImagePlace> {
  const node = await files.lookUp(path)
  if (node === null) return { kind: 'missing' }
  if (node.kind !== 'directory') return { kind: 'other' }
  const entries = path === '/' ? null : await files.list(path)
  return { kind: 'directory', isEmpty: entries?.length === 0 }
}
