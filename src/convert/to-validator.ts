import { inputError } from '../errors.ts'
import { isSidecar } from '../pod/pod.ts'
import type { Pod, PodContainer } from '../pod/pod.ts'
import type { PodObjects } from '../pod/pod-objects.ts'
import { containerPath } from '../pod/content/outcome.ts'
import { listField, mapping, renderYaml } from './commented-yaml.ts'
import type { Mapping } from './commented-yaml.ts'
import { checksOf } from './validator-checks.ts'
import { knownEnvironment } from './validator-environment.ts'
import type { KnownEnvironment } from './validator-environment.ts'
import { optionsOf } from './validator-options.ts'

export interface ToValidator {
  readonly pods: readonly Pod[]
  readonly objects: PodObjects
}

/**
 * Container Canary Validators for the containers of Pods, as one text of YAML. What a Validator has no
 * words for stands in comments.
 *
 * @param name of the containers; null: all that have a probe
 * @throws CanaryError (input) where no container has the name, or none has a probe
 */
export function toValidators({ pods, objects }: ToValidator, name: string | null): string {
  const all = pods.flatMap((pod) => candidatesOf(pod).map((container) => ({ pod, container })))
  const named = name === null ? all : all.filter(({ container }) => container.name === name)
  if (name !== null && named.length === 0) throw unknownContainer(name, pods, all)
  const converted = named.flatMap(({ pod, container }) => toValidator(pod, container, objects))
  if (converted.length === 0) throw withoutProbes(named.length === 0 ? all : named)
  return converted.map(renderYaml).join('---\n')
}

interface Candidate {
  readonly pod: Pod
  readonly container: PodContainer
}

/** Those that stay: what ends by itself cannot be asked. */
function candidatesOf({ spec }: Pod): readonly PodContainer[] {
  return [...spec.initContainers.filter(isSidecar), ...spec.containers]
}

/** Nothing where it has no probe that a Validator could carry. */
function toValidator(pod: Pod, container: PodContainer, objects: PodObjects): readonly Mapping[] {
  const { checks, lost: lostProbes } = checksOf(pod, container)
  if (checks.length === 0) return []
  const { source } = pod
  const environment = knownEnvironment(pod, container, objects)
  const { options, lost: lostOptions } = optionsOf(pod, container)
  const { entrypoint, command } = commandOf(container, environment)
  const lost = [
    ...lostContainers(pod, container),
    ...lostVariables(environment, container),
    ...lostOptions,
    ...lostHooks(container),
    ...lostProbes,
  ]
  const isAlone = candidatesOf(pod).length === 1
  const from = `container ${container.name} of ${source.kind} ${source.name}`
  return [
    {
      comments: [
        `Of ${from}: the image runs by itself, and each probe is a check.`,
        ...(lost.length === 0 ? [] : ['What a Validator does not say:']),
        ...lost.map((sentence) => `- ${sentence}`),
      ],
      fields: [
        { key: 'apiVersion', value: 'container-canary.nvidia.com/v1' },
        { key: 'kind', value: 'Validator' },
        { key: 'name', value: isAlone ? source.name : `${source.name}-${container.name}` },
        { key: 'description', value: `Probes of ${from}` },
        ...listField(
          'env',
          [...environment.values].map(([key, value]) => mapping({ name: key, value })),
        ),
        ...listField(
          'ports',
          container.ports.map(({ containerPort, protocol, name }) =>
            mapping({ port: containerPort, protocol, ...(name === null ? {} : { name }) }),
          ),
        ),
        ...listField('command', command),
        ...listField('dockerRunOptions', [...entrypoint, ...options]),
        { key: 'checks', value: checks },
      ],
    },
  ]
}

/** A Validator's `command` replaces the CMD alone, as a Pod's `args` do. */
function commandOf(
  { command, args }: PodContainer,
  environment: KnownEnvironment,
): { readonly entrypoint: readonly string[]; readonly command: readonly string[] } {
  const [program, ...rest] = command.map(environment.expand)
  const expanded = args.map(environment.expand)
  if (program === undefined) return { entrypoint: [], command: expanded }
  return { entrypoint: [`--entrypoint=${program}`], command: [...rest, ...expanded] }
}

function lostContainers({ spec }: Pod, container: PodContainer): readonly string[] {
  const names = (containers: readonly PodContainer[]) =>
    containers
      .filter((one) => one !== container)
      .map(({ name }) => name)
      .join(', ')
  const before = names(spec.initContainers.filter((one) => !isSidecar(one)))
  const beside = names([...spec.initContainers.filter(isSidecar), ...spec.containers])
  return [
    ...(before === '' ? [] : [`init containers do not run before it: ${before}`]),
    ...(beside === '' ? [] : [`other containers do not run beside it: ${beside}`]),
  ]
}

function lostVariables(
  { values, lost, lostSources }: KnownEnvironment,
  { command, args, env }: PodContainer,
): readonly string[] {
  const texts = [...command, ...args, ...env.map((one) => ('value' in one ? one.value : ''))]
  const isUsed = (name: string) => texts.some((text) => text.includes(`$(${name})`))
  const left = [...lost].filter(([name]) => !values.has(name))
  return [
    ...left.map(
      ([name, source]) =>
        `the variable ${name} comes from ${source}: "-e" and "${name}" in dockerRunOptions take it from where this runs${isUsed(name) ? `; $(${name}) stays as it is written` : ''}`,
    ),
    ...lostSources.map((source) => `the variables of ${source} are left out`),
  ]
}

function lostHooks({ lifecycle }: PodContainer): readonly string[] {
  const names = (['postStart', 'preStop'] as const).filter((name) => lifecycle[name] !== null)
  return names.map((name) => `lifecycle.${name} is not carried out`)
}

function unknownContainer(name: string, pods: readonly Pod[], all: readonly Candidate[]): Error {
  const isInit = pods.some(({ spec }) => spec.initContainers.some((one) => one.name === name))
  const known = [...new Set(all.map(({ container }) => container.name))].join(', ')
  const what = isInit
    ? `${name} is an init container, which ends by itself: a Validator asks what goes on`
    : `no container is called ${name}`
  return inputError({ code: 'pod-container', message: `${what}; there are ${known}` })
}

function withoutProbes(named: readonly Candidate[]): Error {
  const [first] = named
  const names = [...new Set(named.map(({ container }) => container.name))].join(', ')
  const location = first?.pod.locate(containerPath(first.pod, first.container))
  return inputError({
    code: 'pod-without-probes',
    message: `no probe of ${names} can be a check, and a Validator has at least one`,
    ...(location === undefined ? {} : { location }),
    hint: 'write a readinessProbe: httpGet, tcpSocket, grpc or exec',
  })
}
