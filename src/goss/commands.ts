import { placed } from '../yaml/made.ts'
import type { Made } from '../yaml/made.ts'
import { isNotTaken, readTextMatcher } from './patterns.ts'
import { checkOf, countOf, noCounterpart, tellOthers, textOf } from './reader.ts'
import type { Resource } from './reader.ts'

/** Milliseconds that goss gives a command, and waits before it is tried again. */
const defaults = { timeout: 10_000, retryDelay: 1_000 } as const

/** A command of the running container, by the shell that it is written for. */
export function checksOfCommand(resource: Resource): readonly Made[] {
  const command = textOf(resource.get('exec')) ?? resource.id
  const exitCode = countOf(resource.get('exit-status'))
  if (exitCode === null || exitCode > 255) {
    resource.tell(
      resource.get('exit-status') === undefined ? null : 'exit-status',
      'its exit-status is no number from 0 to 255',
    )
    return []
  }
  tellOthers(resource, known, noCounterpart)
  const exec: Made = {
    command: ['sh', '-c', command],
    ...(exitCode === 0 ? {} : { exitCode: placed([...resource.path, 'exit-status'], exitCode) }),
    ...outputOf(resource, 'stdout'),
    ...outputOf(resource, 'stderr'),
  }
  return [checkOf(resource, { exec: placed(resource.path, exec), ...timesOf(resource) })]
}

const known: readonly string[] = [
  ...['exec', 'exit-status', 'stdout', 'stderr', 'timeout', 'retry_count', 'retry_delay'],
]

function outputOf(resource: Resource, stream: 'stdout' | 'stderr'): Readonly<Record<string, Made>> {
  const value = resource.get(stream)
  if (value === undefined) return {}
  const reading = readTextMatcher(value)
  if (isNotTaken(reading)) {
    resource.tell(stream, reading.why)
    return {}
  }
  const { matches, excludes } = reading
  if (matches.length + excludes.length === 0) return {}
  const patterns = {
    ...(matches.length === 0 ? {} : { matches }),
    ...(excludes.length === 0 ? {} : { excludes }),
  }
  return { [stream]: placed([...resource.path, stream], patterns) }
}

/** A check's time is that of all its attempts. */
function timesOf(resource: Resource): Readonly<Record<string, Made>> {
  const timeout = countOf(resource.get('timeout')) ?? 0
  const each = timeout === 0 ? defaults.timeout : timeout
  const retries = countOf(resource.get('retry_count')) ?? 0
  if (retries === 0) return { timeoutSeconds: seconds(each) }
  const pause = delayOf(resource)
  return {
    timeoutSeconds: seconds(each * (retries + 1) + pause * retries),
    periodSeconds: seconds(pause),
    failureThreshold: retries + 1,
  }
}

function delayOf(resource: Resource): number {
  const written = resource.get('retry_delay')
  if (written === undefined) return defaults.retryDelay
  const text = typeof written === 'number' ? String(written) : (textOf(written) ?? '')
  const [, digits, unit = 'ms'] = /^(\d{1,9}(?:\.\d+)?)(ms|s|m)?$/.exec(text) ?? []
  const factor = { ms: 1, s: 1_000, m: 60_000 }[unit] ?? 1
  if (digits !== undefined) return Number(digits) * factor
  resource.tell('retry_delay', 'it is no length of time such as 500ms')
  return defaults.retryDelay
}

function seconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000))
}
