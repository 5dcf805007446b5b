import { describe, expect, test } from '@jest/globals'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { getLanguageService } from 'yaml-language-server'
import {
  compatibilityModeline,
  schemaAddress,
  validatorModeline,
} from '../../src/schema-address.ts'
import { schemaText } from './support.ts'

/** Where editors would look, and nothing else: there is no network. */
const served = new Map(
  (['validator', 'compatibility'] as const).map((name) => [schemaAddress(name), schemaText(name)]),
)

const service = getLanguageService({
  schemaRequestService: (address) => {
    const text = served.get(address)
    return text === undefined
      ? Promise.reject(new Error(`nothing is served at ${address}`))
      : Promise.resolve(text)
  },
  workspaceContext: { resolveRelativePath: (path) => path },
})
service.configure({ validate: true, completion: true, hover: true, schemas: [] })

const head = `${validatorModeline}
apiVersion: container-canary.nvidia.com/v1
kind: Validator
name: a
`

let documents = 0

/** Each of its own: the service remembers what it has read. */
function documentOf(text: string) {
  return TextDocument.create(`file:///work/${documents++}.yaml`, 'yaml', 1, text)
}

/** What is proposed at the mark ▮. */
async function proposed(text: string): Promise<readonly string[]> {
  const offset = text.indexOf('▮')
  const document = documentOf(text.replace('▮', ''))
  const { items } = await service.doComplete(document, document.positionAt(offset), false)
  return items.map(({ label }) => label)
}

async function told(text: string): Promise<readonly string[]> {
  const diagnostics = await service.doValidation(documentOf(text), false)
  return diagnostics.map(
    ({ message, range: { start } }) =>
      `${start.line + 1}:${start.character + 1} ${typeof message === 'string' ? message : message.value}`,
  )
}

async function hovered(text: string): Promise<string> {
  const offset = text.indexOf('▮')
  const document = documentOf(text.replace('▮', ''))
  const hover = await service.doHover(document, document.positionAt(offset))
  return JSON.stringify(hover?.contents ?? '')
}

describe('an editor with a language server for YAML finds the schema by the first line', () => {
  const checks = 'checks:\n  - name: one\n    probe:\n'

  test('it proposes the fields of a Validator', async () => {
    const labels = await proposed(`${head}▮`)
    expect(labels).toEqual(
      expect.arrayContaining(['checks', 'env', 'ports', 'volumes', 'readOnly', 'conditions']),
    )
    expect(labels).not.toContain('name')
  })

  test.each([
    ['actions', `${head}${checks}      ▮`, ['exec', 'httpGet', 'image', 'failureThreshold']],
    [
      'fields of an action',
      `${head}${checks}      httpGet:\n        port: 80\n        ▮`,
      ['path', 'responseStatus', 'httpHeaders'],
    ],
    ['words of a field', `${head}${checks}      httpGet:\n        scheme: ▮`, ['HTTP', 'HTTPS']],
    ['conditions', `${head}conditions:\n  - ▮`, ['read-only-root', 'arbitrary-user']],
    ['the kind', `${validatorModeline}\nkind: ▮`, ['Validator']],
  ])('it proposes %s', async (_what, text, labels) => {
    expect(await proposed(text)).toEqual(expect.arrayContaining(labels))
  })

  test('a right manifest has no problem', async () => {
    const text = `${head}${checks}      httpGet: { port: 80, path: / }\n      failureThreshold: 30\n`
    expect(await told(text)).toEqual([])
  })

  test.each([
    [
      'a key that is misspelt',
      `${head}dockerRunOption: []\n`,
      '5:1 Property dockerRunOption is not allowed',
    ],
    ['a wrong type', `${head}${checks}      exec: { command: run }\n`, '8:24 Incorrect type'],
    [
      'a number that is none',
      `${head}${checks}      tcpSocket: { port: 80 }\n      periodSeconds: soon\n`,
      '9:22 Expected integer, or the name of a parameter',
    ],
    [
      'a field that is missing',
      `${head}${checks}      httpGet: { path: / }\n`,
      '8:7 Missing property "port"',
    ],
    ['a word that there is not', `${head}network: host\n`, '5:10 '],
    [
      'two actions',
      `${head}${checks}      exec: { command: [a] }\n      tcpSocket: { port: 80 }\n`,
      '8:7 ',
    ],
  ])('%s is told at its place', async (_what, text, problem) => {
    expect(await told(text)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]))
  })

  test('it says what a field is, and that it is ours', async () => {
    const text = `${head}dev▮ices: [nvidia.com/gpu=all]\n`
    expect(await hovered(text)).toMatch(/CDI devices.*An extension of container-canary-action/)
    expect(await hovered(`${head}${checks}      timeout▮Seconds: 3\n`)).toMatch(
      /Of the whole check.*Default: 30/,
    )
  })
})

test('a compatibility spec has its own', async () => {
  const text = `${compatibilityModeline}\nversion: v1alpha1\ncompatibilities:\n  - rules:\n      - name: a\n        matchFeatures:\n          - feature: ▮`
  expect(await proposed(text)).toEqual(expect.arrayContaining(['cpu.cpuid', 'kernel.version']))
  expect(await told(`${compatibilityModeline}\nversion: v2\ncompatibilities: []\n`)).toEqual([
    expect.stringMatching(/^2:10 /),
  ])
})
