/** What is read of a .proto file: services, flat messages and enumerations, in proto3's own words. */
export interface Proto {
  readonly package: string
  readonly calls: readonly ProtoCall[]
  readonly messages: readonly ProtoMessage[]
  readonly enums: readonly ProtoEnum[]
}

export interface ProtoCall {
  readonly service: string
  readonly name: string
  readonly request: string
  readonly response: string
  readonly isStream: boolean
}

export interface ProtoMessage {
  readonly name: string
  readonly fields: readonly ProtoField[]
}

export interface ProtoField {
  readonly number: number
  readonly name: string
  /** A scalar, or the name of a message or an enumeration; `map<string, string>` is `string map`. */
  readonly type: string
  readonly isRepeated: boolean
}

export interface ProtoEnum {
  readonly name: string
  /** By number, from 0 without a gap. */
  readonly values: readonly string[]
}

/** @throws Error with the line for what it does not know: the generator is held to all of the file */
export function parseProto(text: string): Proto {
  const found = {
    package: '',
    calls: [] as ProtoCall[],
    messages: [] as ProtoMessage[],
    enums: [] as ProtoEnum[],
  }
  const lines = text
    .split('\n')
    .map((line) => line.replace(/\/\/.*$/, '').trim())
    .entries()
  for (const [index, line] of lines) {
    const [, word, name = '', rest = ''] = /^(\w+) ([\w.]+)(.*)$/.exec(line) ?? []
    if (isSilent(line)) continue
    if (word === 'package' && rest === ';') found.package = name
    else if (word === 'message' && rest === ' {}') found.messages.push({ name, fields: [] })
    else if (word === 'message' && rest === ' {') {
      found.messages.push({ name, fields: bodyOf(lines, parseField) })
    } else if (word === 'enum' && rest === ' {') {
      found.enums.push({ name, values: inOrder(name, bodyOf(lines, parseValue)) })
    } else if (word === 'service' && rest === ' {') {
      found.calls.push(...bodyOf(lines, (text, at) => ({ service: name, ...parseCall(text, at) })))
    } else throw unknown(line, index)
  }
  return found
}

function isSilent(line: string): boolean {
  return line === '' || line === 'syntax = "proto3";'
}

function bodyOf<Item>(
  lines: Iterator<[number, string]>,
  parse: (line: string, index: number) => Item,
): readonly Item[] {
  const items: Item[] = []
  for (let next = lines.next(); next.done !== true; next = lines.next()) {
    const [index, line] = next.value
    if (line === '}') return items
    if (line !== '') items.push(parse(line, index))
  }
  throw new Error('the file ends within a block')
}

function parseField(line: string, index: number): ProtoField {
  const [, repeated, type = '', name = '', number] =
    /^(repeated )?(map<string, string>|\w+) (\w+) = (\d+);$/.exec(line) ?? []
  if (number === undefined) throw unknown(line, index)
  return {
    number: Number(number),
    name,
    type: type.startsWith('map<') ? 'string map' : type,
    isRepeated: repeated !== undefined,
  }
}

function parseValue(
  line: string,
  index: number,
): { readonly name: string; readonly number: number } {
  const [, name, number] = /^(\w+) = (\d+);$/.exec(line) ?? []
  if (name === undefined) throw unknown(line, index)
  return { name, number: Number(number) }
}

function parseCall(line: string, index: number): Omit<ProtoCall, 'service'> {
  const [, name, request, stream, response] =
    /^rpc (\w+)\((\w+)\) returns \((stream )?(\w+)\);$/.exec(line) ?? []
  if (name === undefined || request === undefined || response === undefined) {
    throw unknown(line, index)
  }
  return { name, request, response, isStream: stream !== undefined }
}

function inOrder(
  name: string,
  values: readonly { readonly name: string; readonly number: number }[],
): readonly string[] {
  if (values.some(({ number }, index) => number !== index)) {
    throw new Error(`the values of ${name} do not count from 0`)
  }
  return values.map((value) => value.name)
}

function unknown(line: string, index: number): Error {
  return new Error(`line ${index + 1} is nothing that is known here: ${line}`)
}
