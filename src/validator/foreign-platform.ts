import { CanaryError } from '../errors.ts'
import type { AttemptReport, SourceLocation } from '../model.ts'

/** An image for other processors than those of the machine that the engine runs on. */
export interface ForeignPlatform {
  /** Such as `linux/arm64`. */
  readonly image: string
  /** As Go names it, such as `amd64`. */
  readonly machine: string
}

/** Null where the image is for the machine, or either does not tell. */
export function foreignPlatform(image: string, machine: string): ForeignPlatform | null {
  const [, architecture = ''] = image.split('/')
  const isKnown = architecture !== '' && machine !== ''
  return isKnown && architecture !== machine ? { image, machine } : null
}

/**
 * What a kernel says to a program that it cannot read (ENOEXEC). Said to an image of this machine's
 * own kind, it tells of a broken image.
 */
export function isExecFormatError(text: string): boolean {
  return /exec format error/i.test(text)
}

/** Whether the last attempt of a check met a program of another processor. */
export function metForeignProgram(last: AttemptReport | undefined): boolean {
  if (last === undefined || last.ok) return false
  const { stderr = '', stdout = '', error = '' } = last.seen
  return [last.reason.message, stderr, stdout, error].some(isExecFormatError)
}

/** In the middle of a sentence. */
export function describeForeign({ image, machine }: ForeignPlatform): string {
  return `this machine (${machine}) cannot run an image for ${image}: the kernel said "exec format error"`
}

export const foreignHint =
  "install QEMU's binfmt handlers, for example with docker/setup-qemu-action, or validate the image on a machine of its own kind"

/** Nobody knows whether the image is fine: it never ran. */
export function foreignError(foreign: ForeignPlatform, location: SourceLocation): CanaryError {
  return new CanaryError('infrastructure', {
    code: 'image-platform',
    message: describeForeign(foreign),
    location,
    hint: foreignHint,
  })
}
