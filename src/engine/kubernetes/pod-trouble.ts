import { CanaryError, infrastructureError, inputError } from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import { setting } from '../../settings.ts'
import type { PodStart } from './pod-start.ts'

/** What keeps a Pod from starting and is none of its image's doing, in a sentence. */
export function startTrouble(
  start: Exclude<PodStart, { kind: 'started' | 'not-started' }>,
  { image, seconds }: { readonly image: string; readonly seconds: number },
): CanaryError {
  switch (start.kind) {
    case 'no-image': {
      const kind = start.isTrouble ? 'infrastructure' : 'input'
      const message = `the node cannot pull ${image}: ${start.message}`
      return new CanaryError(kind, { code: 'image-pull', message })
    }
    case 'refused':
      return inputError({
        code: 'pod-refused',
        message: `the node does not make the container as it is asked for: ${start.message}`,
      })
    case 'ended-by-cluster':
      return endedTrouble(start.message)
    case 'unschedulable':
      return infrastructureError({
        code: 'pod-unschedulable',
        message: `no node takes the Pod of ${image}: ${start.message}`,
        hint: `if nodes are added on demand, wait longer for one with ${setting('startup-timeout')}`,
      })
    case 'on-its-way':
      return infrastructureError(pending(start.phase, image, seconds))
  }
}

function pending(phase: string, image: string, seconds: number): Problem {
  const code = 'pod-pending'
  switch (phase) {
    case 'scheduled':
      return {
        code,
        message: `the node did not start the Pod of ${image} within ${seconds} s, and does not say why`,
        hint: `pulling may take longer than that: see kubectl get events, and ${setting('startup-timeout')}`,
      }
    case 'gated':
      return {
        code,
        message: `the Pod of ${image} was not released to the scheduler within ${seconds} s`,
        hint: 'something in the cluster has put a scheduling gate of its own on it',
      }
    default:
      return {
        code,
        message: `the scheduler has said nothing of the Pod of ${image} within ${seconds} s`,
        hint: 'is a scheduler running in the cluster?',
      }
  }
}

/** @param words the cluster's own */
export function endedTrouble(words: string): CanaryError {
  return infrastructureError({
    code: 'pod-ended-by-cluster',
    message: `the cluster ended the Pod while it was checked: ${words}`,
  })
}

export function vanishedPod(name: string): CanaryError {
  const message = `somebody removed the Pod ${name} while it was checked`
  return infrastructureError({ code: 'container-vanished', message })
}

/** What a cluster cannot do for anybody. */
export function beyondCluster(what: string): CanaryError {
  const message = `a cluster cannot do this: ${what}`
  return inputError({ code: 'cluster-ability', message, hint: 'use a container engine for it' })
}
