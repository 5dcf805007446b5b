import { InvalidValue, quote } from '../run-option-error.ts'
import { resolveSource } from './host-path.ts'

/** `-v`: either an anonymous volume at a path of the container, or a bind (of a path or a named volume). */
export type Volume =
  | { readonly kind: 'anonymous'; readonly target: string }
  | { readonly kind: 'bind'; readonly bind: string }

/**
 * `[source:]target[:options]` for an engine on Linux. Options are left to the engine, which refuses
 * those it does not know.
 *
 * docker's command line reads `a:/b` as a path on a Windows drive and asks for a volume at `a:/b`,
 * which no Linux engine can give; that is refused here.
 *
 * @param baseDirectory what a source such as `./x` is relative to
 * @throws InvalidValue
 */
export function parseVolume(value: string, baseDirectory: string): Volume {
  if (value === '') throw new InvalidValue('is empty')
  const parts = value.split(':')
  const [source = '', ...rest] = parts
  if (parts.includes('')) {
    throw new InvalidValue(`${quote(value)} has an empty section between colons`)
  }
  if (parts.length === 1) return { kind: 'anonymous', target: value }
  if (/^\p{L}$/u.test(source)) {
    throw new InvalidValue(
      `${quote(value)} looks like a path on a Windows drive`,
      'give the volume a name of two or more letters',
    )
  }
  if (parts.length > 3) throw new InvalidValue(`${quote(value)} has too many colons`)
  return { kind: 'bind', bind: [resolveSource(source, baseDirectory), ...rest].join(':') }
}
