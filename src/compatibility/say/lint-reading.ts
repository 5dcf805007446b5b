/** What Node Feature Discovery reads otherwise than it is written, without a word. */
import type { Notice } from '../../model.ts'
import type { FindNearest } from '../../nearest.ts'
import type {
  ChangedScalar,
  IgnoredKey,
  Misreading,
  OddlyWrittenKey,
  RepeatedKey,
} from '../spec/spec.ts'

export function lintMisreading(misreading: Misreading, findNearest: FindNearest): Notice {
  switch (misreading.kind) {
    case 'ignored-key':
      return lintIgnoredKey(misreading, findNearest)
    case 'repeated-key':
      return lintRepeatedKey(misreading)
    case 'letter-case':
      return lintLetterCase(misreading)
    case 'changed-scalar':
      return lintChangedScalar(misreading)
  }
}

function lintIgnoredKey(
  { key, parent, known, location }: IgnoredKey,
  findNearest: FindNearest,
): Notice {
  const nearest = findNearest(key, known)
  const hint = nearest === null ? `known here: ${known.join(', ')}` : `did you mean ${nearest}?`
  const message = `${key} is not a known key of ${parent}: it is passed over`
  return { severity: 'warning', code: 'unknown-key', message, location, hint }
}

function lintRepeatedKey(repeated: RepeatedKey): Notice {
  const { key, other, otherLocation, parent, kept, location } = repeated
  const place = `line ${otherLocation.line}`
  if (key === '<<') {
    const message = `the merge (<<) replaces ${other} of ${parent} (${place}), which stands before it`
    return { severity: 'error', code: 'merged-key', message, location, hint: mergeHint }
  }
  const counts = kept === 'this' ? 'this one counts alone' : `that of ${place} counts alone`
  const message =
    key === other
      ? `${key} is there twice in ${parent}, the other time in ${place}: ${counts}`
      : `${key} and ${other} (${place}) are one key of ${parent}: ${counts}`
  const hint = 'keep one of them'
  return { severity: 'error', code: 'duplicate-key', message, location, hint }
}

const mergeHint = 'write the merge first: what is written behind it replaces what it brings'

function lintLetterCase({ key, field, location }: OddlyWrittenKey): Notice {
  const message = `${key} is read as ${field}`
  return { severity: 'warning', code: 'letter-case', message, location, hint: `write ${field}` }
}

function lintChangedScalar({ written, read, type, use, location }: ChangedScalar): Notice {
  const what = written === '' ? 'what is left empty here' : written
  const becomes = {
    null: 'null, which is an empty text',
    boolean: read,
    number: `the number ${read}`,
  }[type]
  return {
    severity: use === 'compared' ? 'error' : 'warning',
    code: 'changed-value',
    message: `${what} is read as ${becomes}: without quotes it is no text in YAML 1.1`,
    location,
    hint: `write ${JSON.stringify(written)} in quotes`,
  }
}
