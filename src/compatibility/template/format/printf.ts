import type { Budget } from '../budget.ts'
import { decodeRune } from '../values/bytes.ts'
import type { ByteString } from '../values/bytes.ts'
import { typeName } from '../values/value.ts'
import type { Value } from '../values/value.ts'
import { noFlags } from './flags.ts'
import type { Flags } from './flags.ts'
import { Printer } from './printer.ts'

/** Widths, precisions and argument indexes beyond this are refused by Go. */
const largestNumber = 1_000_000

/** Go's `fmt.Sprintf`; what is wrong with a format is told inside the text, as Go does. */
export function printf(format: ByteString, values: readonly Value[], budget: Budget): ByteString {
  return new Formatter(format, values, budget).run()
}

interface Count {
  readonly value: number | undefined
}

class Formatter {
  readonly #format: ByteString
  readonly #values: readonly Value[]
  readonly #printer: Printer
  #offset = 0
  #argument = 0
  /** Whether an explicit index `[n]` was used anywhere. */
  #isReordered = false
  /** Whether the index of the directive at hand is in order. */
  #isGoodIndex = true
  /** Whether an index was the last thing read. */
  #isAfterIndex = false

  constructor(format: ByteString, values: readonly Value[], budget: Budget) {
    this.#format = format
    this.#values = values
    this.#printer = new Printer(budget)
  }

  run(): ByteString {
    while (this.#offset < this.#format.length) {
      const percent = this.#format.indexOf('%', this.#offset)
      const end = percent === -1 ? this.#format.length : percent
      if (end > this.#offset) this.#printer.write(this.#format.slice(this.#offset, end))
      this.#offset = end + 1
      if (percent !== -1) this.#directive()
    }
    this.#printExtra()
    return this.#printer.text
  }

  #directive(): void {
    this.#isGoodIndex = true
    this.#isAfterIndex = false
    const flags = this.#readFlags()
    this.#readIndex()
    const width = this.#readWidth()
    const minus = flags.minus || (width.value ?? 0) < 0
    const zero = flags.zero && (width.value ?? 0) >= 0
    const precision = this.#readPrecision()
    this.#readIndexAgain()
    this.#verb({
      ...flags,
      minus,
      zero,
      width: width.value === undefined ? undefined : Math.abs(width.value),
      precision: precision.value,
    })
  }

  #readFlags(): Flags {
    const start = this.#offset
    while ('#0+- '.includes(this.#format[this.#offset] ?? 'x')) this.#offset++
    const written = this.#format.slice(start, this.#offset)
    return {
      ...noFlags,
      minus: written.includes('-'),
      plus: written.includes('+'),
      sharp: written.includes('#'),
      space: written.includes(' '),
      zero: written.includes('0'),
    }
  }

  #verb(flags: Flags): void {
    if (this.#offset >= this.#format.length) {
      this.#printer.write('%!(NOVERB)')
      return
    }
    const { width } = decodeRune(this.#format, this.#offset)
    const verb = this.#format.slice(this.#offset, this.#offset + width)
    this.#offset += width
    const value = this.#values[this.#argument]
    if (verb === '%') this.#printer.write('%')
    else if (!this.#isGoodIndex) this.#printer.write(`%!${verb}(BADINDEX)`)
    else if (value === undefined) this.#printer.write(`%!${verb}(MISSING)`)
    else {
      this.#argument++
      this.#printer.print(value, verb, verb === 'v' || verb === 'w' ? forValue(flags) : flags)
    }
  }

  /** `[n]`: the next operand is the n-th. */
  #readIndex(): void {
    this.#isAfterIndex = false
    if (this.#format[this.#offset] !== '[') return
    this.#isReordered = true
    const end = this.#format.indexOf(']', this.#offset)
    const written = this.#format.slice(this.#offset + 1, end === -1 ? undefined : end)
    this.#offset = end === -1 ? this.#offset + 1 : end + 1
    const isNumber = end !== -1 && /^[0-9]+$/.test(written) && Number(written) <= largestNumber
    const index = isNumber ? Number(written) - 1 : -1
    this.#isAfterIndex = isNumber
    if (index >= 0 && index < this.#values.length) this.#argument = index
    else this.#isGoodIndex = false
  }

  /** An index may also stand right before the verb, but there is only one. */
  #readIndexAgain(): void {
    if (!this.#isAfterIndex) this.#readIndex()
  }

  #readWidth(): Count {
    if (this.#format[this.#offset] === '*') {
      this.#offset++
      this.#isAfterIndex = false
      const width = this.#countFromOperand()
      if (width.value === undefined) this.#printer.write('%!(BADWIDTH)')
      return width
    }
    const width = this.#readNumber()
    if (this.#isAfterIndex && width.value !== undefined) this.#isGoodIndex = false
    return width
  }

  #readPrecision(): Count {
    const isLast = this.#offset + 1 >= this.#format.length
    if (isLast || this.#format[this.#offset] !== '.') return { value: undefined }
    this.#offset++
    if (this.#isAfterIndex) this.#isGoodIndex = false
    this.#readIndex()
    if (this.#format[this.#offset] !== '*') return { value: this.#readNumber().value ?? 0 }
    this.#offset++
    this.#isAfterIndex = false
    const { value } = this.#countFromOperand()
    if (value !== undefined && value >= 0) return { value }
    this.#printer.write('%!(BADPREC)')
    return { value: undefined }
  }

  #readNumber(): Count {
    const start = this.#offset
    while (/^[0-9]$/.test(this.#format[this.#offset] ?? '')) this.#offset++
    const digits = this.#format.slice(start, this.#offset)
    if (digits === '') return { value: undefined }
    // Go gives up on such a format.
    if (Number(digits.slice(0, -1)) > largestNumber) {
      this.#offset = this.#format.length
      return { value: undefined }
    }
    return { value: Number(digits) }
  }

  /** `*`: the number is the next operand. */
  #countFromOperand(): Count {
    const value = this.#values[this.#argument]
    if (value === undefined) return { value: undefined }
    this.#argument++
    if (value.kind !== 'integer') return { value: undefined }
    const count = Number(value.value)
    return { value: Math.abs(count) > largestNumber ? undefined : count }
  }

  #printExtra(): void {
    const extra = this.#values.slice(this.#argument)
    if (this.#isReordered || extra.length === 0) return
    this.#printer.write('%!(EXTRA ')
    for (const [index, value] of extra.entries()) {
      if (index > 0) this.#printer.write(', ')
      const isNothing = value.kind === 'invalid' || value.kind === 'nil'
      if (!isNothing) this.#printer.write(`${typeName(value)}=`)
      this.#printer.print(value, 'v', noFlags)
    }
    this.#printer.write(')')
  }
}

/** With the verb `v` a `#` asks for Go source, and `+` changes nothing here. */
function forValue(flags: Flags): Flags {
  return { ...flags, asSource: flags.sharp, sharp: false, plus: false }
}
