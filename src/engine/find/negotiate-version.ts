import type { IncomingHttpHeaders } from 'node:http'
import { infrastructureError, inputError } from '../../errors.ts'
import { compareVersions, isVersion } from '../api-version.ts'
import type { DockerContact } from './contact.ts'

/** The versions of the Docker Engine API that this program speaks. */
const oldestApi = '1.40'
const newestApi = '1.51'

/** Asks the engine without a version in the path. */
export type Ask = (
  method: 'HEAD' | 'GET',
  path: string,
) => Promise<{ readonly headers: IncomingHttpHeaders; readonly body: string }>

export interface Negotiation {
  readonly name: DockerContact['name']
  /** The newest version that the engine speaks. */
  readonly newest: string
  /** How people know the engine. */
  readonly where: string
  /** `DOCKER_API_VERSION`, if it is set. */
  readonly pinned: string | undefined
  readonly ask: Ask
}

/**
 * Settles the version of the API before anything is asked of the engine that depends on it.
 *
 * @throws CanaryError (input) for a version in `DOCKER_API_VERSION` that one of the two does not
 *   speak, (infrastructure) for an engine that has none in common with this program
 */
export async function negotiateVersion(negotiation: Negotiation): Promise<string> {
  const { newest, where, pinned } = negotiation
  if (pinned !== undefined && pinned !== '') return await takePinned(pinned, negotiation)
  if (compareVersions(newest, oldestApi) < 0) {
    throw infrastructureError({
      code: 'engine-too-old',
      message: `the engine at ${where} speaks API ${newest}; at least ${oldestApi} is needed`,
      hint: 'upgrade to Docker 20.10 or Podman 4',
    })
  }
  if (compareVersions(newest, newestApi) <= 0) return newest
  const oldest = await oldestOf(negotiation)
  if (compareVersions(oldest, newestApi) > 0) {
    throw infrastructureError({
      code: 'engine-too-new',
      message: `the engine at ${where} speaks API ${oldest} to ${newest}; this program speaks ${oldestApi} to ${newestApi}`,
      hint: 'use a newer release of this program',
    })
  }
  return newestApi
}

async function takePinned(pinned: string, negotiation: Negotiation): Promise<string> {
  const { name, newest, where } = negotiation
  const refuse = (why: string) =>
    inputError({
      code: 'engine-api-version',
      message: `DOCKER_API_VERSION is "${pinned}", ${why}`,
      hint: 'leave DOCKER_API_VERSION unset: the version is settled with the engine',
    })
  if (!isVersion(pinned)) throw refuse('which is no version such as 1.41')
  if (compareVersions(pinned, oldestApi) < 0) {
    throw refuse(`and this program needs at least ${oldestApi}`)
  }
  // Podman answers any version.
  if (name === 'podman') return pinned
  const oldest = await oldestOf(negotiation)
  if (compareVersions(pinned, newest) > 0 || compareVersions(pinned, oldest) < 0) {
    throw refuse(`and the engine at ${where} speaks ${oldest} to ${newest}`)
  }
  return pinned
}

/** An engine that does not tell is taken at its word for all before its newest. */
async function oldestOf({ ask }: Negotiation): Promise<string> {
  const { body } = await ask('GET', '/version')
  const version = parse(body)
  return isVersion(version) ? version : '1.0'
}

function parse(body: string): string {
  try {
    const answer = JSON.parse(body) as unknown
    const isAnswer = typeof answer === 'object' && answer !== null && 'MinAPIVersion' in answer
    return isAnswer && typeof answer.MinAPIVersion === 'string' ? answer.MinAPIVersion : ''
  } catch {
    return ''
  }
}
