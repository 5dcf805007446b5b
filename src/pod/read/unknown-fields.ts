import { fieldOf } from '../../decode.ts'
import { podLimits } from '../../limits.ts'
import type { Notice } from '../../model.ts'
import { createNearest } from '../../nearest.ts'
import { fieldNamed, fieldTables } from '../fields.ts'
import type { FieldPath, PodSource } from '../pod.ts'
import type { ManifestObject } from './objects.ts'
import { shown } from './place.ts'
import { knativeFields, knownAround } from './raw-workloads.ts'

/** Fields that the API does not have, and those that it has and that mean nothing here. */
export interface Fields {
  readonly unknown: readonly FieldPath[]
  /** As people know them, such as `tolerations` or `resources.claims`; each once. */
  readonly ignored: readonly string[]
}

/**
 * What the API server would warn of, at its line, and in one sentence what is not looked at.
 *
 * @param source where the Pod stands in its object
 */
export function fieldNotices(object: ManifestObject, source: PodSource): readonly Notice[] {
  const spec = fieldsOf(at(object.value, [...source.path, 'spec']), [...source.path, 'spec'])
  const around = unknownAround(object, source)
  const unknown = [...around, ...spec.unknown]
    .filter((path) => !isKnative(source, path))
    .slice(0, podLimits.unknownFields)
  return [
    ...unknown.map((path) => unknownNotice(object, path)),
    ...(spec.ignored.length === 0 ? [] : [ignoredNotice(object, source, spec.ignored)]),
  ]
}

function isKnative({ kind }: PodSource, path: FieldPath): boolean {
  const isOfSpec = path.length === 4
  return (
    kind === 'Service.serving.knative.dev' && isOfSpec && knativeFields.includes(`${path[3] ?? ''}`)
  )
}

function fieldsOf(spec: unknown, base: FieldPath): Fields {
  const unknown: FieldPath[] = []
  const ignored = new Set<string>()
  const walk = (value: unknown, type: string, path: FieldPath, name: string): void => {
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) walk(one, type, [...path, index], name)
      return
    }
    if (typeof value !== 'object' || value === null) return
    for (const [key, part] of Object.entries(value)) {
      const field = fieldNamed(type, key)
      if (field === null) unknown.push([...path, key])
      else if (field.state === 'ignored') ignored.add(`${name}${key}`)
      else if (field.of !== undefined) {
        walk(part, field.of, [...path, key], listed.includes(key) ? '' : `${name}${key}.`)
      }
    }
  }
  walk(spec, 'PodSpec', base, '')
  return { unknown, ignored: [...ignored] }
}

/** Lists that say nothing that the names of their fields do not say. */
const listed = ['containers', 'initContainers', 'volumes', 'sources', 'projected']

function unknownAround(object: ManifestObject, { kind, path }: PodSource): readonly FieldPath[] {
  const places: (readonly [FieldPath, readonly string[] | undefined])[] = [
    [[], knownAround['root']],
    [['metadata'], knownAround['metadata']],
  ]
  if (path.length > 0) {
    places.push([['spec'], knownAround[kind]], [path, knownAround['template']])
    places.push([[...path, 'metadata'], knownAround['metadata']])
  }
  if (kind === 'CronJob') places.push([['spec', 'jobTemplate', 'spec'], knownAround['Job']])
  return places.flatMap(([place, known = []]) =>
    Object.keys(objectAt(object.value, place))
      .filter((key) => !known.includes(key))
      .map((key) => [...place, key]),
  )
}

function at(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(fieldOf, value)
}

function objectAt(value: unknown, path: FieldPath): object {
  const found = at(value, path)
  return typeof found === 'object' && found !== null ? found : {}
}

function unknownNotice(object: ManifestObject, path: FieldPath): Notice {
  const name = String(path.at(-1))
  const near = createNearest()(name, siblings(object, path))
  return {
    severity: 'warning',
    code: 'pod-unknown-field',
    message: `unknown field ${shown(describe(path))}`,
    location: object.locateKey(path),
    hint: near === null ? null : `did you mean ${near}?`,
  }
}

function describe(path: FieldPath): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`,
    )
    .join('')
}

/** Every name that the API has anywhere: the nearest is looked for among them. */
const allNames = new Set(Object.values(fieldTables).flatMap((fields) => Object.keys(fields)))

function siblings(object: ManifestObject, path: FieldPath): ReadonlySet<string> {
  const around = Object.values(knownAround).flat()
  const present = Object.keys(objectAt(object.value, path.slice(0, -1)))
  return new Set([...allNames, ...around].filter((name) => !present.includes(name)))
}

function ignoredNotice(
  object: ManifestObject,
  { kind, name, path }: PodSource,
  ignored: readonly string[],
): Notice {
  const owner = kind === 'Service.serving.knative.dev' ? 'Service' : kind
  return {
    severity: 'notice',
    code: 'pod-fields-ignored',
    message: `${owner} ${name}: not looked at here: ${ignored.join(', ')}`,
    location: object.locate([...path, 'spec']),
    hint: null,
  }
}
