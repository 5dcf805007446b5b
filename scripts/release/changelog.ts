/** CHANGELOG.md, as https://keepachangelog.com/en/1.1.0/ has it. */

const unreleased = '## [Unreleased]'

/**
 * What stands under the heading of a version, without the heading.
 *
 * @throws {Error} when there is no such version, or nothing is said of it
 */
export function notesOf(changelog: string, version: string): string {
  const lines = changelog.split('\n')
  const start = lines.findIndex((line) => line.startsWith(`## [${version}] - `))
  if (start === -1) throw new Error(`CHANGELOG.md has no section ## [${version}] - YYYY-MM-DD`)
  return sectionAfter(lines, start, `## [${version}]`)
}

/**
 * Turns what is unreleased into a version.
 *
 * @param day of the release, `YYYY-MM-DD`
 * @throws {Error} when nothing is unreleased, or the version is there already
 */
export function released(changelog: string, version: string, day: string): string {
  if (changelog.includes(`## [${version}]`)) throw new Error(`CHANGELOG.md has ${version} already`)
  const lines = changelog.split('\n')
  const start = lines.indexOf(unreleased)
  if (start === -1) throw new Error(`CHANGELOG.md has no section ${unreleased}`)
  sectionAfter(lines, start, unreleased)
  return lines.toSpliced(start, 1, unreleased, '', `## [${version}] - ${day}`).join('\n')
}

function sectionAfter(lines: readonly string[], start: number, name: string): string {
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => line.startsWith('## '))
  const text = (end === -1 ? rest : rest.slice(0, end)).join('\n').trim()
  if (text === '') throw new Error(`CHANGELOG.md says nothing under ${name}`)
  return text
}
