/**
 * Whether a `--device` value is a qualified CDI device name (`vendor/class=name`, CDI specification,
 * "device names"), and so no path of the host. A `:` belongs to the name: `nvidia.com/gpu=0:1`.
 */
export function isQualifiedCdiName(value: string): boolean {
  return qualifiedName.test(value)
}

const kindPart = '[A-Za-z](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?'
const devicePart = '[A-Za-z0-9](?:[A-Za-z0-9_.:-]*[A-Za-z0-9])?'
const qualifiedName = new RegExp(`^${kindPart}/${kindPart}=${devicePart}$`)
