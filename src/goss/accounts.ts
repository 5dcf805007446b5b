import { placed } from '../yaml/made.ts'
import type { Made } from '../yaml/made.ts'
import { literal } from './patterns.ts'
import { checkOf, countOf, existsOf, noCounterpart, tellOthers, textOf } from './reader.ts'
import type { Resource } from './reader.ts'

/** A user, by its line of `/etc/passwd` (passwd(5)). */
export function checksOfUser(resource: Resource): readonly Made[] {
  const name = literal(textOf(resource.get('username')) ?? resource.id)
  const exists = existsOf(resource)
  if (exists === null) return []
  if (!exists) return [lineCheck(resource, '/etc/passwd', { contentExcludes: [`(?m)^${name}:`] })]
  tellOthers(
    resource,
    ['username', 'exists', 'uid', 'gid', 'home', 'shell', 'groups'],
    noCounterpart,
  )
  const line = (behind: string) => `(?m)^${name}:${behind}$`
  const lines = [
    `(?m)^${name}:`,
    ...ofField(resource, 'uid', countOf, (uid) => line(`[^:\n]*:${uid}:[^\n]*`)),
    ...ofField(resource, 'gid', countOf, (gid) => line(`(?:[^:\n]*:){2}${gid}:[^\n]*`)),
    ...ofField(resource, 'home', textOf, (home) => line(`(?:[^:\n]*:){4}${literal(home)}:[^\n]*`)),
    ...ofField(resource, 'shell', textOf, (shell) => line(`(?:[^:\n]*:){5}${literal(shell)}`)),
  ]
  return [
    lineCheck(resource, '/etc/passwd', { contentMatches: lines }),
    ...groupChecks(resource, name),
  ]
}

/** The groups that a user is in: by name in `/etc/group`, or as the one that its own line names. */
function groupChecks(resource: Resource, name: string): readonly Made[] {
  const groups = resource.get('groups')
  if (groups === undefined) return []
  const gid = countOf(resource.get('gid'))
  if (!Array.isArray(groups) || gid === null) {
    resource.tell('groups', 'it is no list of names, or gid is not written beside it')
    return []
  }
  const lines = groups.map((group: unknown, index) => {
    const member = `[^:\n]*:(?:[^\n]*,)?${name}(?:,[^\n]*)?`
    const pattern = `(?m)^${literal(String(group))}:[^:\n]*:(?:${gid}:[^\n]*|${member})$`
    return placed([...resource.path, 'groups', index], pattern)
  })
  return lines.length === 0
    ? []
    : [lineCheck(resource, '/etc/group', { contentMatches: lines }, ': groups')]
}

/** A group, by its line of `/etc/group` (group(5)). */
export function checksOfGroup(resource: Resource): readonly Made[] {
  const name = literal(textOf(resource.get('groupname')) ?? resource.id)
  const exists = existsOf(resource)
  if (exists === null) return []
  if (!exists) return [lineCheck(resource, '/etc/group', { contentExcludes: [`(?m)^${name}:`] })]
  tellOthers(resource, ['groupname', 'exists', 'gid'], noCounterpart)
  const gid = ofField(resource, 'gid', countOf, (id) => `(?m)^${name}:[^:\n]*:${id}:`)
  return [lineCheck(resource, '/etc/group', { contentMatches: [`(?m)^${name}:`, ...gid] })]
}

function ofField<Value extends string | number>(
  resource: Resource,
  attribute: string,
  read: (value: unknown) => Value | null,
  pattern: (value: Value) => string,
): readonly Made[] {
  const written = resource.get(attribute)
  if (written === undefined) return []
  const value = read(written)
  if (value !== null) return [placed([...resource.path, attribute], pattern(value))]
  resource.tell(attribute, 'what it asks for has no counterpart')
  return []
}

function lineCheck(
  resource: Resource,
  path: string,
  patterns: Readonly<Record<string, Made>>,
  more = '',
): Made {
  return checkOf(resource, { file: placed(resource.path, { path, ...patterns }) }, more)
}
