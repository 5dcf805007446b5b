/** What an image says of a user. */
export interface UserGroups {
  /** Of its `/etc/passwd`; 0 for a user whom it does not know. */
  readonly primary: number
  /** The groups of its `/etc/group` that list the user. */
  readonly supplementary: readonly number[]
}

/**
 * The groups that a runtime gives a user (opencontainers/runc, libcontainer/user).
 *
 * @param user a name or an id
 * @param passwd the text of `/etc/passwd`, empty where the image has none
 * @param group the text of `/etc/group`, likewise
 */
export function userGroups(user: string, passwd: string, group: string): UserGroups {
  const known = fieldsOf(passwd).find(([name, , uid]) => name === user || uid === user)
  if (known === undefined) return { primary: 0, supplementary: [] }
  const [name = '', , , gid] = known
  return {
    primary: idOf(gid) ?? 0,
    supplementary: fieldsOf(group).flatMap(([, , id, members = '']) => {
      const found = idOf(id)
      return found !== null && members.split(',').includes(name) ? [found] : []
    }),
  }
}

function fieldsOf(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(':'))
}

function idOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : null
}
