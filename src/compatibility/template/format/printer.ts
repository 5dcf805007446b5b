import type { Budget } from '../budget.ts'
import { FunctionFailure } from '../error.ts'
import type { ByteString } from '../values/bytes.ts'
import { sortedKeys, string, typeName } from '../values/value.ts'
import type { ListValue, MapValue, Value } from '../values/value.ts'
import { describeVersion } from '../values/version.ts'
import { noFlags } from './flags.ts'
import type { Flags } from './flags.ts'
import { formatBoolean, formatFloatingPoint, formatInteger, formatString, pad } from './verbs.ts'

/** Collects what Go's fmt package would print, within the bounds of a budget. */
export class Printer {
  readonly #budget: Budget
  readonly #parts: ByteString[] = []
  #size = 0

  constructor(budget: Budget) {
    this.#budget = budget
  }

  get text(): ByteString {
    return this.#parts.join('')
  }

  write(text: ByteString): void {
    this.#size += text.length
    this.#budget.checkString(this.#size)
    this.#budget.spend(text.length / 64)
    this.#parts.push(text)
  }

  /** One operand of a verb. */
  print(value: Value, verb: string, flags: Flags): void {
    if (flags.width !== undefined) this.#budget.checkString(flags.width)
    if (verb === 'p') throw new FunctionFailure('the verb %p prints addresses and is not supported')
    if (verb === 'T') {
      this.write(formatString(typeName(value), 's', flags) ?? '')
    } else if (value.kind === 'invalid' || value.kind === 'nil') {
      if (verb === 'v') this.write(pad('<nil>', flags))
      else this.#printBadVerb(value, verb, flags)
    } else if (verb === 'w') {
      this.#printBadVerb(value, verb, flags)
    } else {
      this.#printValue(value, verb, flags, 0)
    }
  }

  #printValue(value: Value, verb: string, flags: Flags, depth: number): void {
    this.#budget.checkValueDepth(depth)
    this.#budget.spend(1)
    if (value.kind === 'list') this.#printList(value, verb, flags, depth)
    else if (value.kind === 'map') this.#printMap(value, verb, flags, depth)
    else if (value.kind === 'nil' || value.kind === 'invalid') {
      this.write(flags.asSource ? 'interface {}(nil)' : '<nil>')
    } else {
      if (value.kind === 'float' && 'bxX'.includes(verb)) {
        throw new FunctionFailure(`the verb %${verb} of a float64 is not supported`)
      }
      if (value.kind === 'version' && flags.asSource) {
        throw new FunctionFailure('the verb %#v of a version is not supported')
      }
      const text = formatBasic(value, verb, flags)
      if (text === undefined) this.#printBadVerb(value, verb, flags)
      else this.write(text)
    }
  }

  #printList(value: ListValue, verb: string, flags: Flags, depth: number): void {
    if (flags.asSource && value.isNil) {
      this.write(`${value.type}(nil)`)
      return
    }
    this.write(flags.asSource ? `${value.type}{` : '[')
    for (const [index, item] of value.items.entries()) {
      if (index > 0) this.write(flags.asSource ? ', ' : ' ')
      this.#printValue(item, verb, flags, depth + 1)
    }
    this.write(flags.asSource ? '}' : ']')
  }

  #printMap(value: MapValue, verb: string, flags: Flags, depth: number): void {
    if (flags.asSource && value.isNil) {
      this.write(`${value.type}(nil)`)
      return
    }
    this.#budget.spendCopies(value.entries.size)
    this.write(flags.asSource ? `${value.type}{` : 'map[')
    for (const [index, key] of sortedKeys(value).entries()) {
      if (index > 0) this.write(flags.asSource ? ', ' : ' ')
      this.#printValue(string(key), verb, flags, depth + 1)
      this.write(':')
      this.#printValue(value.entries.get(key) ?? value.zero, verb, flags, depth + 1)
    }
    this.write(flags.asSource ? '}' : ']')
  }

  /** `%!d(string=hi)`. */
  #printBadVerb(value: Value, verb: string, flags: Flags): void {
    this.write(`%!${verb}(`)
    if (value.kind === 'invalid' || value.kind === 'nil') {
      this.write('<nil>')
    } else {
      this.write(`${typeName(value)}=`)
      this.#printValue(value, 'v', flags, 0)
    }
    this.write(')')
  }
}

function formatBasic(
  value: Exclude<Value, { kind: 'list' | 'map' | 'nil' | 'invalid' }>,
  verb: string,
  flags: Flags,
): ByteString | undefined {
  switch (value.kind) {
    case 'bool':
      return formatBoolean(value.value, verb, flags)
    case 'integer':
      return formatInteger(value, verb, flags)
    case 'float':
      return formatFloatingPoint(value.value, verb, flags)
    case 'string':
      return formatString(value.value, verb, flags)
    case 'version':
      return formatString(describeVersion(value.version), verb, flags)
  }
}

/** Go's `fmt.Sprint`: a space between two operands when neither is a string. */
export function print(values: readonly Value[], budget: Budget): ByteString {
  const printer = new Printer(budget)
  for (const [index, value] of values.entries()) {
    const previous = values[index - 1]
    if (previous !== undefined && previous.kind !== 'string' && value.kind !== 'string') {
      printer.write(' ')
    }
    printer.print(value, 'v', noFlags)
  }
  return printer.text
}

/** Go's `fmt.Sprintln`: a space between all operands, and a line break. */
export function printLine(values: readonly Value[], budget: Budget): ByteString {
  const printer = new Printer(budget)
  for (const [index, value] of values.entries()) {
    if (index > 0) printer.write(' ')
    printer.print(value, 'v', noFlags)
  }
  printer.write('\n')
  return printer.text
}

/** Go's `%v` of one value. */
export function printValue(value: Value, budget: Budget): ByteString {
  return value.kind === 'string' ? value.value : print([value], budget)
}
