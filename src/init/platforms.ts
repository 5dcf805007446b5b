/** How near an image is to what platforms ask of it: pure. */

/** What the contract of one platform came to. */
export interface PlatformFit {
  readonly name: string
  /** Checks that passed, of all. */
  readonly passed: number
  readonly total: number
  /** Those that did not, each with why. */
  readonly failed: readonly { readonly name: string; readonly reason: string }[]
  /** Why it could not be tried; null where it was. */
  readonly untried: string | null
}

/** Those that fit first, then by how much of each does. */
export function byNearness(fits: readonly PlatformFit[]): readonly PlatformFit[] {
  const share = ({ passed, total, untried }: PlatformFit) =>
    untried !== null ? -1 : passed / Math.max(1, total)
  return fits.toSorted(
    (one, other) => share(other) - share(one) || (one.name < other.name ? -1 : 1),
  )
}

/** One line each: those that fit, the nearest of the others with what it lacks, and the rest in short. */
export function describeFits(fits: readonly PlatformFit[]): readonly string[] {
  const sorted = byNearness(fits)
  const [nearest] = sorted.filter((fit) => !isFit(fit) && fit.untried === null && fit.passed > 0)
  return sorted.flatMap((fit) => {
    const { name, passed, total, failed, untried } = fit
    if (untried !== null) return [`${name}: could not be tried: ${untried}`]
    if (isFit(fit)) return [`${name}: fits already, all ${total} checks pass`]
    const line = `${name}: ${passed} of ${total} checks pass`
    if (fit !== nearest && sorted.length > 1) return [line]
    return [
      `${line}${sorted.length > 1 ? ', the nearest that does not fit' : ''}`,
      ...failed.map((check) => `  ${check.name}: ${check.reason}`),
    ]
  })
}

export function isFit({ failed, untried, total }: PlatformFit): boolean {
  return untried === null && failed.length === 0 && total > 0
}
