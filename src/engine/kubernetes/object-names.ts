/** What Kubernetes takes for names of its objects, labels and resources. */

/** RFC 1123 subdomain: names of most objects. */
export function isSubdomain(text: string): boolean {
  return text.length <= 253 && subdomain.test(text)
}

/** Of a label, a taint or a resource: `zone`, `nvidia.com/gpu`. */
export function isQualifiedName(text: string): boolean {
  const [name = '', ...rest] = text.split('/').toReversed()
  const [prefix] = rest
  if (rest.length > 1 || !isNamePart(name)) return false
  return prefix === undefined || isSubdomain(prefix)
}

/** Of a label; it may be empty (apimachinery, `validation.IsValidLabelValue`). */
export function isLabelValue(text: string): boolean {
  return text === '' || isNamePart(text)
}

function isNamePart(text: string): boolean {
  return text.length <= 63 && namePart.test(text)
}

const subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/
const namePart = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/
