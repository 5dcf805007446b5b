/** A file or directory of this machine, which may hold several images (image/source.ts). */
const local = /^(?:docker-archive|oci-archive|oci-layout):[^:]*/

/** An image without tag and digest, which change from run to run. */
export function imageName(reference: string): string {
  const [path] = local.exec(reference) ?? []
  if (path !== undefined) return path
  const [name = ''] = reference.split('@', 1)
  return splitTag(name).repository
}

/** A name without a digest, and its tag; null where it has none. */
export function splitTag(name: string): {
  readonly repository: string
  readonly tag: string | null
} {
  // A colon before the last slash is that of the registry's port.
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1)
  if (colon < 0) return { repository: name, tag: null }
  return { repository: name.slice(0, colon), tag: name.slice(colon + 1) }
}
