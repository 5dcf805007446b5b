import { imageConfiguration } from '../../engine/image-configuration.ts'
import type { ImageConfiguration } from '../../engine/images.ts'
import { digestOf, parseDigest } from '../../registry/digest.ts'
import type { Digest } from '../../registry/digest.ts'
import { asObject, member, parseJsonObject, stringMember } from '../../registry/json.ts'
import type { JsonObject } from '../../registry/json.ts'
import { contentError } from '../../registry/origin.ts'
import type { Origin } from '../../registry/origin.ts'
import { readPlatform } from '../../registry/platform.ts'
import type { Platform } from '../../registry/platform.ts'

/** What an image's configuration says (image specification, config.md). */
export interface ReadConfiguration {
  /** The image's id. */
  readonly id: Digest
  readonly platform: Platform
  readonly user: string
  readonly configuration: ImageConfiguration
  readonly labels: ReadonlyMap<string, string>
  /** As it is written; null where it is not. */
  readonly created: string | null
  /** Of each layer, unpacked, from the lowest. */
  readonly diffIds: readonly Digest[]
  /** The instruction that made each layer, from the lowest; null where it is not told. */
  readonly createdBy: readonly (string | null)[]
}

/**
 * Reads an image's configuration.
 *
 * @param layers how many the image has
 * @throws CanaryError where it is none, or speaks of another number of layers
 */
export function readConfiguration(
  bytes: Uint8Array,
  layers: number,
  { name, kind }: Origin,
): ReadConfiguration {
  const origin = { name: `the configuration of ${name}`, kind }
  const object = parseJsonObject(bytes, origin)
  const platform = readPlatform(object)
  if (platform === null) {
    throw contentError(origin, 'config-malformed', 'does not say which platform it is for')
  }
  const config = asObject(member(object, 'config')) ?? {}
  return {
    id: digestOf(bytes),
    platform,
    user: stringMember(config, 'User') ?? '',
    configuration: imageConfiguration(config),
    labels: textsIn(asObject(member(config, 'Labels')) ?? {}),
    created: stringMember(object, 'created'),
    diffIds: diffIdsOf(object, layers, origin),
    createdBy: createdBy(object, layers),
  }
}

function textsIn(object: JsonObject): ReadonlyMap<string, string> {
  const texts = Object.entries(object).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  return new Map(texts)
}

function diffIdsOf(object: JsonObject, layers: number, origin: Origin): readonly Digest[] {
  const rootfs = asObject(member(object, 'rootfs')) ?? {}
  // Go writes an empty list as null.
  const written = member(rootfs, 'diff_ids') ?? []
  const list: readonly unknown[] = Array.isArray(written) ? written : []
  const digests = list.map(parseDigest).filter((digest) => digest !== null)
  if (digests.length < list.length) {
    throw contentError(origin, 'config-malformed', 'has a diff_id that is no digest')
  }
  if (digests.length !== layers) {
    const what = `has ${digests.length} diff_ids for ${layers} layers`
    throw contentError(origin, 'config-malformed', what)
  }
  return digests
}

/** Steps that made no layer are passed over. Of a history that is of other layers nothing is taken. */
function createdBy(object: JsonObject, layers: number): readonly (string | null)[] {
  const history = member(object, 'history')
  const steps = (Array.isArray(history) ? history : []).flatMap((step: unknown) => {
    const one = asObject(step)
    return one === null || member(one, 'empty_layer') === true ? [] : [one]
  })
  return Array.from({ length: layers }, (_, index) => {
    const step = steps.length === layers ? steps[index] : undefined
    return step === undefined ? null : stringMember(step, 'created_by')
  })
}
