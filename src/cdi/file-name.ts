/**
 * The conventional name of a generated spec file, without an extension: `vendor-class` for one that
 * stays, `vendor-class_<id>` for one that lives as long as a container.
 */
export function specificationFileName(vendor: string, deviceClass: string, id?: string): string {
  const name = `${vendor}-${deviceClass}`
  return id === undefined ? name : `${name}_${id.replaceAll('/', '_')}`
}
