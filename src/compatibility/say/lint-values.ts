/** Values that no source ever produces, so that comparing with them says nothing. */
import type { Notice } from '../../model.ts'
import type { CatalogueFeature } from './catalogue.ts'
import type { ExpressionSlot } from '../match/compile.ts'

/** Findings about the operands of `In`, `NotIn` and `InRegexp`, each at its place. */
export function lintValues(slot: ExpressionSlot, feature: CatalogueFeature | undefined): Notice[] {
  const { source } = slot
  if (source === null || !['In', 'NotIn', 'InRegexp'].includes(source.op)) return []
  const findings = source.value.map((value) =>
    source.op === 'InRegexp'
      ? lintPattern(slot, value, feature)
      : (lintSpaces(slot, value) ?? lintForm(slot, value, feature)),
  )
  // Beside a value that can be met, one that never is does no harm; in NotIn it never does.
  const isHopeless = source.op === 'In' && !findings.includes(null)
  const severity = isHopeless ? 'error' : 'warning'
  return findings.flatMap((finding, index) =>
    finding === null ? [] : [{ ...finding, severity, location: source.locateValue(index) }],
  )
}

type Finding = Pick<Notice, 'code' | 'message' | 'hint'>

/** Sources cut off the space around what they read; what a spec or the machine's owner sets is kept. */
function lintSpaces({ term }: ExpressionSlot, value: string): Finding | null {
  if (/^(?:rule|local)\./i.test(term.feature)) return null
  const trimmed = value.trim()
  if (trimmed === value || trimmed === '') return null
  const message = `the value ${JSON.stringify(value)} has space around it, which no source produces`
  const hint = `write ${JSON.stringify(trimmed)}`
  return { code: 'value-space', message, hint }
}

function lintForm(
  slot: ExpressionSlot,
  value: string,
  feature: CatalogueFeature | undefined,
): Finding | null {
  const kind = slot.matcher === 'matchName' ? undefined : feature?.values.get(slot.name)
  const label = `${slot.term.feature}.${slot.name}`
  const tell = (rule: string, hint: string | null): Finding => ({
    code: 'value-form',
    message: `${label} never is ${JSON.stringify(value)}: ${rule}`,
    hint,
  })
  switch (kind) {
    case 'hexadecimal':
      return lintId(slot, value, tell)
    case 'boolean':
      return value === 'true' || value === 'false' ? null : tell('it is true or false', null)
    case 'integer': {
      // VERSION_ID.minor of Ubuntu 24.04 is 04.
      const form = feature?.elements === null ? /^-?[0-9]+$/ : /^-?(?:0|[1-9][0-9]*)$/
      if (form.test(value)) return null
      const plain = /^\+?0*([0-9]+)$/.exec(value)?.[1]
      const hint = plain === undefined ? null : `write "${plain}"`
      return tell('it is a whole number without zeros in front', hint)
    }
    default:
      return null
  }
}

/** Digits of an id as sysfs writes them, without `0x`; NFD cuts the class of PCI to four. */
function lintId(
  { name, term }: ExpressionSlot,
  value: string,
  tell: (rule: string, hint: string | null) => Finding,
): Finding | null {
  const digits = term.feature.toLowerCase() === 'usb.device' && name === 'class' ? 2 : 4
  if (new RegExp(`^[0-9a-f]{${digits}}$`).test(value)) return null
  const bare = value.toLowerCase().replace(/^0x/, '')
  const likely = bare.length > digits ? bare.slice(0, digits) : bare.padStart(digits, '0')
  const hint = /^[0-9a-f]+$/.test(bare) ? `write "${likely}"` : null
  return tell(`it is ${digits} hexadecimal digits in lower case, without 0x`, hint)
}

/** A pattern may be anything; letters that an id never has are all that is certain. */
function lintPattern(
  slot: ExpressionSlot,
  pattern: string,
  feature: CatalogueFeature | undefined,
): Finding | null {
  if (slot.matcher === 'matchName' || feature?.values.get(slot.name) !== 'hexadecimal') return null
  const literal = pattern.replace(/\\(?:[pP]\{[^}]*\}|.)|\(\?P?<[^>]*>|\[[^\]]*\]/g, '')
  if (/\(\?[a-zA-Z]*i/.test(pattern) || !/[A-F]/.test(literal)) return null
  return {
    code: 'value-form',
    message: `${slot.term.feature}.${slot.name} is written in lower case: the capitals of ${JSON.stringify(pattern)} match nothing`,
    hint: 'write them in lower case, or put (?i) in front',
  }
}
