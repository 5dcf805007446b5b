import { CanaryError, refuseProblems } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { podLimits } from '../limits.ts'
import type { Notice } from '../model.ts'
import { placeIn } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import { objectKey } from './pod-objects.ts'
import type { Pod, PodSource } from './pod.ts'
import type { DataObject, PodObjects, ServiceObject } from './pod-objects.ts'
import { alphaNotices } from './read/alpha-fields.ts'
import { withClusterObjects } from './read/cluster-objects.ts'
import { readData, readService } from './read/data-objects.ts'
import { readObjects } from './read/objects.ts'
import type { ManifestObject } from './read/objects.ts'
import type { Refusal } from './read/place.ts'
import { isTestHook, testHookNotices } from './read/test-hooks.ts'
import { toPodSpec } from './read/to-spec.ts'
import { fieldNotices } from './read/unknown-fields.ts'
import { isWorkload, purposeOf, readWorkload } from './read/workloads.ts'

export interface ReadOptions {
  /** Of objects that name none; null: `default`. */
  readonly namespace: string | null
}

export interface ReadPods {
  readonly pods: readonly Pod[]
  readonly objects: PodObjects
  readonly notices: readonly Notice[]
}

/**
 * Reads the Pods of Kubernetes manifests, and of their workloads, as the API server would take them:
 * with its defaults, and with its refusals. All that is wrong in any of the texts is told at once.
 *
 * @throws CanaryError (input)
 */
export function readPods(texts: readonly SourceText[], options: ReadOptions): ReadPods {
  const collected = emptyCollection(options)
  for (const source of texts) collectFrom(source, collected)
  refuseProblems(collected.problems)
  if (collected.pods.length === 0) throw withoutPods(texts, collected)
  const { pods, configMaps, secrets, services, notices, testHooks } = collected
  return {
    pods,
    objects: { configMaps: withClusterObjects(configMaps, pods), secrets, services },
    notices: [...notices, ...testHookNotices(testHooks)],
  }
}

interface Collected {
  readonly namespaceOf: (own: string | undefined) => string
  readonly pods: Pod[]
  readonly configMaps: Map<string, DataObject>
  readonly secrets: Map<string, DataObject>
  readonly services: ServiceObject[]
  readonly notices: Notice[]
  readonly problems: Problem[]
  /** Whatever they would make, they do not run. */
  readonly testHooks: ManifestObject[]
  /** Of objects that no Pod is made of. */
  readonly otherKinds: Set<string>
}

function emptyCollection({ namespace }: ReadOptions): Collected {
  return {
    namespaceOf: (own) => (own === undefined || own === '' ? (namespace ?? 'default') : own),
    pods: [],
    configMaps: new Map(),
    secrets: new Map(),
    services: [],
    notices: [],
    problems: [],
    testHooks: [],
    otherKinds: new Set(),
  }
}

function collectFrom(source: SourceText, collected: Collected): void {
  try {
    for (const object of readObjects(source)) collectObject(object, collected)
  } catch (error) {
    if (!(error instanceof CanaryError)) throw error
    collected.problems.push(...error.problems)
  }
}

function collectObject(object: ManifestObject, collected: Collected): void {
  const { kind } = object
  if (isWorkload(kind)) {
    if (isTestHook(object)) collected.testHooks.push(object)
    else collectPod(object, kind, collected)
    return
  }
  collected.otherKinds.add(kind.split('.', 1)[0] ?? kind)
  const { namespaceOf } = collected
  if (kind === 'ConfigMap' || kind === 'Secret') {
    const { value, refusals } = readData(object, kind, namespaceOf)
    collected.problems.push(...problemsOf(object, refusals))
    if (value === null) return
    const into = kind === 'ConfigMap' ? collected.configMaps : collected.secrets
    into.set(objectKey(value.namespace, value.name), value)
  } else if (kind === 'Service') {
    const { value, refusals } = readService(object, namespaceOf)
    collected.problems.push(...problemsOf(object, refusals))
    if (value !== null) collected.services.push(value)
  }
}

function collectPod(
  object: ManifestObject,
  kind: Parameters<typeof readWorkload>[1],
  { namespaceOf, pods, notices, problems }: Collected,
): void {
  const workload = readWorkload(object, kind)
  if (workload.refusals.length > 0 || !('podName' in workload)) {
    const written = 'written' in workload ? workload.written : undefined
    problems.push(...problemsOf(object, workload.refusals, written))
    return
  }
  const { path, metadata, podName, labels, annotations, spec, written } = workload
  const source: PodSource = {
    kind,
    name: metadata.name ?? podName,
    file: object.file,
    path,
  }
  const pod: Pod = {
    name: podName,
    namespace: namespaceOf(metadata.namespace),
    labels,
    annotations,
    source,
    spec: toPodSpec(spec),
    manifest: spec,
    purpose: purposeOf(workload),
    locate: (steps) => object.locate(written([...path, ...steps])),
  }
  pods.push(pod)
  notices.push(...fieldNotices(object, source), ...alphaNotices(pod))
}

/** In the order of their lines, each sentence once. */
function problemsOf(
  object: ManifestObject,
  refusals: readonly Refusal[],
  written: (path: Refusal['at']) => Refusal['at'] = (path) => path,
): readonly Problem[] {
  const once = new Map(refusals.map((refusal) => [refusal.message, refusal]))
  return [...once.values()]
    .slice(0, podLimits.problems * 10)
    .map(({ message, at }) => ({
      code: 'pod-invalid',
      message,
      location: object.locate(written(at)),
    }))
    .sort(
      ({ location: left }, { location: right }) =>
        left.line - right.line || left.column - right.column,
    )
    .slice(0, podLimits.problems)
}

function withoutPods(
  texts: readonly SourceText[],
  { otherKinds, testHooks }: Collected,
): CanaryError {
  const names = texts.map(({ file }) => file).join(', ')
  const [first] = texts
  const found = [...otherKinds].sort()
  const kinds = found.length === 0 ? '' : `; found ${found.slice(0, 20).join(', ')}`
  const tests = testHooks.length === 0 ? '' : '; tests of a Helm release are left aside'
  return new CanaryError('input', {
    code: 'pod-none',
    message: `no Pod in ${names === '' ? 'no file' : names}, and nothing that makes one${kinds}${tests}`,
    ...(first === undefined ? {} : { location: placeIn(first) }),
    hint: 'kinds that make Pods: Pod, Deployment, StatefulSet, DaemonSet, ReplicaSet, Job, CronJob, Knative Service',
  })
}
