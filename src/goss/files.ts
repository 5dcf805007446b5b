import { fieldOf } from '../decode.ts'
import { placed } from '../yaml/made.ts'
import type { Made } from '../yaml/made.ts'
import { isNotTaken, readTextMatcher } from './patterns.ts'
import { checkOf, countOf, existsOf, noCounterpart, tellOthers, textOf } from './reader.ts'
import type { Resource } from './reader.ts'

const types: ReadonlyMap<string, string> = new Map([
  ['file', 'file'],
  ['directory', 'directory'],
  ['symlink', 'link'],
  ['socket', 'socket'],
  ['pipe', 'pipe'],
  ['character-device', 'character-device'],
  ['block-device', 'block-device'],
])

/** What stands at a path is one check, and what is in the file that it leads to another one. */
export function checksOfFile(resource: Resource): readonly Made[] {
  const path = textOf(resource.get('path')) ?? resource.id
  if (!path.startsWith('/')) {
    resource.tell(null, 'its path is not absolute')
    return []
  }
  const exists = existsOf(resource)
  if (exists === null) return []
  if (!exists) return [checkOf(resource, { file: { path, followLinks: false, exists: false } })]
  tellOthers(resource, known, noCounterpart)
  const node = checkOf(resource, { file: { path, followLinks: false, ...propertiesOf(resource) } })
  const content = contentOf(resource)
  if (content === null) return [node]
  return [node, checkOf(resource, { file: { path, type: 'file', ...content } }, ': content')]
}

const known: readonly string[] = [
  ...['path', 'exists', 'mode', 'size', 'owner', 'group', 'uid', 'gid', 'filetype'],
  ...['contains', 'contents', 'sha256'],
]

type Fields = Readonly<Record<string, Made>>

function propertiesOf(resource: Resource): Fields {
  return {
    ...property(resource, 'mode', 'mode', (value) => {
      const mode = textOf(value)
      return mode !== null && /^[0-7]{4}$/.test(mode) ? mode : null
    }),
    ...property(resource, 'owner', 'owner', textOf),
    ...property(resource, 'group', 'group', textOf),
    ...property(resource, 'uid', 'uid', countOf),
    ...property(resource, 'gid', 'gid', countOf),
    ...property(resource, 'filetype', 'type', (value) => types.get(textOf(value) ?? '') ?? null),
    ...property(resource, 'size', 'maxSize', (value) => sizeOf(value)),
  }
}

/** `le` and `lt`; another size cannot be asked for. */
function sizeOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null
  const [name, ...more] = Object.keys(value)
  if (name === undefined || more.length > 0) return null
  const bytes = countOf(fieldOf(value, name))
  if (bytes === null) return null
  if (name === 'le') return bytes
  return name === 'lt' && bytes > 0 ? bytes - 1 : null
}

function property(
  resource: Resource,
  attribute: string,
  key: string,
  read: (value: unknown) => Made | null,
): Fields {
  const value = resource.get(attribute)
  if (value === undefined) return {}
  const made = read(value)
  if (made !== null) return { [key]: placed([...resource.path, attribute], made) }
  resource.tell(attribute, 'what it asks for has no counterpart')
  return {}
}

/** Null where nothing is asked of it. */
function contentOf(resource: Resource): Fields | null {
  const matches: Made[] = []
  const excludes: Made[] = []
  for (const attribute of ['contains', 'contents']) {
    const value = resource.get(attribute)
    if (value === undefined) continue
    const reading = readTextMatcher(value)
    if (isNotTaken(reading)) {
      resource.tell(attribute, reading.why)
      continue
    }
    const at = [...resource.path, attribute]
    matches.push(...reading.matches.map((pattern) => placed(at, pattern)))
    excludes.push(...reading.excludes.map((pattern) => placed(at, pattern)))
  }
  const fields = {
    ...(matches.length === 0 ? {} : { contentMatches: matches }),
    ...(excludes.length === 0 ? {} : { contentExcludes: excludes }),
    ...property(resource, 'sha256', 'sha256', (value) => {
      const digest = textOf(value)
      return digest !== null && /^[0-9a-f]{64}$/.test(digest) ? digest : null
    }),
  }
  return Object.keys(fields).length === 0 ? null : fields
}
