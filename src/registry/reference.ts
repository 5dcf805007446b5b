import { inputError } from '../errors.ts'
import { registryLimits } from '../limits.ts'
import { parseDigest } from './digest.ts'
import type { Digest } from './digest.ts'
import { oneLine } from './origin.ts'

/** A repository of one registry. */
export interface Repository {
  /** As people know it, such as `docker.io` or `localhost:5000`. */
  readonly registry: string
  /** Such as `library/alpine`. */
  readonly path: string
}

/**
 * An image's name in a registry. With a digest, the digest decides what is meant and the tag is
 * only a word for people.
 */
export interface ImageReference extends Repository {
  readonly tag: string | null
  readonly digest: Digest | null
}

const dockerHub = 'docker.io'

// The grammar of docker's references (distribution/reference). Repetitions are separated by
// characters that they cannot hold themselves, so none of these backtracks.
const registryName =
  /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/
const pathComponent = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/
const tagName = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/
const imageId = /^[0-9a-f]{64}$/

/**
 * Reads a reference as docker does: `alpine` is `docker.io/library/alpine:latest`, and the first
 * component is a registry when it has a dot, a colon, a capital letter, or is `localhost`.
 * Without tag and digest the tag is `latest`.
 *
 * @throws CanaryError (input) that names the part which is wrong
 */
export function parseReference(text: string): ImageReference {
  if (text === '') throw invalid(text, 'it is empty')
  if (text.length > registryLimits.referenceCharacters) {
    const shown = `${text.slice(0, 40)}…`
    throw invalid(shown, `it has more than ${registryLimits.referenceCharacters} characters`)
  }
  if (imageId.test(text)) {
    throw invalid(text, 'it is an image id, which no registry knows')
  }
  const { name, digest } = splitDigest(text)
  const { registry, rest } = splitRegistry(name)
  const colon = rest.lastIndexOf(':')
  const tag = colon === -1 ? null : rest.slice(colon + 1)
  const path = colon === -1 ? rest : rest.slice(0, colon)
  if (!isRegistryHost(registry)) throw invalid(text, `"${registry}" is no registry host`)
  refusePath(text, path)
  if (tag !== null && !tagName.test(tag)) throw invalid(text, `"${tag}" is no tag`)
  return {
    registry,
    path: registry === dockerHub && !path.includes('/') ? `library/${path}` : path,
    tag: tag ?? (digest === null ? 'latest' : null),
    digest,
  }
}

/** What a registry is asked for: the digest where there is one, otherwise the tag. */
export function tagOrDigest(reference: ImageReference): string {
  return reference.digest ?? reference.tag ?? 'latest'
}

/** The whole name, such as `docker.io/library/alpine:latest`. Parsing it gives the same again. */
export function formatReference(reference: ImageReference): string {
  const tag = reference.tag === null ? '' : `:${reference.tag}`
  const digest = reference.digest === null ? '' : `@${reference.digest}`
  return `${formatRepository(reference)}${tag}${digest}`
}

export function formatRepository(repository: Repository): string {
  return `${repository.registry}/${repository.path}`
}

/** The host and port whose API answers for a registry: Docker Hub's has another name. */
export function apiHostOf(registry: string): string {
  return registry === dockerHub ? 'registry-1.docker.io' : registry
}

/**
 * A registry's host as people write it in options, such as `localhost:5000`.
 *
 * @throws CanaryError (input) when it is none
 */
export function parseRegistryHost(text: string): string {
  if (!isRegistryHost(text)) {
    throw inputError({
      code: 'registry-host',
      message: `"${text.slice(0, 100)}" is no registry host such as registry.example.com:5000`,
      hint: text.includes('://') ? 'leave the scheme and the path out' : 'name a host and a port',
    })
  }
  return canonicalRegistry(text)
}

function splitDigest(text: string): { name: string; digest: Digest | null } {
  const at = text.indexOf('@')
  if (at === -1) return { name: text, digest: null }
  const digest = parseDigest(text.slice(at + 1))
  if (digest !== null) return { name: text.slice(0, at), digest }
  throw invalid(text, 'what stands after "@" is no digest such as sha256:<64 hexadecimals>')
}

function splitRegistry(name: string): { registry: string; rest: string } {
  const slash = name.indexOf('/')
  const first = name.slice(0, slash)
  const isRegistry =
    slash !== -1 && (/[.:]/.test(first) || first === 'localhost' || first.toLowerCase() !== first)
  return isRegistry
    ? { registry: canonicalRegistry(first), rest: name.slice(slash + 1) }
    : { registry: dockerHub, rest: name }
}

/** The grammar lets ports and IPv6 addresses through that no URL can hold. */
function isRegistryHost(text: string): boolean {
  return registryName.test(text) && URL.canParse(`https://${text}`)
}

function canonicalRegistry(host: string): string {
  return host === 'index.docker.io' ? dockerHub : host
}

function refusePath(text: string, path: string): void {
  if (path === '') throw invalid(text, 'it names no repository')
  if (path.length > registryLimits.repositoryCharacters) {
    throw invalid(text, `its path has more than ${registryLimits.repositoryCharacters} characters`)
  }
  for (const component of path.split('/')) {
    if (pathComponent.test(component)) continue
    const why =
      component !== component.toLowerCase() && pathComponent.test(component.toLowerCase())
        ? 'must be lower case'
        : 'is no part of a repository name'
    throw invalid(text, `"${component}" ${why}`)
  }
}

function invalid(text: string, why: string): Error {
  const isUrl = text.includes('://')
  // What stands before "@" in a URL may be a password.
  const shown = oneLine(isUrl ? text.replace(/\/\/[^/]*@/, '//***@') : text)
  return inputError({
    code: 'image-reference',
    message: isUrl
      ? `"${shown}" is a URL, not an image reference`
      : `"${shown}" is not an image reference: ${oneLine(why)}`,
    hint: 'write it as [registry/]repository[:tag][@digest]',
  })
}
