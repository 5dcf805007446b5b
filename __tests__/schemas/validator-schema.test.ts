import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { manifestPage, readManifestPage } from '../../scripts/schemas/manifest-page.ts'
import { exampleManifests, hasModeline } from '../../scripts/schemas/modelines.ts'
import { makeSchemas } from '../../scripts/schemas/schemas.ts'
import { upstreamValidator } from '../../src/lint/upstream-fields.ts'
import { validatorModeline } from '../../src/schema-address.ts'
import { builtInNames } from '../../src/validator/built-in.ts'
import { manifests } from '../validator/container-canary/manifests.ts'
import { checkerOf, isRead, schemaText } from './support.ts'

const check = checkerOf('validator')
const head = 'apiVersion: container-canary.nvidia.com/v1\nkind: Validator\nname: a\n'
const runs = 'checks: [{ name: a, probe: { exec: { command: [a] } } }]\n'
const top = (text: string) => `${head}${text}\n${runs}`
/** Each with a name that a line has room for. */
const named = (texts: readonly string[]) =>
  texts.map((text) => [text.replace(head, '').split('\n', 1)[0] ?? '', text] as const)
const probe = (text: string) => `${head}checks: [{ name: a, probe: { ${text} } }]\n`

describe('the files are what the sources make', () => {
  const { files, undescribed, unused } = makeSchemas()

  test('of every field something is said, and of none that there is not', () => {
    expect({ undescribed, unused }).toEqual({ undescribed: [], unused: [] })
  })

  test.each(files)('$name: npm run schemas', ({ name, schema }) => {
    expect(JSON.parse(schemaText(name))).toEqual(JSON.parse(JSON.stringify(schema)))
  })

  test('docs/manifest.md: npm run schemas', () => {
    expect(manifestPage()).toBe(readManifestPage())
  })

  test('every field of a Validator has a row there, and says whose it is', () => {
    const rows = readManifestPage().matchAll(/^\| `([^`]+)` \| (ours)? +\|/gm)
    const whose = new Map([...rows].map(([, path = '', ours]) => [path, ours === 'ours']))
    // JSON Schema, as the file has it.
    const { properties } = JSON.parse(schemaText('validator')) as { readonly properties: object }
    const names = Object.keys(properties)
    expect(names.filter((name) => !whose.has(name))).toEqual([])
    const upstream = upstreamValidator.of === 'mapping' ? Object.keys(upstreamValidator.fields) : []
    expect(names.filter((name) => whose.get(name) === upstream.includes(name))).toEqual([])
  })

  test('the schema of reports has two addresses, and one text', () => {
    const old = new URL('../../docs/report.schema.json', import.meta.url)
    expect(schemaText('report')).toBe(readFileSync(old, 'utf8'))
  })
})

describe('takes every manifest of the examples', () => {
  const examples = exampleManifests().filter(({ modeline }) => modeline === validatorModeline)

  test('there are some', () => {
    expect(examples.length).toBeGreaterThanOrEqual(builtInNames.length)
  })

  test.each(examples)('$file', ({ text }) => {
    expect(check(text)).toEqual([])
  })

  test('and refuses the one that is wrong', () => {
    const file = new URL('../../examples/editors/misspelt.yaml', import.meta.url)
    expect(check(readFileSync(file, 'utf8'))).toHaveLength(5)
  })
})

test.each(exampleManifests())('$file says where its schema is: npm run schemas', (example) => {
  expect(hasModeline(example)).toBe(true)
})

/** What the reader alone finds out: it depends on other places of the document, or on what is meant. */
const byReaderAlone: readonly string[] = ['a key twice', 'another kind']

describe('decides as the reader does', () => {
  const cases = Object.entries(manifests).filter(
    ([name]) => name !== 'a byte order mark and lines of Windows',
  )

  test.each(cases.filter(([name]) => !byReaderAlone.includes(name)))('%s', (_name, text) => {
    expect(check(text).length === 0).toBe(isRead(text))
  })

  const right = [
    top('args: [a]'),
    top('entrypoint: [a]\nworkingDir: /a\nuser: "1000:0"\ngroups: [1, video]'),
    top('user: 1000\nreadOnly: true\nnoNewPrivileges: true\nnetwork: none'),
    top('tmpfs: [/tmp, { path: /run, size: 64Mi }, { path: /a, size: 4096 }]'),
    top('resources: { memory: 256Mi, cpu: 500m, pids: 100 }'),
    top('resources: { memory: 268435456, cpu: 1 }'),
    top('capabilities: { add: [NET_BIND_SERVICE], drop: [ALL] }'),
    top('startWithin: 4m'),
    top('conditions: [read-only-root, memory: 256Mi]'),
    top('x-read: { anything: [1] }'),
    top(
      'parameters: [{ name: a, default: 3 }, { name: b, description: c, default: d, pattern: e }]',
    ),
    `${head}profile: true\nreadOnly: true\nchecks: []\n${runs.replace('checks', 'x-checks')}`.replace(
      'checks: []\n',
      runs,
    ),
    top('parameters: [{ name: a, default: 80 }]\nports: [{ port: $(a) }]\nreadOnly: $(b)').replace(
      'name: a, default: 80',
      'name: a, default: 80 }, { name: b, default: true',
    ),
    top(
      'parameters: [{ name: a, default: home }]\nvolumes: [{ mountPath: /$(a) }, { mountPath: "$(a)/b" }]',
    ).replace('"$(a)/b"', '/b/$(a)'),
    `${head}checks: [{ name: a, optional: true, probe: { tcpSocket: { port: 80 }, startWithin: 60s } }]\n`,
    probe('httpGet: { port: 80, method: POST, body: { a: [1] }, responseStatus: [201, 400-499] }'),
    probe('httpGet: { port: 80, method: PUT, body: text, responseStatus: 204 }'),
    probe('httpGet: { port: 80, responseBody: { matches: a, excludes: [b], json: { /a/0: 1 } } }'),
    probe('httpGet: { port: 443, scheme: HTTPS, tlsVerify: true }'),
    probe('log: { matches: ready, stream: stderr, within: 1m30s }'),
    probe('stop: { signal: TERM, grace: 10, exitCode: [0, 143], reaped: true }'),
    probe('stop: { exitCode: any }'),
    probe('stop: {}'),
    probe('grpc: { port: 50051, service: a }'),
    probe('image: { userIsNumeric: true, exposedPorts: [80, 53/udp], maxSize: 500Mi }'),
    probe('image: { env: { A: b, C: { matches: [d] }, E: { exists: false } } }'),
    probe("file: { path: /a, mode: '0644', type: file, sha256: " + 'a'.repeat(64) + ' }'),
    probe('program: { name: nginx }'),
    probe('exec: { command: [a], isolated: true, setup: [[b]], env: [{ name: C, value: d }] }'),
  ]
  test.each(named(right))('right: %s', (_name, text) => {
    expect({ schema: check(text), reader: isRead(text) }).toEqual({ schema: [], reader: true })
  })

  const wrong = [
    top('cheks: []'),
    top('ports: [80]'),
    top('ports: [{ port: 70000 }]'),
    top('ports: [{ port: 80, protocol: ICMP }]'),
    top('volumes: [{ mountPath: a }]'),
    top('volumes: [{ mountPath: "/a:ro" }]'),
    top('env: [{ name: "A=B" }]'),
    top('env: [{ name: A, value: 1 }]'),
    top('devices: [gpu]'),
    top('entrypoint: []'),
    top('workingDir: a'),
    top('readOnly: yes'),
    top('network: host'),
    top('tmpfs: [{ size: 64Mi }]'),
    top('resources: { memory: much }'),
    top('resources: { cpu: -1 }'),
    top('resources: { limits: { memory: 256Mi } }'),
    top('capabilities: [ALL]'),
    top('startWithin: soon'),
    top('conditions: [read-only]'),
    top('conditions: [disk: 3]'),
    top('parameters: [{ default: a }]'),
    top('parameters: { a: b }'),
    `${head}checks: []\n`,
    head,
    `${head}checks: [{ probe: { exec: { command: [a] } } }]\n`,
    `${head}checks: [{ name: a }]\n`,
    probe(''),
    probe('exec: { command: [a] }, tcpSocket: { port: 80 }'),
    probe('exec: { command: a }'),
    probe('exec: { command: [] }'),
    probe('exec: { command: [a], exitCode: 256 }'),
    probe('httpGet: { path: / }'),
    probe('httpGet: { port: 80, scheme: FTP }'),
    probe('httpGet: { port: 80, method: FETCH }'),
    probe('httpGet: { port: 80, responseStatus: 99 }'),
    probe('httpGet: { port: 80, responseStatus: 2xx }'),
    probe('httpGet: { port: 80, responseBody: { match: a } }'),
    probe('httpGet: { port: 80 }, failureThreshold: 0'),
    probe('httpGet: { port: 80 }, startWithin: 1 minute'),
    probe('log: { stream: both }'),
    probe('log: { matches: a, stream: stdin }'),
    probe('stop: { exitCode: 256 }'),
    probe('stop: { grace: 1d }'),
    probe('image: { user: { match: [a] } }'),
    probe('image: { exposedPorts: [53/icmp] }'),
    probe('image: { maxSize: huge }'),
    probe('file: { path: /a, type: folder }'),
    probe('file: { path: /a, sha256: abc }'),
    probe('program: nginx'),
  ]
  test.each(named(wrong))('wrong: %s', (_name, text) => {
    expect({ schema: check(text).length > 0, reader: isRead(text) }).toEqual({
      schema: true,
      reader: false,
    })
  })
})
