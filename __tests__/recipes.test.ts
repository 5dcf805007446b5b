import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

interface Kind {
  /** The end of the recipe's heading in CONTRIBUTING.md. */
  readonly member: string
  /** Others of the kind: a test or a page that names them beside the member is a list of the kind. */
  readonly siblings: readonly string[]
  /** How the sources name the member. */
  readonly inSources: RegExp
  /** The member's own files. */
  readonly own: RegExp
  /** Where tests that name all of the kind are lists of it; elsewhere they only use it. */
  readonly tests?: string
}

const kinds: readonly (readonly [string, Kind])[] = [
  [
    'A probe action',
    {
      member: 'tcpSocket',
      siblings: ['exec', 'httpGet', 'grpc'],
      inSources: /\btcpSocket\b/,
      own: /\/tcp-socket\./,
    },
  ],
  [
    'A reason code',
    {
      member: 'loopback-only',
      siblings: ['connection-refused', 'exit-code', 'oom-killed'],
      inSources: /'loopback-only'/,
      own: /$^/,
    },
  ],
  [
    'A feature source',
    {
      member: 'usb',
      siblings: ['pci', 'memory', 'storage', 'kernel'],
      inSources: /'usb\b|\.\/usb\.ts'/,
      own: /\/usb\./,
    },
  ],
  [
    'A report format',
    {
      member: 'junit',
      siblings: ['sarif', 'html', 'json'],
      inSources: /\bjunit\b/i,
      own: /\/junit[./]/,
    },
  ],
  [
    'An engine',
    {
      member: 'docker',
      siblings: ['podman'],
      // The word alone stands in most files; a name in quotes is a decision.
      inSources: /'docker'|'podman'|\/docker\/[\w-]+\.ts'/,
      own: /\/engine\/docker\//,
      tests: '__tests__/support/',
    },
  ],
]

interface Recipe {
  /** Named in the numbered steps. */
  readonly steps: readonly string[]
  /** Named anywhere in it. */
  readonly all: readonly string[]
}

const path = /`((?:src|docs|examples|scripts|__tests__)\/[^`]+|README\.md|action\.yml)`/g
const pathsIn = (text: string): string[] => [...text.matchAll(path)].map(([, file]) => file ?? '')

function recipeOf(kind: string, { member }: Kind): Recipe {
  const [, rest] = read('CONTRIBUTING.md').split(`### ${kind}, like \`${member}\`\n`)
  if (rest === undefined) throw new Error(`CONTRIBUTING.md has no recipe for: ${kind}`)
  const [text = ''] = rest.split(/^##/m)
  const steps = text.match(/^(?:\d+\. .*| {3}\S.*)$/gm) ?? []
  return { steps: pathsIn(steps.join('\n')), all: pathsIn(text) }
}

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !/__(?:fixtures|golden)__/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
}

const sources = filesBelow('src', /\.ts$/)
const tests = filesBelow('__tests__', /\.(?:ts|mjs)$/).filter(
  (file) => !file.endsWith('/recipes.test.ts'),
)
const pages = [...filesBelow('docs', /\.md$/), 'README.md', 'action.yml']

/** Names of the kind that a text has as words, however they are spelt. */
function namesIn(text: string, { member, siblings }: Kind): readonly string[] {
  return [member, ...siblings].filter((name) => new RegExp(`\\b${name}`, 'i').test(text))
}

/** In code marks a name is a name; in prose it may be any word. */
const marked = (text: string): string => (text.match(/`[^`\n]+`/g) ?? []).join(' ')

/** Every file that knows the member: sources that name it, and tests and pages that list its kind. */
function placesOf(kind: Kind): string[] {
  const { member, siblings, inSources, own, tests: within = '__tests__/' } = kind
  return [
    ...sources.filter((file) => inSources.test(read(file))),
    ...tests
      .filter((file) => file.startsWith(within))
      .filter((file) => namesIn(read(file), kind).length === 1 + siblings.length),
    ...pages.filter((file) => {
      const names = namesIn(marked(read(file)), kind)
      return names.includes(member) && names.length > 1
    }),
  ].filter((file) => !own.test(file))
}

describe.each(kinds)('the recipe: %s', (heading, kind) => {
  const recipe = recipeOf(heading, kind)
  const advice = `CONTRIBUTING.md, "${heading}"`

  test('names files that are there', () => {
    expect(recipe.steps.length).toBeGreaterThan(4)
    const missing = recipe.all.filter((file) => !existsSync(join(root, file)))
    expect([`${advice}: correct`, missing]).toEqual([`${advice}: correct`, []])
  })

  test('shows a member of its kind', () => {
    const shown = recipe.steps.filter((file) => kind.own.test(file) || file.startsWith('src/'))
    expect(shown.filter((file) => kind.inSources.test(read(file)))).not.toEqual([])
  })

  test('leaves out no place that knows the member', () => {
    const places = placesOf(kind)
    expect(places.length).toBeGreaterThan(3)
    const left = places.filter((file) => !recipe.steps.includes(file))
    expect([`${advice}: add`, left]).toEqual([`${advice}: add`, []])
  })

  test('names no place that has nothing to do with it any more', () => {
    const others = recipe.steps.filter((file) => namesIn(read(file), kind).length === 0)
    expect([`${advice}: take out`, others]).toEqual([`${advice}: take out`, []])
  })
})
