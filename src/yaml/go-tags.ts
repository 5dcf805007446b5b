import type { ScalarTag, Tags } from 'yaml'

/**
 * Dates and `1:30` stay text: YAML 1.1 has types for them, Go's parsers read them as strings. And a
 * number has a digit in front of its exponent or point, or behind the point: to the library `.` and
 * `e3` are numbers as well.
 */
export function asGoReads(tags: Tags): Tags {
  const times = ['intTime', 'floatTime', 'timestamp']
  return tags
    .filter((tag) => {
      if (typeof tag === 'string') return !times.includes(tag)
      const isTime = 'format' in tag && tag.format === 'TIME'
      return !isTime && tag.tag !== 'tag:yaml.org,2002:timestamp'
    })
    .map((tag) => (isScalarTag(tag) ? withDigits(tag) : tag))
}

function isScalarTag(tag: Tags[number]): tag is ScalarTag {
  return typeof tag !== 'string' && tag.collection === undefined
}

function withDigits(tag: ScalarTag): ScalarTag {
  if (tag.tag !== 'tag:yaml.org,2002:float' || tag.test === undefined) return tag
  if (tag.test.test('.')) return { ...tag, test: pointNumber }
  return tag.test.test('e3') ? { ...tag, test: exponentNumber } : tag
}

const pointNumber = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)$/
const exponentNumber = /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)[eE][-+]?[0-9]+$/

/** `010` is 8 to readers of YAML 1.1, and 10 to those of YAML 1.2: a text, which no place for a number takes. */
export function zerosAsText(tags: Tags): Tags {
  return tags.map((tag) => {
    if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:int' || tag.test === undefined) {
      return tag
    }
    const { source, flags } = tag.test
    return { ...tag, test: new RegExp(`^(?![-+]?0[0-9])(?:${source})`, flags) }
  })
}

/** Booleans of YAML 1.1 without `y` and `n`, which people mean as names. */
export function lettersAsText(tags: Tags): Tags {
  return tags.map((tag) => {
    if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:bool' || tag.test === undefined) {
      return tag
    }
    const { source, flags } = tag.test
    return { ...tag, test: new RegExp(`^(?![yYnN]$)(?:${source})`, flags) }
  })
}
