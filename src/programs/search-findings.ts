import { quote } from '../errors.ts'
import type { StaticFinding } from '../model.ts'
import type { ProgramPlace } from './examination.ts'
import { finding } from './finding.ts'
import { isShell, searchPath } from './search.ts'
import type { ProgramSearch } from './search.ts'

/** Why a name leads to nothing that could be started; null where it does, or where that cannot be known. */
export function searchFinding(
  name: string,
  search: ProgramSearch,
  place: Pick<ProgramPlace, 'environment'>,
): StaticFinding | null {
  switch (search.kind) {
    case 'found':
    case 'unknown':
      return null
    case 'missing':
      return search.target === null ? missing(name, place) : dangling(name, search.target)
    case 'loop':
      return finding(
        'program-link-loop',
        `${quote(name)} is a link that leads in a circle, at ${quote(search.path)}`,
        search.path,
        'let the link name the program itself',
      )
    case 'not-a-file': {
      const what = search.node.kind === 'directory' ? 'a directory' : 'no file'
      return finding(
        'program-not-a-file',
        `${quote(name)} is ${what}`,
        search.node.path,
        'name the program itself',
      )
    }
    case 'not-executable': {
      const mode = search.node.mode.toString(8).padStart(4, '0')
      return finding(
        'program-not-executable',
        `${quote(name)} is not executable: its mode is ${mode}`,
        search.node.path,
        'chmod +x it where the image is built, give its volume a defaultMode of 0755, or start it with its interpreter',
      )
    }
  }
}

function missing(name: string, place: Pick<ProgramPlace, 'environment'>): StaticFinding {
  const where = name.includes('/')
    ? 'is not in the image'
    : `is in none of the directories of PATH (${searchPath(place).join(', ').slice(0, 200)})`
  const hint = isShell(name)
    ? 'the image has no such shell, as distroless ones have none: name a program of the image itself, with its arguments, or take an image with a shell'
    : 'correct the name, or add the program to the image'
  const path = name.startsWith('/') ? name : null
  return finding('program-missing', `${quote(name)} ${where}`, path, hint)
}

function dangling(name: string, target: string): StaticFinding {
  return finding(
    'program-link-dangling',
    `${quote(name)} is a link that leads to ${quote(target)}, which is not in the image`,
    target,
    'copy what the link leads to as well, or let it name what is there',
  )
}
