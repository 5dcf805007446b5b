/** TypeScript of a .proto: types for people, tables for the encoder. */
import { format } from 'prettier'
import { parseProto } from './parse-proto.ts'
import type { Proto, ProtoCall, ProtoField } from './parse-proto.ts'

const scalars: Readonly<Record<string, string>> = {
  string: 'string',
  bytes: 'Uint8Array',
  bool: 'boolean',
  int32: 'number',
  uint32: 'number',
  int64: 'bigint',
  uint64: 'bigint',
  'string map': 'ReadonlyMap<string, string>',
}

/** @throws Error for a file that says what the generator does not know */
export async function messagesFile(text: string): Promise<string> {
  const proto = parseProto(text)
  const enums = new Set(proto.enums.map(({ name }) => name))
  const parts = [
    '/** Made from runtime.proto by `npm run cri-messages`. Do not edit. */',
    "import type { MessageSchema } from '../../protobuf/schema.ts'",
    "import type { unrecognized } from '../../protobuf/schema.ts'",
    '',
    ...proto.enums.flatMap(({ name, values }) => [
      `const ${valuesOf(name)} = ${JSON.stringify(values)} as const`,
      `export type ${name} = (typeof ${valuesOf(name)})[number] | typeof unrecognized`,
      '',
    ]),
    ...proto.messages.flatMap(({ name, fields }) => [
      fields.length === 0
        ? `export type ${name} = Readonly<Record<string, never>>`
        : `export interface ${name} {${fields.map((field) => memberOf(field, enums)).join('\n')}}`,
      '',
      `const ${schemaOf(name)}: MessageSchema = [${fields
        .map((field) => entryOf(field, enums))
        .join(',')}]`,
      '',
    ]),
    ...callsOf(proto),
  ]
  return await format(parts.join('\n'), {
    parser: 'typescript',
    semi: false,
    singleQuote: true,
    printWidth: 100,
    trailingComma: 'all',
  })
}

function callsOf(proto: Proto): readonly string[] {
  const unary = proto.calls.filter(({ isStream }) => !isStream)
  const streams = proto.calls.filter(({ isStream }) => isStream)
  const interfaceOf = (name: string, calls: readonly ProtoCall[]) =>
    `export interface ${name} {${calls
      .map(
        (call) =>
          `readonly ${call.name}: { readonly request: ${call.request}; readonly response: ${call.response} }`,
      )
      .join('\n')}}`
  return [
    '/** Calls that have one answer. */',
    interfaceOf('Calls', unary),
    '',
    '/** Calls that are answered again and again. */',
    interfaceOf('Streams', streams),
    '',
    '/** Where each call goes, and in which form. */',
    'export const callSchemas = {',
    ...proto.calls.map(
      ({ service, name, request, response }) =>
        `${name}: { path: '/${proto.package}.${service}/${name}', request: ${schemaOf(request)}, response: ${schemaOf(response)} },`,
    ),
    '} as const satisfies Readonly<Record<keyof Calls | keyof Streams, CallSchema>>',
    '',
    'export interface CallSchema {',
    'readonly path: string',
    'readonly request: MessageSchema',
    'readonly response: MessageSchema',
    '}',
  ]
}

function memberOf(field: ProtoField, enums: ReadonlySet<string>): string {
  const type = scalars[field.type] ?? field.type
  const isMessage = !(field.type in scalars) && !enums.has(field.type)
  const whole = field.isRepeated ? `readonly ${type}[]` : isMessage ? `${type} | null` : type
  return `readonly ${camelCase(field.name)}: ${whole}`
}

function entryOf(field: ProtoField, enums: ReadonlySet<string>): string {
  const kind =
    field.type in scalars
      ? `'${field.type}'`
      : enums.has(field.type)
        ? `{ values: ${valuesOf(field.type)} }`
        : `() => ${schemaOf(field.type)}`
  const parts = [String(field.number), `'${camelCase(field.name)}'`, kind]
  return `[${[...parts, ...(field.isRepeated ? ["'repeated'"] : [])].join(', ')}]`
}

const valuesOf = (name: string): string => `${lowerFirst(name)}Values`
const schemaOf = (name: string): string => `${lowerFirst(name)}Schema`

/** `DNSConfig` is `dnsConfig`, `CDIDevice` is `cdiDevice`. */
function lowerFirst(name: string): string {
  return name.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/, (start) => start.toLowerCase())
}

function camelCase(name: string): string {
  const [first = '', ...rest] = name.split('_')
  const start = first === first.toUpperCase() ? first.toLowerCase() : first
  return [start, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('')
}
