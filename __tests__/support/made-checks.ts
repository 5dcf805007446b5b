import { CanaryError, describeProblem } from '../../src/errors.ts'
import type { MadeDocument } from '../../src/yaml/made.ts'

/** Checks of a Validator that was made of another tool's file, by their names. */
export function checksByName({ document }: MadeDocument): Readonly<Record<string, unknown>> {
  // Whoever made it put checks into it.
  const { checks } = document.value as {
    readonly checks: readonly { readonly name: string; readonly probe: unknown }[]
  }
  return Object.fromEntries(checks.map(({ name, probe }) => [name, probe]))
}

/** What is told of a file that cannot be taken; empty where it can. */
export function problemsIn(make: () => unknown): readonly string[] {
  try {
    make()
  } catch (error) {
    if (error instanceof CanaryError) return error.problems.map(describeProblem)
    throw error
  }
  return []
}
