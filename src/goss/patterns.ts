import { fieldOf } from '../decode.ts'

/**
 * What a text is asked by goss (`matchers/` and `resource/gomega.go` of goss-org/goss), as regular expressions
 * over the whole of it.
 */
export interface TextQuestion {
  readonly matches: readonly string[]
  readonly excludes: readonly string[]
}

/** Why it cannot be asked, as a part of a sentence. */
export interface NotTaken {
  readonly why: string
}

export type TextReading = TextQuestion | NotTaken

export function isNotTaken(reading: object): reading is NotTaken {
  return 'why' in reading
}

const asksNothing: TextQuestion = { matches: [], excludes: [] }

/** What is written for the content of a file or the output of a command. */
export function readTextMatcher(value: unknown): TextReading {
  if (Array.isArray(value)) return readPatterns(value)
  return readMatcher(value, wholeText)
}

/** Each pattern of a list is about single lines. */
function readPatterns(list: readonly unknown[]): TextReading {
  return together(
    list.map((item) =>
      typeof item === 'string' ? readPattern(item) : { why: 'a pattern is no text' },
    ),
  )
}

/** `text`, `!text`, `/regex/flags` or `!/regex/flags`. */
function readPattern(written: string): TextReading {
  const isExcluded = written.startsWith('!')
  const core = isExcluded ? written.slice(1) : written
  const [, regex, flags = ''] = /^\/(.*)\/([ims]*)$/s.exec(core) ?? []
  if (regex === undefined) {
    const text = written.replace(/^[\\/!]+/, '')
    if (text !== '') return question(literal(text), isExcluded)
    // Every line holds nothing, and so no line may be there.
    return isExcluded ? question('(?s).', isExcluded) : asksNothing
  }
  return perLine(regex, flags, isExcluded)
}

/** A line is all that such an expression ever sees: what is about a whole text is about a line. */
function perLine(regex: string, flags: string, isExcluded: boolean): TextReading {
  if (/\\[AzZ]/.test(regex)) {
    return { why: String.raw`\A and \z are the ends of a line there, and those of the text here` }
  }
  return question(`(?m${flags.includes('i') ? 'i' : ''}:${regex})`, isExcluded)
}

/** How texts are written as expressions: those of a whole text, or of one of its lines. */
interface Frame {
  readonly start: string
  readonly end: string
  readonly regex: (expression: string) => TextReading
}

const wholeText: Frame = {
  ...{ start: String.raw`\A`, end: String.raw`\z` },
  regex: (expression) => question(expression, false),
}

const oneLine: Frame = {
  ...{ start: '(?m)^', end: '$' },
  regex: (expression) => perLine(expression, '', false),
}

function readMatcher(value: unknown, frame: Frame): TextReading {
  if (typeof value === 'string')
    return question(`${frame.start}${literal(value)}${frame.end}`, false)
  const [key, ...more] = typeof value === 'object' && value !== null ? Object.keys(value) : []
  if (key === undefined || more.length > 0) return { why: 'a matcher is a text or a single key' }
  return readNamed(key, fieldOf(value, key), frame)
}

function readNamed(name: string, value: unknown, frame: Frame): TextReading {
  switch (name) {
    case 'equal':
      return typeof value === 'string' ? readMatcher(value, frame) : notText(name)
    case 'have-prefix':
      return ofText(name, value, (text) => `${frame.start}${literal(text)}`)
    case 'have-suffix':
      return ofText(
        name,
        value,
        (text) => `${frame.end === '$' ? '(?m)' : ''}${literal(text)}${frame.end}`,
      )
    case 'contain-substring':
      return ofText(name, value, literal)
    case 'match-regexp':
      return typeof value === 'string' ? frame.regex(value) : notText(name)
    case 'have-patterns':
      return Array.isArray(value) ? readPatterns(value) : notText(name)
    case 'contain-element':
      return readMatcher(value, oneLine)
    case 'contain-elements':
      return ofList(name, value, (item) => readMatcher(item, oneLine))
    case 'and':
      return ofList(name, value, (item) => readMatcher(item, frame))
    case 'not':
      return opposite(readMatcher(value, frame))
    default:
      return { why: `the matcher ${name} has no counterpart` }
  }
}

function ofText(name: string, value: unknown, toRegex: (text: string) => string): TextReading {
  return typeof value === 'string' ? question(toRegex(value), false) : notText(name)
}

function ofList(name: string, value: unknown, read: (item: unknown) => TextReading): TextReading {
  return Array.isArray(value) ? together(value.map(read)) : { why: `${name} is no list` }
}

function notText(name: string): NotTaken {
  return { why: `${name} is not given a text` }
}

function opposite(reading: TextReading): TextReading {
  if (isNotTaken(reading)) return reading
  const { matches, excludes } = reading
  // That one of several does not hold cannot be asked.
  if (matches.length + excludes.length !== 1) return { why: 'not stands before several conditions' }
  return { matches: excludes, excludes: matches }
}

function together(readings: readonly TextReading[]): TextReading {
  const refused = readings.find(isNotTaken)
  if (refused !== undefined) return refused
  const taken = readings.filter((reading): reading is TextQuestion => !isNotTaken(reading))
  return {
    matches: taken.flatMap(({ matches }) => matches),
    excludes: taken.flatMap(({ excludes }) => excludes),
  }
}

function question(regex: string, isExcluded: boolean): TextQuestion {
  return isExcluded ? { matches: [], excludes: [regex] } : { matches: [regex], excludes: [] }
}

/** A text as an expression that finds it. */
export function literal(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, String.raw`\$&`)
}
