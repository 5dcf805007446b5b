/** What binds, volumes and mounts give a container of the host, and of others. */
import type { Grant } from '../grant.ts'
import { flag, list, records, text, toWord, Unreadable, word } from './grant-fields.ts'
import type { GrantView } from './grant-fields.ts'

/** Options of a bind that say how it is mounted, and not what else is done to the host. */
const bindOptions = new Set(
  (
    'ro rw z Z private rprivate slave rslave shared rshared bind rbind nocopy copy ' +
    'consistent cached delegated exec noexec suid nosuid dev nodev'
  ).split(' '),
)

/** `source:target[:options]`. */
export function grantsOfBind(bind: string, view: GrantView): readonly Grant[] {
  const [source = '', target = '', options = ''] = bind.split(':')
  const given = options.split(',').filter((option) => option !== '')
  const odd = given.filter((option) => !bindOptions.has(option)).map(toWord('mount-option'))
  if (!source.startsWith('/')) return [...volumeGrants(source, view), ...odd]
  return [{ kind: 'bind', source, target, isReadOnly: given.includes('ro') }, ...odd]
}

/**
 * Volumes without a name belong to the container alone. The engine gives them one at random; who asks
 * for such a name asks for somebody else's.
 */
function volumeGrants(name: string, { of }: GrantView): readonly Grant[] {
  const isOwn = name === '' || (of === 'engine' && /^[0-9a-f]{64}$/.test(name))
  return isOwn ? [] : [word('volume', name)]
}

export function grantsOfMount(value: unknown, view: GrantView): readonly Grant[] {
  const { Type, Source, Target, ReadOnly, VolumeOptions } = records(value)
  const source = text(Source)
  switch (text(Type)) {
    case 'bind':
      return [{ kind: 'bind', source, target: text(Target), isReadOnly: flag(ReadOnly) }]
    case 'tmpfs':
      return []
    case 'image':
      return [word('image-files', source)]
    case 'volume': {
      const driver = records(records(VolumeOptions)['DriverConfig'])
      const options = Object.entries(records(driver['Options'])).map(
        ([name, option]) => `${name}=${text(option)}`,
      )
      return [
        ...volumeGrants(source, view),
        ...grantsOfDriver(text(driver['Name'])),
        // Such as type=none, o=bind, device=/: a bind in the clothes of a volume.
        ...(options.length === 0 ? [] : [word('volume-driver', options.join(', '))]),
      ]
    }
    default:
      throw new Unreadable()
  }
}

export function grantsOfDriver(name: string): readonly Grant[] {
  return ['', 'local'].includes(name) ? [] : [word('volume-driver', name)]
}

/** The mounts of an engine's answer, where volumes and binds stand with the host's own paths. */
export function grantsOfMountPoints(value: unknown, view: GrantView): readonly Grant[] {
  return list(value).flatMap((mount): readonly Grant[] => {
    const { Type, Name, Source, Destination, Driver, RW } = records(mount)
    switch (text(Type)) {
      case 'bind': {
        const target = text(Destination)
        return [{ kind: 'bind', source: text(Source), target, isReadOnly: !flag(RW) }]
      }
      case 'volume':
        return [...volumeGrants(text(Name), view), ...grantsOfDriver(text(Driver))]
      case 'tmpfs':
        return []
      default:
        return [word('mount-option', `type ${text(Type)}`)]
    }
  })
}
