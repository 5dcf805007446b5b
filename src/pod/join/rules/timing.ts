import { actionsOf } from '../actions.ts'
import type { Finding } from '../finding.ts'
import { sleepIn } from '../script.ts'
import type { ContainerScope } from '../scope.ts'
import type { PodHook } from '../../actions.ts'

/** What the times in a Pod come to. */
export function timingFindings(scope: ContainerScope): readonly Finding[] {
  return [
    ...firstAttempt(scope),
    ...livenessBudget(scope),
    ...graceFindings(scope),
    ...postStartFindings(scope),
    ...ignoredStatus(scope),
  ]
}

/** Kubelet's usual period, from which on the wait is felt. */
const longPeriod = 10

function firstAttempt({ container, path }: ContainerScope): readonly Finding[] {
  const { startupProbe } = container
  if (startupProbe === null || startupProbe.periodSeconds < longPeriod) return []
  const seconds = startupProbe.periodSeconds
  return [
    {
      code: 'pod-startup-first-attempt',
      message: `the startup probe of container ${container.name} asks for the first time when a whole period is over: the Pod is ready after ${seconds} s at the earliest`,
      path: [...path, 'startupProbe', 'periodSeconds'],
      hint: 'a shorter period with a larger failureThreshold leaves as much time, and is ready sooner: periodSeconds: 1',
    },
  ]
}

function livenessBudget({ container, path }: ContainerScope): readonly Finding[] {
  const { startupProbe, livenessProbe } = container
  if (startupProbe !== null || livenessProbe === null) return []
  const { initialDelaySeconds, periodSeconds, failureThreshold } = livenessProbe
  if (initialDelaySeconds === 0) return []
  const budget = initialDelaySeconds + periodSeconds * failureThreshold
  return [
    {
      code: 'pod-liveness-budget',
      message: `container ${container.name} has about ${budget} s to start in, by initialDelaySeconds of its liveness probe; on a slow node it is killed while it starts`,
      path: [...path, 'livenessProbe', 'initialDelaySeconds'],
      hint: 'a startupProbe with a large failureThreshold waits as long as it must, and no longer',
    },
  ]
}

function graceFindings({ container, path, pod }: ContainerScope): readonly Finding[] {
  const { preStop } = container.lifecycle
  const seconds = sleepOf(preStop)
  if (seconds === 0) return []
  const probes = (['livenessProbe', 'startupProbe'] as const).flatMap((field) => {
    const grace = container[field]?.terminationGracePeriodSeconds ?? null
    const at = [...path, field, 'terminationGracePeriodSeconds']
    return grace === null ? [] : [{ grace, at }]
  })
  const whole = {
    grace: pod.spec.terminationGracePeriodSeconds,
    at: ['spec', 'terminationGracePeriodSeconds'],
  }
  return [whole, ...probes]
    .filter(({ grace }) => seconds >= grace)
    .map(({ grace, at }) => ({
      code: 'pod-grace-too-short' as const,
      message: `the preStop hook of container ${container.name} sleeps ${seconds} s of a grace period of ${grace} s: its process has 2 s to stop, and then is killed`,
      path: at,
      hint: `terminationGracePeriodSeconds is to hold the hook and the stop: more than ${Math.ceil(seconds) + 2}`,
    }))
}

function sleepOf(hook: PodHook | null): number {
  if (hook?.action === 'sleep') return hook.seconds
  return hook?.action === 'exec' ? sleepIn(hook.command) : 0
}

/** Seconds that nobody notices. */
const shortSleep = 5

function postStartFindings({ container, path, role, pod }: ContainerScope): readonly Finding[] {
  const seconds = sleepOf(container.lifecycle.postStart)
  if (seconds < shortSleep) return []
  const isLast = role === 'app' && pod.spec.containers.at(-1) === container
  const others = isLast ? '' : ', and the next container of the Pod is not started'
  return [
    {
      code: 'pod-post-start-blocks',
      message: `the postStart hook of container ${container.name} sleeps ${seconds} s: so long no probe of it runs${others}`,
      path: [...path, 'lifecycle', 'postStart'],
      hint: 'let a startupProbe wait for the application instead',
    },
  ]
}

function ignoredStatus(scope: ContainerScope): readonly Finding[] {
  return actionsOf(scope)
    .filter(({ probe, action }) => probe === null && action.action === 'httpGet')
    .map(({ name, path }) => ({
      code: 'pod-hook-status-ignored' as const,
      message: `${name} counts as done whatever the server answers, be it status 500: only a connection that fails is a failure`,
      path,
      hint: 'where the answer matters, ask with a program in an exec hook, such as curl --fail',
    }))
}
