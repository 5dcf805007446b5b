import type { ImageConfiguration } from './images.ts'

/** Variables of the processes that an image starts, by name; one without `=` is empty. */
export function environmentOf({
  env,
}: Pick<ImageConfiguration, 'env'>): ReadonlyMap<string, string> {
  return new Map(
    env.map((one): [string, string] => {
      const equals = one.indexOf('=')
      return equals === -1 ? [one, ''] : [one.slice(0, equals), one.slice(equals + 1)]
    }),
  )
}
