/** What NVIDIA's Container Canary made of the manifests beside this file, as `npm run conformance` recorded it. */
import { readFileSync } from 'node:fs'

export const answersFile = new URL('answers.json', import.meta.url)

/** Its `Validator`, in the words of its Go types; null where it refuses the manifest. */
export interface UpstreamAnswer {
  readonly validator: UpstreamValidator | null
}

export interface UpstreamValidator {
  readonly Name: string
  readonly Description: string
  readonly Documentation: string
  readonly Checks: readonly UpstreamCheck[] | null
  readonly Env: readonly NameAndValue[] | null
  readonly Ports: readonly { readonly port: number; readonly protocol?: string }[] | null
  readonly Volumes: readonly { readonly MountPath: string; readonly Path: string }[] | null
  readonly Command: readonly string[] | null
  readonly DockerRunOptions: readonly string[] | null
}

interface NameAndValue {
  readonly name: string
  readonly value?: string
}

export interface UpstreamCheck {
  readonly Name: string
  readonly Description: string
  readonly Probe: UpstreamProbe
}

export interface UpstreamProbe {
  readonly InitialDelaySeconds: number
  readonly TimeoutSeconds: number
  readonly PeriodSeconds: number
  readonly SuccessThreshold: number
  readonly FailureThreshold: number
  readonly TerminationGracePeriodSeconds: number
  readonly Exec: { readonly command?: readonly string[] } | null
  readonly HTTPGet: {
    readonly Path: string
    readonly Port: number
    readonly Scheme: string
    readonly HTTPHeaders: readonly NameAndValue[] | null
    readonly ResponseHTTPHeaders: readonly NameAndValue[] | null
  } | null
  readonly TCPSocket: { readonly Port: number } | null
}

export function readAnswers(): Readonly<Record<string, UpstreamAnswer>> {
  // `npm run conformance` writes it.
  const { answers } = JSON.parse(readFileSync(answersFile, 'utf8')) as {
    readonly answers: Readonly<Record<string, UpstreamAnswer>>
  }
  return answers
}
