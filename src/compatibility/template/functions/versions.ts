import { boolean } from '../values/value.ts'
import type { Value } from '../values/value.ts'
import { parseVersion } from '../values/version.ts'
import type { Version } from '../values/version.ts'
import type { ByteString } from '../values/bytes.ts'
import type { FunctionTable } from './define.ts'
import { define } from './define.ts'
import { fail } from './failure.ts'
import { parseConstraint } from './version-constraint.ts'

function asVersion(text: ByteString): Version {
  const parsed = parseVersion(text)
  return parsed.ok ? parsed.version : fail(parsed.error)
}

function holds(constraintText: ByteString, text: ByteString): boolean {
  const parsed = parseConstraint(constraintText)
  return parsed.ok ? parsed.constraint.holds(asVersion(text)) : fail(parsed.error)
}

export const versionFunctions: FunctionTable = new Map([
  [
    'semver',
    define(['string'], (_context, text): Value => ({ kind: 'version', version: asVersion(text) })),
  ],
  [
    'semverCompare',
    define(['string', 'string'], (context, constraint, text) => {
      context.budget.spend(1 + constraint.length ** 2 / 512)
      return boolean(holds(constraint, text))
    }),
  ],
])
