import type { ByteString } from '../values/bytes.ts'
import { boolean, integer, string } from '../values/value.ts'
import type { Value } from '../values/value.ts'
import { compareVersions, describeVersion } from '../values/version.ts'
import type { Version } from '../values/version.ts'
import type { FunctionTable, TemplateFunction } from './define.ts'
import { define } from './define.ts'
import { fail, nilPointer } from './failure.ts'

function constant(value: Value): TemplateFunction {
  return define([], () => value)
}

function compareWith(version: Version, other: Version | undefined): number {
  return other === undefined ? fail(nilPointer) : compareVersions(version, other)
}

/** What can be asked of a version that `semver` made, such as `(semver "1.2.3").Major`. */
export function versionMethods(version: Version): FunctionTable {
  const test = (holds: (order: number) => boolean): TemplateFunction =>
    define(['version'], (_context, other) => boolean(holds(compareWith(version, other))))
  const number = (value: bigint): TemplateFunction => constant(integer(value, 'uint64'))
  const text = (value: ByteString): TemplateFunction => constant(string(value))
  return new Map([
    ['Major', number(version.major)],
    ['Minor', number(version.minor)],
    ['Patch', number(version.patch)],
    ['Prerelease', text(version.prerelease)],
    ['Metadata', text(version.metadata)],
    ['Original', text(version.original)],
    ['String', text(describeVersion(version))],
    ['Compare', define(['version'], (_context, other) => integer(compareWith(version, other)))],
    [
      'Equal',
      define(['version'], (_context, other) =>
        boolean(other !== undefined && compareVersions(version, other) === 0),
      ),
    ],
    ['GreaterThan', test((order) => order > 0)],
    ['GreaterThanEqual', test((order) => order >= 0)],
    ['LessThan', test((order) => order < 0)],
    ['LessThanEqual', test((order) => order <= 0)],
  ])
}
