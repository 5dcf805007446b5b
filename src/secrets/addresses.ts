/**
 * What is secret in the addresses of a text: a password, or a user that stands alone (a token often
 * does), and the values of query parameters that sign or allow.
 *
 * @returns each as it is written, and as it reads
 */
export function secretsInAddresses(text: string): readonly string[] {
  const found: string[] = []
  for (const [, userInfo = ''] of text.matchAll(/:\/\/([^\s/?#]*)@/g)) {
    const colon = userInfo.indexOf(':')
    found.push(colon < 0 ? userInfo : userInfo.slice(colon + 1), ...withColon(userInfo))
  }
  for (const [, name = '', value = ''] of text.matchAll(/[?&]([^=&?#\s]+)=([^&#\s]+)/g)) {
    if (isSecretParameter(name)) found.push(value)
  }
  return [...new Set(found.flatMap((value) => [value, decoded(value)]))].filter(
    (value) => value !== '',
  )
}

/** As Basic authentication sends both. */
function withColon(userInfo: string): readonly string[] {
  return userInfo.includes(':') ? [userInfo] : []
}

/** Of signed addresses (AWS, Google Cloud, Azure) and of the many that take a token. */
const parameters =
  /^(?:x-(?:amz|goog)-(?:signature|credential|security-token)|sig|signature|token|key|auth|authorization|pass|passwd|password|secret|(?:access|api|auth|id|private|refresh|session)[-_]?(?:token|key)|client[-_]secret|googleaccessid|awsaccesskeyid|jwt)$/i

function isSecretParameter(name: string): boolean {
  return parameters.test(decoded(name))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Not every % begins an escape.
    return text
  }
}

/** An address for people: no user, no password, and no query, which may hold a signature. */
export function plainAddress(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`
}

/** An address without user and password, also where it is none; a path stays what it is. */
export function withoutUserInfo(address: string): string {
  return address.replace(/^((?!unix:)[a-z][a-z0-9+.-]*:\/\/).*@/i, '$1')
}
