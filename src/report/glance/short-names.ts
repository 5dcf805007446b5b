/** Names of images without the registry and the namespace that all of them begin with. */
export interface ShortNames {
  /** Ends in a slash; empty where there is none. */
  readonly prefix: string
  /** One a reference, in its order. */
  readonly names: readonly string[]
}

export function shortNames(references: readonly string[]): ShortNames {
  const [first = '', ...others] = references
  const own = folderOf(first)
  const isShared = others.length > 0 && own !== '' && others.every((one) => folderOf(one) === own)
  if (!isShared) return { prefix: '', names: references }
  return { prefix: own, names: references.map((one) => one.slice(own.length)) }
}

/** All up to the last slash in front of a digest, and of a platform in brackets. */
function folderOf(reference: string): string {
  const [name = ''] = reference.split(/@| \(/, 1)
  return name.slice(0, name.lastIndexOf('/') + 1)
}
