import type { UrlReference } from './url-reference.ts'
import {
  encodeLiteralPath,
  encodePath,
  encodeQuery,
  parseReference,
  toByteString,
} from './url-reference.ts'

/**
 * What is sent after `GET ` for the `path` of a Validator, as the kubelet sends it: a path that is
 * no URL reference is taken literally, a scheme and host in it are dropped.
 *
 * It differs from the kubelet where that would send a malformed request or none at all: blanks and
 * non-ASCII characters in the query are percent-encoded, a value like `foo:bar` gets a leading
 * slash, and user information is never sent ({@link pathProblem} tells).
 *
 * @param path UTF-16 text, as in the manifest
 * @returns ASCII without blanks, starting with `/`
 */
export function requestTarget(path: string): string {
  const bytes = toByteString(path)
  const reference = parsePath(bytes)
  return reference === null
    ? withSlash(encodeLiteralPath(bytes))
    : targetOf(reference.path, reference.query)
}

/**
 * What is sent after `GET ` for the `path` of a Pod's probe: the kubelet's own, malformed where that is.
 *
 * @returns a byte string that starts with `/`; null: the kubelet finds no host in it, and sends nothing
 */
export function podRequestTarget(path: string): string | null {
  const bytes = toByteString(path)
  const reference = parseReference(bytes)
  if (reference === null) return withSlash(encodeLiteralPath(bytes))
  if (reference.opaque !== '') return null
  const { query } = reference
  return withSlash(encodePath(reference.path)) + (query === null ? '' : `?${query}`)
}

/** Puts an encoded request target together. */
export function targetOf(path: string, query: string | null): string {
  return withSlash(encodePath(path)) + (query === null ? '' : `?${encodeQuery(query)}`)
}

/** What a person should know about a `path` that can be used all the same; null: nothing. */
export function pathProblem(path: string): string | null {
  return parsePath(toByteString(path))?.authority?.hasUserInfo === true
    ? 'a user name or password in the path is not sent; write an Authorization header under httpHeaders instead'
    : null
}

function parsePath(bytes: string): UrlReference | null {
  const reference = parseReference(bytes)
  return reference === null || reference.opaque === '' ? reference : parseReference(`/${bytes}`)
}

function withSlash(path: string): string {
  return path.startsWith('/') ? path : `/${path}`
}
