import { createdAnnotation } from '../../registry/manifest.ts'
import type { Descriptor } from '../../registry/manifest.ts'
import type { ListedArtifact } from '../../registry/subject.ts'

/** What Node Feature Discovery calls the artifact that describes what an image needs. */
export const artifactType = 'application/vnd.nfd.image-compatibility.v1alpha1'
export const specType = 'application/vnd.nfd.image-compatibility.spec.v1alpha1+yaml'

/** The file's name, as oras writes and reads it. */
export const titleAnnotation = 'org.opencontainers.image.title'

/** When an artifact says it was made; null when it does not, or not in a date's form. */
export function createdOf(descriptor: Descriptor): string | null {
  const text = descriptor.annotations.get(createdAnnotation)
  return text === undefined || Number.isNaN(timeOf(descriptor)) ? null : text
}

/**
 * The artifacts, the oldest first. One without a time is older than every other; of equally old
 * ones the last that is listed counts as the newest, as Node Feature Discovery has it.
 */
export function oldestFirst(listed: readonly ListedArtifact[]): ListedArtifact[] {
  const key = ({ descriptor }: ListedArtifact) => {
    const time = timeOf(descriptor)
    return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time
  }
  return listed.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)]
    return a === b ? 0 : a < b ? -1 : 1
  })
}

// Date.parse takes much more than RFC 3339 (section 5.6), the only form that counts.
const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/

function timeOf(descriptor: Descriptor): number {
  const text = descriptor.annotations.get(createdAnnotation) ?? ''
  return rfc3339.test(text) ? Date.parse(text.toUpperCase()) : Number.NaN
}
