/** What is the same in two reports, though tags change from run to run and names may stand in them twice. */
import { imageName } from '../image-name.ts'
import type { ImageReport } from '../model.ts'

/** For each image of both reports, in their order: what it is known by in both. */
export interface ImageIdentities {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/**
 * Images of one reference and platform are the same. Of those that are left, images of one name, in
 * their order: a tag is mostly a version.
 */
export function identifyImages(
  before: readonly ImageReport[],
  after: readonly ImageReport[],
): ImageIdentities {
  const identities = {
    before: before.map((_, index) => `before ${index}`),
    after: after.map((_, index) => `after ${index}`),
  }
  const left = { before: [...before.keys()], after: [...after.keys()] }
  for (const keyOf of [byReference, byName]) {
    // The last of each is taken first.
    const open = Map.groupBy(left.before.toReversed(), (index) => keyOf(before[index]))
    left.after = left.after.filter((index) => {
      const partner = open.get(keyOf(after[index]))?.pop()
      if (partner === undefined) return true
      identities.before[partner] = `both ${index}`
      identities.after[index] = `both ${index}`
      return false
    })
    left.before = [...open.values()].flat().toSorted((one, other) => one - other)
  }
  return identities
}

type Named = Pick<ImageReport, 'reference' | 'platform' | 'nodeGroup'> | undefined

function byReference(image: Named): string {
  return JSON.stringify([image?.reference, image?.platform, image?.nodeGroup?.name])
}

function byName(image: Named): string {
  return JSON.stringify([
    imageName(image?.reference ?? ''),
    image?.platform,
    image?.nodeGroup?.name,
  ])
}

/** Tells things of one name apart by their order: gives another key for each time it is asked. */
export function countNames(): (...names: readonly unknown[]) => string {
  const counts = new Map<string, number>()
  return (...names) => {
    const name = JSON.stringify(names)
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    return `${name} ${count}`
  }
}
