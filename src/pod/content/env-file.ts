import { podContentLimits } from '../../limits.ts'
import { noText, text } from './outcome.ts'
import type { Text } from './outcome.ts'

/**
 * One variable of a file of `NAME='value'` lines, as kubelet reads it (`ParseEnv` in
 * pkg/kubelet/util/env): empty where it is not there. What stands behind the variable is not looked at.
 */
export function variableOfFile(file: Uint8Array, key: string): Text {
  const read = lineReader(file)
  for (let line = read(); line !== null; line = read()) {
    if (line === tooLong) return noText('token too long')
    const assignment = line.replace(/^[ \t]+/, '')
    if (assignment === '' || assignment.startsWith('#')) continue
    const equals = assignment.indexOf('=')
    const name = assignment.slice(0, Math.max(0, equals))
    if (!/[^ \t]$/.test(name)) return noText('invalid environment variable format')
    const value = readValue(assignment.slice(equals + 1), read)
    if (!value.ok || name === key) return value
  }
  return text('')
}

/** Of the text behind `=`, and of further lines up to the closing quote. */
function readValue(start: string, read: () => Line): Text {
  // As in a shell: `NAME= 'value'` gives NAME nothing.
  if (/^[ \t]/.test(start)) return text('')
  if (!start.startsWith("'")) return noText('value must be enclosed in single quotes')
  const parts: string[] = []
  for (let rest: Line = start.slice(1); ; rest = read()) {
    if (rest === null) return noText('unclosed single quote')
    if (rest === tooLong) return noText('token too long')
    const quote = rest.indexOf("'")
    if (quote >= 0) {
      const isEnd = /^[ \t]*(?:#|$)/.test(rest.slice(quote + 1))
      if (!isEnd) return noText('unexpected content after closing quote')
      return text([...parts, rest.slice(0, quote)].join('\n'))
    }
    parts.push(rest)
  }
}

/** A line that Go's bufio.Scanner gives up at. */
const tooLong = Symbol('too long')
type Line = string | typeof tooLong | null

function lineReader(file: Uint8Array): () => Line {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let at = 0
  return () => {
    if (at >= file.length) return null
    const newline = file.indexOf(0x0a, at)
    const end = newline < 0 ? file.length : newline
    const line = file.subarray(at, end)
    at = end + 1
    if (line.length >= podContentLimits.variableLineBytes) return tooLong
    return decoder.decode(line).replace(/\r$/, '')
  }
}
