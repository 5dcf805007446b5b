/** How programs write a text down, by family. Each gives the text as it is where it changes nothing. */

/** What each family makes of a text; the same writing may come several times. */
export function writingsOf(text: string): readonly string[] {
  return [
    text,
    ...json(text),
    ...python(text),
    ...shell(text),
    ...url(text),
    ...markup(text),
    ...doubled(text),
    Buffer.from(text).toString('hex'),
    Buffer.from(text).toString('hex').toUpperCase(),
  ]
}

/**
 * Between the quotes of JSON, and of JSON inside of JSON: as ECMAScript writes it, with `\/` (PHP),
 * in ASCII alone (Python, PHP, Java), with the marks of markup escaped (Go, PHP), and with digits of
 * escapes in both cases. YAML in double quotes is written alike.
 */
function json(text: string): readonly string[] {
  const plain = JSON.stringify(text).slice(1, -1)
  const once = [plain, plain.replaceAll('/', '\\/')].flatMap((written) => [
    ...escapes(written, /[^ -~]/g),
    ...escapes(written, /[<>&\u2028\u2029]/g),
    ...escapes(written, /[<>&]|[^ -~]/g),
    ...escapes(written.replaceAll('\\"', '"'), /[<>&'"]|[^ -~]/g),
  ])
  return [...once, ...once.map((written) => JSON.stringify(written).slice(1, -1))]
}

function escapes(text: string, units: RegExp): readonly string[] {
  const written = (cased: (digits: string) => string) =>
    text.replace(units, (unit) => `\\u${cased(digitsOf(unit.charCodeAt(0), 4))}`)
  return [text, written((digits) => digits), written((digits) => digits.toUpperCase())]
}

/** `repr` of a text and of its bytes, and `ascii`; quotes are escaped where both kinds are in it. */
function python(text: string): readonly string[] {
  const named = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
  const shown = named.replace(/\p{Cc}/gu, pythonEscape)
  const all = [shown, named.replace(/[^ -~]/gu, pythonEscape), named.replace(/[^ -~]+/gu, bytes)]
  return [...all, ...all.map((written) => written.replaceAll("'", "\\'"))]
}

function pythonEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code <= 0xff) return `\\x${digitsOf(code, 2)}`
  return code <= 0xffff ? `\\u${digitsOf(code, 4)}` : `\\U${digitsOf(code, 8)}`
}

function bytes(characters: string): string {
  return Array.from(Buffer.from(characters), (byte) => `\\x${digitsOf(byte, 2)}`).join('')
}

/**
 * Inside of single quotes (POSIX, and `shlex.quote`), inside of double quotes (`declare -p`), with
 * backslashes alone (`printf %q`, of which older and newer ones differ in the comma), and inside of
 * `$'…'`.
 */
function shell(text: string): readonly string[] {
  const bare = text.replace(/[ \t!"$&'()*;<>?[\\\]^`{|}]/g, '\\$&').replace(/^[#~]/, '\\$&')
  const quoted = text
    .replace(/[\\']/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
  return [
    text.replaceAll("'", "'\\''"),
    text.replaceAll("'", `'"'"'`),
    text.replace(/["$`\\]/g, '\\$&'),
    text.replace(/["$`\\!]/g, '\\$&'),
    bare,
    bare.replaceAll(',', '\\,'),
    quoted,
    quoted.replace(/[^ -~]+/gu, (characters) =>
      Array.from(Buffer.from(characters), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(
        '',
      ),
    ),
  ]
}

/**
 * Percent-encoded. Encoders differ in what they leave: RFC 3986, `encodeURIComponent`, `encodeURI`,
 * Python's `quote`, HTML forms (Java), PHP's `urlencode`; a blank may be a plus.
 */
function url(text: string): readonly string[] {
  const every = text.toWellFormed()
  const written = kept.flatMap((pattern) => {
    const encoded = every.replace(pattern, (characters) =>
      Array.from(Buffer.from(characters), (byte) => `%${digitsOf(byte, 2).toUpperCase()}`).join(''),
    )
    return [encoded, encoded.replaceAll('%20', '+')]
  })
  // The letters of an escape come in both cases; those of the value stay what they are.
  return [
    ...written,
    ...written.map((one) => one.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())),
  ]
}

/** What is not left as it is. */
const kept: readonly RegExp[] = [
  /[^A-Za-z0-9._~-]+/gu,
  /[^A-Za-z0-9._~!'()*-]+/gu,
  /[^A-Za-z0-9._~/-]+/gu,
  /[^A-Za-z0-9._~!'()*;,/?:@&=+$#-]+/gu,
  /[^A-Za-z0-9._*-]+/gu,
  /[^A-Za-z0-9._-]+/gu,
]

/**
 * In HTML and XML: writers differ in how they write quotes, and in what they write by its number,
 * which may be all of it.
 */
function markup(text: string): readonly string[] {
  const marks = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const named = ["'", '&#39;', '&#039;', '&#x27;', '&apos;'].flatMap((apostrophe) =>
    ['"', '&quot;', '&#34;', '&#x22;'].map((quote) =>
      marks.replaceAll('"', quote).replaceAll("'", apostrophe),
    ),
  )
  const careful = named.flatMap((one) => [
    one,
    one.replaceAll('/', '&#x2F;'),
    one.replaceAll('/', '&#x2F;').replaceAll('`', '&#x60;').replaceAll('=', '&#x3D;'),
    ...byNumber(one, /[^ -~]/gu),
  ])
  return [
    ...careful,
    ...[/[&<>"']/gu, /[^ -~]|[&<>"']/gu, /[^A-Za-z0-9]/gu, /[^A-Za-z0-9 ,./=-]/gu, /./gsu].flatMap(
      (characters) => byNumber(text, characters),
    ),
  ]
}

function byNumber(text: string, characters: RegExp): readonly string[] {
  const written = (number: (code: number) => string) =>
    text.replace(characters, (character) => `&#${number(character.codePointAt(0) ?? 0)};`)
  return [
    written(String),
    written((code) => `x${code.toString(16)}`),
    written((code) => `x${code.toString(16).toUpperCase()}`),
  ]
}

/** Marks that are written twice: YAML and SQL in single quotes, CSV, Compose and make, `printf`. */
function doubled(text: string): readonly string[] {
  return ["'", '"', '$', '%', '\\'].map((mark) => text.replaceAll(mark, () => mark + mark))
}

function digitsOf(code: number, length: number): string {
  return code.toString(16).padStart(length, '0')
}
