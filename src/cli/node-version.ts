/** The oldest major version of Node that this is written for and tested with; package.json says so too. */
const oldestMajor = 24

/**
 * One sentence for a Node that is too old, in place of the stack of the first function it lacks;
 * null for one that will do.
 *
 * @param version as in `process.versions.node`
 */
export function describeOldNode(version: string): string | null {
  const major = Number.parseInt(version, 10)
  if (major >= oldestMajor) return null
  return `error: container-canary needs Node ${oldestMajor} or newer; this is Node ${version}`
}
