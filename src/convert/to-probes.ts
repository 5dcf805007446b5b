import { inputError } from '../errors.ts'
import type { AttemptedAction, ExecAction, HttpGetAction } from '../probe/attempt.ts'
import { describeStatus } from '../probe/http-judge.ts'
import { timeOf } from '../probe/timing.ts'
import type { Timing } from '../probe/timing.ts'
import { isAttempted, isStaticCheck } from '../validator/manifest.ts'
import type { AttemptedCheck, Check, Validator } from '../validator/manifest.ts'
import { linesOf, mapping, renderYaml } from './commented-yaml.ts'
import type { Field, Mapping, Node } from './commented-yaml.ts'

export const probeKinds = ['readiness', 'liveness', 'startup'] as const
export type ProbeKind = (typeof probeKinds)[number]

export interface ToProbes {
  readonly kind: ProbeKind
  /** Name of the check that becomes the probe; null: the first of each Validator. */
  readonly check: string | null
}

/**
 * A probe for a container of a Deployment, as YAML to paste. A container has one probe of each kind, so
 * further checks of a Validator stand below it, commented out.
 *
 * @throws CanaryError (input) where no check has the name
 */
export function toProbes(
  validators: readonly Validator[],
  { kind, check: name }: ToProbes,
): string {
  const chosen = validators.flatMap((validator) => {
    const check = validator.checks
      .filter(isProbed)
      .find((one) => name === null || one.name === name)
    return check === undefined ? [] : [{ validator, check }]
  })
  if (chosen.length === 0) throw noProbe(name, validators)
  return chosen.map(({ validator, check }) => blockOf(validator, check, kind)).join('\n')
}

/** Kubernetes has a probe that does the like. */
function isProbed(check: Check): check is AttemptedCheck {
  return !isStaticCheck(check) && isAttempted(check)
}

/** What a check does that no probe does, to continue a sentence. */
function workOf({ action }: Check): string {
  switch (action.action) {
    case 'log':
      return 'looks at the log'
    case 'stop':
      return 'has the container end'
    default:
      return 'reads the image'
  }
}

function blockOf(validator: Validator, check: AttemptedCheck, kind: ProbeKind): string {
  const { name, checks } = validator
  const others = checks.filter((one) => one !== check)
  const title = `Of the check ${check.name} of the Validator ${name}, to paste beside a container's image.`
  const block = renderYaml({ ...probeOf(check, kind), comments: [title] })
  const rest = others.map((one) => {
    if (!isProbed(one)) {
      const words = `The check ${one.name} ${workOf(one)}, and no probe does.`
      return `#\n${linesOf({ comments: [words], fields: [] }).join('\n')}\n`
    }
    const lines = linesOf(probeOf(one, kind)).map((line) => `# ${line}\n`)
    const words = linesOf({ comments: [`The check ${one.name}, in its place:`], fields: [] })
    return `#\n${words.join('\n')}\n${lines.join('')}`
  })
  return `${block}${rest.join('')}`
}

function probeOf({ action, timing, optional }: AttemptedCheck, kind: ProbeKind): Mapping {
  const written = timingOf(timing, kind)
  const fields: Field[] = [
    { key: action.action, value: actionOf(action), comments: commentsOf(action) },
    { key: 'initialDelaySeconds', value: timing.initialDelay / 1000 },
    { key: 'timeoutSeconds', ...written.timeout },
    { key: 'periodSeconds', ...written.period },
    { key: 'successThreshold', ...written.successes },
    { key: 'failureThreshold', ...written.failures },
  ]
  const comments = [
    ...(optional
      ? ['The check is optional: its failure is a warning. A probe has no such thing.']
      : []),
    ...startWords(timing, kind),
  ]
  return { fields: [{ key: `${kind}Probe`, value: { fields }, comments }] }
}

/** Kubernetes has a probe of its own for the time that a start takes. */
function startWords({ startWithin }: Timing, kind: ProbeKind): readonly string[] {
  if (startWithin === undefined) return []
  const seconds = Math.ceil(startWithin / 1000)
  return [
    kind === 'startup'
      ? `The check waits ${seconds} s for the start: write as many failures as have their turn in that time.`
      : `The check waits ${seconds} s for the start, in which no failure counts: have a startupProbe beside this one.`,
  ]
}

function commentsOf(action: AttemptedAction): readonly string[] {
  if (action.action === 'exec') return expectationsOf(action)
  if (action.action !== 'httpGet') return []
  const headers = action.responseHttpHeaders.map(({ name }) => name)
  const wanted =
    action.responseStatus === undefined
      ? '200 to 299 in the end'
      : describeStatus(action.responseStatus)
  return [
    `Kubernetes takes every status from 200 to 399, and redirects to another host; the check wants ${wanted}.`,
    ...requestWords(action),
    ...(headers.length === 0
      ? []
      : [`Kubernetes looks at no header of the answer: ${headers.join(', ')}`]),
  ]
}

/** Of a request and its answer what no probe can say. */
function requestWords({ method = 'GET', scheme, ...action }: HttpGetAction): readonly string[] {
  return [
    ...(method === 'GET'
      ? []
      : [
          `The check sends a ${method}${action.body === undefined ? '' : ' with a body'}; a probe of Kubernetes sends a GET.`,
        ]),
    ...(action.followRedirects === false
      ? ['The check follows no redirect; Kubernetes follows those to the same host.']
      : []),
    ...(action.responseBody === undefined
      ? []
      : ['The check looks at the body of the answer, which Kubernetes does not.']),
    ...(scheme === 'HTTP'
      ? []
      : [
          action.tlsVerify === true
            ? 'The check verifies the certificate, which Kubernetes does not.'
            : 'The certificate is not verified, as in the check.',
        ]),
  ]
}

function expectationsOf({ exitCode = 0, stdout, stderr }: ExecAction): readonly string[] {
  const searched = stdout !== undefined || stderr !== undefined
  return [
    ...(exitCode === 0
      ? []
      : [`The check wants exit code ${exitCode}; to Kubernetes every code but 0 is a failure.`]),
    ...(searched ? ['The check searches what the command writes, which Kubernetes does not.'] : []),
  ]
}

function actionOf(action: AttemptedAction): Mapping {
  switch (action.action) {
    case 'exec':
      return mapping({ command: action.command.map(unexpanded) })
    case 'httpGet': {
      const { scheme, host, port, path, httpHeaders } = action
      const headers: readonly Node[] = httpHeaders.map(({ name, value }) =>
        mapping({ name, value }),
      )
      return mapping({
        ...(host === null ? {} : { host }),
        // Both mean the root, and Kubernetes has a default for the empty one.
        ...{ path: path === '' ? '/' : path, port, scheme },
        ...(headers.length === 0 ? {} : { httpHeaders: headers }),
      })
    }
    case 'tcpSocket': {
      const { host, port } = action
      return mapping({ ...(host === null ? {} : { host }), port })
    }
    case 'grpc': {
      const { port, service } = action
      return mapping({ port, ...(service === '' ? {} : { service }) })
    }
  }
}

/** A check's command is taken as it is; kubelet puts variables in the place of `$(NAME)`, and `$` of `$$`. */
function unexpanded(word: string): string {
  return word.replace(/\$+(?=\()|\${2,}/g, (dollars) => dollars.repeat(2))
}

type Written = Pick<Field, 'value' | 'comments'>

/**
 * A check's time is that of all its attempts, and one of them may take all of it. So each attempt is given
 * that time, and there are no more attempts than have their turn in it.
 */
function timingOf(
  timing: Timing,
  kind: ProbeKind,
): Readonly<Record<'timeout' | 'period' | 'successes' | 'failures', Written>> {
  const time = Math.ceil(timeOf(timing) / 1000)
  const period = Math.max(1, timing.period / 1000)
  const turns = timing.timeout === 0 ? 1 : Math.floor(time / period) + 1
  const failures = Math.min(timing.failureThreshold, turns)
  const { successThreshold } = timing
  const isOnce = kind !== 'readiness'
  return {
    timeout: {
      value: time,
      comments: [
        `Of each attempt; the check gives ${time} s to all of them, and one that hangs is the last. Write less where an answer is due sooner.`,
      ],
    },
    period: {
      value: period,
      comments:
        timing.period < 1000 ? ['The check is tried again at once; Kubernetes waits 1 s.'] : [],
    },
    successes: {
      value: isOnce ? 1 : successThreshold,
      comments:
        isOnce && successThreshold > 1
          ? [
              `The check wants ${successThreshold} passes in a row; a ${kind}Probe takes one (a readinessProbe could ask for them).`,
            ]
          : [],
    },
    failures: { value: failures, comments: failureWords(timing, failures, kind) },
  }
}

function failureWords(
  { failureThreshold }: Timing,
  failures: number,
  kind: ProbeKind,
): readonly string[] {
  const fewer =
    failures < failureThreshold
      ? [`The check allows ${failureThreshold}, of which so many have their turn in its time.`]
      : []
  const end =
    kind === 'readiness'
      ? 'A check fails then; a Pod is not ready until it passes again, and a Deployment has progressDeadlineSeconds.'
      : 'A check fails then; Kubernetes restarts the container.'
  return [...fewer, end]
}

function noProbe(name: string | null, validators: readonly Validator[]): Error {
  const checks = validators.flatMap((validator) => validator.checks)
  const named = name === null ? checks : checks.filter((check) => check.name === name)
  if (named.length > 0) {
    const which = name === null ? 'every check' : `the check ${JSON.stringify(name)}`
    const [work = '', ...others] = new Set(named.map(workOf))
    const what = others.length === 0 ? work : `${work} or ${others.join(' or ')}`
    const message = `${which} ${what}, and no probe of Kubernetes does`
    return inputError({ code: 'check-unknown', message })
  }
  const names = new Set(checks.map((check) => check.name))
  return inputError({
    code: 'check-unknown',
    message: `no check is called ${JSON.stringify(name)}; there are ${[...names].join(', ')}`,
  })
}
