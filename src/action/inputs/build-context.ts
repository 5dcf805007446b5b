import { inputError } from '../../errors.ts'
import type { Notice } from '../../model.ts'
import { booleanOf, textOrNull } from './reader.ts'
import type { InputReader } from './reader.ts'

/** A directory to build from, as written, and what is to be said about it. */
export interface BuildContext {
  readonly directory: string
  readonly notices: readonly Notice[]
}

/**
 * docker/build-push-action builds from the repository's address where nothing else is said. Here that
 * is what a step before has checked out, and only where `tags` say that there is something to build.
 *
 * @param hasImage an image is named, which may be there already
 * @throws CanaryError (input) for what is no directory, and for names of a build that is none
 */
export function readContext(
  reader: InputReader,
  { tags, hasImage }: { readonly tags: readonly string[]; readonly hasImage: boolean },
): BuildContext | null {
  const written = textOrNull(reader, 'context')
  if (written !== null) return { directory: directoryOf(written), notices: [] }
  if (tags.length > 0 && !hasImage) return { directory: '.', notices: [checkedOut] }
  if (tags.length === 0 && !booleanOf(reader, 'push')) return null
  const name = tags.length > 0 ? 'tags' : 'push'
  throw inputError({
    code: 'usage',
    message: `${name} is for an image that is built, and without context nothing is built`,
    hint: 'set context, such as "context: ."',
  })
}

const checkedOut: Notice = {
  ...{ severity: 'notice', code: 'build-input', location: null },
  message:
    'context is not set: the image is built from what is checked out, not from the address of the repository',
  hint: 'set "context: ."',
}

/** `{{defaultContext}}` is the repository: what is checked out. @throws CanaryError (input) */
function directoryOf(written: string): string {
  const [whole, path] = /^\{\{\s*defaultContext\s*\}\}(?::(.*))?$/s.exec(written) ?? []
  if (whole !== undefined) return path ?? '.'
  if (!/^[a-z][a-z0-9+.-]*:\/\/|^git@/i.test(written)) return written
  throw inputError({
    code: 'build-context',
    message: 'context is an address, and an image is built from a directory here',
    hint: 'check the repository out in a step before (actions/checkout), and set "context: ."',
  })
}
