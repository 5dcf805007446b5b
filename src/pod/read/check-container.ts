/** One container, and the lists of them. */
import {
  below,
  duplicate,
  forbidden,
  invalid,
  invalidFor,
  item,
  oneOf,
  required,
  tooMany,
  unsupported,
} from './place.ts'
import type { Place, Refusal } from './place.ts'
import { checkLifecycle, checkProbes } from './check-actions.ts'
import type { Stopping } from './check-actions.ts'
import { checkVariables } from './check-env.ts'
import { checkMounts } from './check-mounts.ts'
import type { KnownVolumes } from './check-mounts.ts'
import { checkHostPorts, checkPorts } from './check-ports.ts'
import { checkContainerResources } from './check-resources.ts'
import { checkContainerSecurity } from './check-security.ts'
import { labelFaults } from './names.ts'
import type { RawContainer } from './raw.ts'
import type { RawPodSpec } from './raw-spec.ts'

/** What the Pod around a container says. */
export interface Surroundings extends Stopping {
  readonly spec: RawPodSpec
  readonly volumes: KnownVolumes
}

export function checkContainers(around: Surroundings, at: Place): readonly Refusal[] {
  const { containers = [] } = around.spec
  const place = below(at, 'containers')
  if (containers.length === 0) return [required(place)]
  const names = new Set<string>()
  return [
    ...containers.flatMap((container, index) => {
      const own = item(place, index)
      return [
        ...checkCommon(container, own, around),
        ...checkDouble(container, own, names),
        ...checkLifecycle(container, own, around),
        ...checkProbes(container, own),
        ...checkRestart(container, own),
      ]
    }),
    ...checkHostPorts(containers, place),
  ]
}

export function checkInitContainers(around: Surroundings, at: Place): readonly Refusal[] {
  const { initContainers = [], containers = [] } = around.spec
  const place = below(at, 'initContainers')
  const names = new Set(containers.map(({ name = '' }) => name))
  return initContainers.flatMap((container, index) => {
    const own = item(place, index)
    const isSidecar = container.restartPolicy === 'Always'
    return [
      ...checkCommon(container, own, around),
      ...checkInitRestart(container, own),
      ...((container.name ?? '') === '' ? [] : checkDouble(container, own, names)),
      // They run one after the other, so that only their own ports are in each other's way.
      ...checkHostPorts([container], place, index),
      ...(isSidecar
        ? [...checkLifecycle(container, own, around), ...checkProbes(container, own)]
        : checkPlainInit(container, own)),
    ]
  })
}

function checkPlainInit(container: RawContainer, at: Place): readonly Refusal[] {
  const names = ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'] as const
  return [
    ...names
      .filter((name) => container[name] !== undefined)
      .map((name) =>
        forbidden(
          below(at, name),
          'may not be set for init containers without restartPolicy=Always',
        ),
      ),
    ...(container.resizePolicy ?? []).flatMap(({ restartPolicy }, index) =>
      restartPolicy === 'RestartContainer'
        ? [
            invalid(
              below(item(below(at, 'resizePolicy'), index), 'restartPolicy'),
              restartPolicy,
              "must not be set to 'RestartContainer' for non-sidecar initContainers",
            ),
          ]
        : [],
    ),
  ]
}

function checkDouble({ name = '' }: RawContainer, at: Place, names: Set<string>) {
  const isDouble = names.has(name)
  names.add(name)
  return isDouble ? [duplicate(below(at, 'name'), name)] : []
}

function checkCommon(
  container: RawContainer,
  at: Place,
  { spec, volumes }: Surroundings,
): readonly Refusal[] {
  const { name = '', image = '' } = container
  const claims = (spec.resourceClaims ?? []).flatMap((claim) => claim.name ?? [])
  return [
    ...(name === ''
      ? [required(below(at, 'name'))]
      : invalidFor(below(at, 'name'), name, labelFaults(name))),
    ...(image === '' ? [required(below(at, 'image'))] : []),
    ...oneOf(below(at, 'terminationMessagePolicy'), container.terminationMessagePolicy, [
      'File',
      'FallbackToLogsOnError',
    ]),
    ...checkPorts(container, at),
    ...checkVariables(container, at),
    ...checkMounts(container, at, volumes),
    ...oneOf(below(at, 'imagePullPolicy'), container.imagePullPolicy, [
      'Always',
      'IfNotPresent',
      'Never',
    ]),
    ...checkContainerResources(container, at, claims),
    ...checkResize(container, at, spec),
    ...checkContainerSecurity(container.securityContext, at, spec),
  ]
}

function checkResize(
  { resizePolicy = [] }: RawContainer,
  at: Place,
  { restartPolicy: podPolicy }: RawPodSpec,
): readonly Refusal[] {
  const list = below(at, 'resizePolicy')
  return resizePolicy.flatMap(({ resourceName = '', restartPolicy = '' }, index) => {
    const place = { text: list.text, path: [...list.path, index] }
    const isDouble = resizePolicy.slice(0, index).some((one) => one.resourceName === resourceName)
    const isRestart = restartPolicy !== 'NotRequired' && podPolicy === 'Never'
    const never = "must be 'NotRequired' when pod `restartPolicy` is 'Never'"
    return [
      ...(isDouble ? [duplicate(item(list, index), resourceName)] : []),
      ...(resourceName === '' ? [required(place)] : []),
      ...oneOf(place, resourceName, ['cpu', 'memory']),
      ...(restartPolicy === '' ? [required(place)] : []),
      ...oneOf(place, restartPolicy, ['NotRequired', 'RestartContainer']),
      ...(isRestart ? [invalid(place, restartPolicy, never)] : []),
    ]
  })
}

/** https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#individual-container-restart-policy-and-rules */
function checkRestart(container: RawContainer, at: Place): readonly Refusal[] {
  const { restartPolicy, restartPolicyRules: rules = [] } = container
  const place = below(at, 'restartPolicyRules')
  const isKnown = ['Always', 'Never', 'OnFailure', undefined].includes(restartPolicy)
  const policies = ['Always', 'Never', 'OnFailure']
  const policyPlace = below(at, 'restartPolicy')
  return [
    ...(rules.length > 0 && restartPolicy === undefined
      ? [required(policyPlace, 'must specify restartPolicy when restart rules are used')]
      : []),
    ...(isKnown ? [] : [unsupported(policyPlace, restartPolicy ?? '', policies)]),
    ...(rules.length > 20 ? [tooMany(place, rules.length, 20)] : []),
    ...rules.flatMap((rule, index) => checkRule(rule, item(place, index))),
  ]
}

/** Rules without a policy are not looked into. */
function checkInitRestart(container: RawContainer, at: Place): readonly Refusal[] {
  const { restartPolicy, restartPolicyRules = [] } = container
  const refusals = checkRestart(container, at)
  return restartPolicy === undefined && restartPolicyRules.length > 0
    ? refusals.slice(0, 1)
    : refusals
}

type Rule = NonNullable<RawContainer['restartPolicyRules']>[number]

const ruleActions = ['Restart', 'RestartAllContainers']

function checkRule({ action = '', exitCodes }: Rule, at: Place): readonly Refusal[] {
  const place = below(at, 'exitCodes')
  const { operator = '', values = [] } = exitCodes ?? {}
  const operators = ['In', 'NotIn']
  return [
    ...(ruleActions.includes(action)
      ? []
      : [unsupported(below(at, 'action'), action, ruleActions)]),
    ...(exitCodes === undefined ? [required(place, 'must be specified')] : []),
    ...(exitCodes === undefined || operators.includes(operator)
      ? []
      : [unsupported(below(place, 'operator'), operator, operators)]),
    ...(values.length > 255 ? [tooMany(below(place, 'values'), values.length, 255)] : []),
  ]
}
