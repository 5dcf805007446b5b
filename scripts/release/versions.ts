/** Version numbers as releases have them: three numbers, nothing else (https://semver.org). */

type Version = readonly [major: number, minor: number, patch: number]

/** @throws {Error} for anything but `1.2.3` */
export function parseVersion(text: string): Version {
  const [, major, minor, patch] = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text) ?? []
  if (major === undefined || minor === undefined || patch === undefined) {
    throw new Error(`${JSON.stringify(text)} is no version: write three numbers, such as 1.2.3`)
  }
  return [Number(major), Number(minor), Number(patch)]
}

/** Whether a version comes after another. */
export function isNewer(version: string, than: string): boolean {
  const [left, right] = [parseVersion(version), parseVersion(than)]
  const [major, minor, patch] = [left[0] - right[0], left[1] - right[1], left[2] - right[2]]
  return (major || minor || patch) > 0
}

/**
 * package.json or package-lock.json with another version of the project: the text stays as it is
 * otherwise.
 *
 * @throws {Error} where the version does not stand as often as it should
 */
export function withVersion(text: string, from: string, to: string, times: 1 | 2): string {
  // Of the project alone: package-lock.json has it at its top and in the entry of the root.
  const head = text.slice(0, text.indexOf('"license"'))
  const parts = head.split(`"version": "${from}"`)
  if (parts.length !== times + 1)
    throw new Error(`the version ${from} does not stand where it should`)
  return parts.join(`"version": "${to}"`) + text.slice(head.length)
}
