/** A reference without tag and digest, which change from run to run. */
export function imageName(reference: string): string {
  const [name = ''] = reference.split('@', 1)
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1)
  return colon < 0 ? name : name.slice(0, colon)
}
