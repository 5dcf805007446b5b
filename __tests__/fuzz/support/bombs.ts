/** Inputs that are small to write and large to read. They are made here, so that no file is large. */
export interface Bomb {
  readonly name: string
  readonly make: () => string | Uint8Array
}

const million = 1_000_000

function laughs(levels: number): string {
  const lines = ['a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]']
  for (let level = 1; level <= levels; level++) {
    const aliases = Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')
    lines.push(`a${level}: &a${level} [${aliases}]`)
  }
  return lines.join('\n')
}

/** JSON that is nested; the names are what formats call their parts, so that readers go in. */
function nested(levels: number, name: string): string {
  return `${`{"${name}":`.repeat(levels)}1${'}'.repeat(levels)}`
}

const names = ['a', 'metadata', 'checks', 'manifests', '__proto__', 'images']

export const bombs: readonly Bomb[] = [
  { name: 'billion laughs', make: () => laughs(9) },
  { name: 'aliases of one anchor', make: () => `a: &a x\nb: [${'*a, '.repeat(10_000)}]\n` },
  { name: 'an anchor in itself', make: () => 'a: &a [*a, *a]\nb: &b {c: *b}\n<<: *b\n' },
  { name: 'merges of merges', make: () => `a: &a {b: 1}\n${'<<: *a\n'.repeat(5_000)}` },
  { name: 'brackets', make: () => '['.repeat(million) },
  { name: 'closed brackets', make: () => '['.repeat(5_000) + ']'.repeat(5_000) },
  { name: 'braces', make: () => '{'.repeat(100_000) },
  { name: 'lists in lists', make: () => '- '.repeat(20_000) },
  { name: 'questions', make: () => '? '.repeat(20_000) },
  { name: 'tags', make: () => '!!str '.repeat(50_000) },
  { name: 'anchors', make: () => '&a '.repeat(50_000) },
  {
    name: 'deep blocks',
    make: () => Array.from({ length: 900 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
  },
  ...names.map((name) => ({ name: `nested ${name}`, make: () => nested(5_000, name) })),
  { name: 'a long line', make: () => 'x'.repeat(million) },
  { name: 'a long line of blanks', make: () => `a:${' '.repeat(million)}b` },
  { name: 'a long key', make: () => `${'k'.repeat(300_000)}: 1\n` },
  { name: 'a long text', make: () => JSON.stringify({ name: 'x'.repeat(million) }) },
  { name: 'many lines', make: () => '\n'.repeat(million) },
  { name: 'many documents', make: () => '---\na: 1\n'.repeat(50_000) },
  {
    name: 'many keys',
    make: () =>
      JSON.stringify(Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`k${at}`, at]))),
  },
  {
    name: 'many keys in YAML',
    make: () => Array.from({ length: 60_000 }, (_, at) => `k${at}: ${at}\n`).join(''),
  },
  { name: 'equal keys', make: () => `{${'"a":1,'.repeat(60_000)}"a":1}` },
  { name: 'many items', make: () => `[${'0,'.repeat(300_000)}0]` },
  { name: 'many texts', make: () => JSON.stringify(Array.from({ length: 50_000 }, () => '-e')) },
  { name: 'a large number', make: () => '9'.repeat(100_000) },
  { name: 'a large exponent', make: () => '{"a":1e999999999,"b":-1e999999999}' },
  { name: 'escapes', make: () => `"${'\\u0041'.repeat(100_000)}"` },
  { name: 'quotes', make: () => '"'.repeat(200_000) },
  { name: 'apostrophes', make: () => "'".repeat(200_000) },
  { name: 'colons', make: () => ':'.repeat(200_000) },
  { name: 'commas', make: () => ','.repeat(200_000) },
  { name: 'slashes', make: () => '/'.repeat(200_000) },
  { name: 'dots', make: () => 'a.'.repeat(100_000) },
  { name: 'equal signs', make: () => '='.repeat(200_000) },
  { name: 'backslashes', make: () => '\\'.repeat(200_000) },
  { name: 'comments', make: () => '# \n'.repeat(200_000) },
  { name: 'comments of HTML', make: () => '<!-- container-canary:section '.repeat(20_000) },
  { name: 'NUL', make: () => Buffer.alloc(million) },
  { name: 'no text', make: () => Buffer.alloc(million, 0xff) },
  { name: 'lone surrogates', make: () => '\ud800'.repeat(100_000) },
  { name: 'combining marks', make: () => `a${'\u0301'.repeat(200_000)}` },
  { name: 'carriage returns', make: () => '\r'.repeat(300_000) },
  { name: 'tabs', make: () => '\t'.repeat(300_000) },
  { name: 'UTF-16', make: () => Buffer.from('\ufeffapiVersion: x\n'.repeat(1_000), 'utf16le') },
  {
    name: 'a template that calls itself',
    make: () => '{{ define "t" }}{{ template "t" . }}{{ end }}{{ template "t" . }}',
  },
  {
    name: 'a template that doubles',
    make: () => `{{ $a := "xxxxxxxxxx" }}${'{{ $a = print $a $a }}'.repeat(60)}`,
  },
  {
    name: 'ranges in ranges',
    make: () => `${'{{ range until 1000 }}'.repeat(20)}x${'{{ end }}'.repeat(20)}`,
  },
  {
    name: 'a wide verb',
    make: () => '{{ printf "%1000000000d" 1 }}{{ printf "%.1000000000f" 1.0 }}',
  },
  { name: 'many verbs', make: () => `{{ printf "${'%100000d'.repeat(200)}" 1 }}` },
  {
    name: 'a regular expression',
    make: () => '{{ regexMatch "(((a{1,500}){1,500}){1,500})*$" "aaaaaaaaaaaaaaaaaaaaaaaa!" }}',
  },
  {
    name: 'patterns that backtrack',
    make: () => spec(['(a+)+$', '(a|aa)+$', '(.*)*x', '(a{1,1000}){1,1000}']),
  },
  {
    name: 'repeat',
    make: () => '{{ repeat 1000000000 "x" }}{{ until 1000000000 }}{{ untilStep 0 9 0 }}',
  },
  { name: 'parentheses', make: () => `{{ ${'('.repeat(60_000)}` },
  { name: 'dots of a template', make: () => `{{ ${'.a'.repeat(30_000)} }}` },
  { name: 'pipes', make: () => `{{ 1 ${'| print '.repeat(8_000)} }}` },
]

function spec(patterns: readonly string[]): string {
  return JSON.stringify({
    version: 'v1alpha1',
    compatibilities: [
      {
        rules: patterns.map((pattern, at) => ({
          name: `r${at}`,
          matchFeatures: [
            {
              feature: 'kernel.version',
              matchExpressions: { full: { op: 'InRegexp', value: [pattern] } },
            },
          ],
        })),
      },
    ],
  })
}
