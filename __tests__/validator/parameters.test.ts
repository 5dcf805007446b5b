import { describe, expect, test } from '@jest/globals'
import { CanaryError, describeProblem } from '../../src/errors.ts'
import { manifestLimits } from '../../src/limits.ts'
import { loadValidators } from '../../src/validator/load.ts'
import type { Validator } from '../../src/validator/manifest.ts'
import { requirePatterns } from '../../src/validator/patterns.ts'

const head = 'apiVersion: container-canary.nvidia.com/v1\nkind: Validator\n'
const origin = { kind: 'file', file: 'm.yaml', directory: '/' } as const

const load = (text: string, values: Readonly<Record<string, string>> = {}) =>
  loadValidators([{ origin, text: head + text }], values)

async function problemsOf(work: () => unknown): Promise<readonly string[]> {
  try {
    await work()
  } catch (error) {
    if (error instanceof CanaryError) return error.problems.map(describeProblem)
    throw error
  }
  return []
}

const served = `name: serves $(model)
parameters:
  - { name: port, default: 8000 }
  - { name: model, description: which to ask for, default: llama }
env: [{ name: PORT, value: $(port) }]
ports: [{ port: $(port) }]
checks:
  - name: answers
    probe:
      httpGet: { port: $(port), path: /v1/$(model)?raw=$$(model)&shell=$(date) }
      failureThreshold: $(port)
`

describe('parameters', () => {
  test('stand in texts and, alone, for numbers', () => {
    const [validator] = load(served, { port: '8080' })
    expect(validator).toMatchObject({
      name: 'serves llama',
      env: [{ name: 'PORT', value: '8080' }],
      ports: [{ port: 8080, protocol: 'tcp' }],
      checks: [
        {
          action: { port: 8080, path: '/v1/llama?raw=$(model)&shell=$(date)' },
          timing: { failureThreshold: 8080 },
        },
      ],
    })
  })

  test('make no structure: a value is one text, whatever is in it', () => {
    const value = 'x\nchecks: []\n"} , { $(port)'
    const [validator] = load(served, { model: value })
    expect(validator?.name).toBe(`serves ${value}`)
    expect(validator?.checks).toHaveLength(1)
  })

  test('a manifest without any keeps its texts', () => {
    const [validator] = load(`name: $(model) $$(model)
checks: [{ name: a, probe: { exec: { command: [echo, $(date)] } } }]
`)
    expect(validator?.name).toBe('$(model) $$(model)')
  })

  test('what is no number where one is wanted is told with its value', async () => {
    expect(await problemsOf(() => load(served, { port: 'http' }))).toEqual(
      expect.arrayContaining([
        'm.yaml:8:17: ports[0].port must be a number, not the text "http"',
        'm.yaml:13:25: checks[0].probe.failureThreshold must be a number, not the text "http"',
      ]),
    )
  })

  const wanting = `name: wants
parameters: [{ name: model, description: which, pattern: '^[a-z]+$' }]
checks: [{ name: $(model), probe: { exec: { command: [a] } } }]
`

  test('without a default need a value', async () => {
    expect(await problemsOf(() => load(wanting))).toEqual([
      "m.yaml:4:14: the parameter model (which) has no value (give it one: ⟨parameters: model=…⟩, or ?model=… behind the manifest's name)",
    ])
    expect(load(wanting, { model: 'llama' })[0]?.checks[0].name).toBe('llama')
  })

  test('fit their pattern', async () => {
    const check = async (validators: readonly Validator[]) => {
      await requirePatterns(validators)
    }
    expect(await problemsOf(() => check(load(wanting, { model: 'llama' })))).toEqual([])
    expect(await problemsOf(() => check(load(wanting, { model: 'llama3' })))).toEqual([
      'm.yaml:4:14: the parameter model is "llama3", which does not match /^[a-z]+$/',
    ])
    const broken = wanting.replace('[a-z]+', '[a-z')
    expect(await problemsOf(() => check(load(broken, { model: 'a' })))).toEqual([
      expect.stringContaining('the pattern of the parameter model is no regular expression of RE2'),
    ])
  })

  test('a name that nobody declares is an error, with the one that was meant', async () => {
    expect(await problemsOf(() => load(wanting, { model: 'a', mode: 'b' }))).toEqual([
      'there is no parameter "mode" in these manifests (did you mean model?)',
    ])
    const word = [{ origin, text: head + wanting, parameters: { models: 'a', model: 'b' } }]
    expect(await problemsOf(() => loadValidators(word))).toEqual([
      'there is no parameter "models" in m.yaml (did you mean model?)',
    ])
    const far = [{ origin, text: head + wanting, parameters: { x: 'a', model: 'b' } }]
    expect(await problemsOf(() => loadValidators(far))).toEqual([
      'there is no parameter "x" in m.yaml (it has model)',
    ])
  })

  test('of the word win over those of the run, which may be for other manifests', () => {
    const word = { origin, text: head + wanting, parameters: { model: 'b' } }
    const [first, second] = loadValidators([word, { origin, text: head + wanting }], { model: 'a' })
    expect(first?.checks[0].name).toBe('b')
    expect(second?.checks[0].name).toBe('a')
  })

  test.each([
    ['[{ name: a b, default: x }]', 'parameters[0].name must be a name of letters'],
    ['[{ name: a, default: [x] }]', 'parameters[0].default has the wrong type'],
    ['[{ name: a, default: x }, { name: a, default: y }]', 'an earlier parameter is named "a" too'],
    ['{ name: a }', 'parameters must be a list, not a mapping'],
  ])('%s is refused', async (parameters, problem) => {
    const text = `name: x\nparameters: ${parameters}\nchecks: [{ name: a, probe: { exec: { command: [a] } } }]\n`
    expect(await problemsOf(() => load(text))).toEqual([expect.stringContaining(problem)])
  })

  const many = (count: number) =>
    `name: x\nparameters: [${Array.from({ length: count }, (_, at) => `{ name: p${at}, default: x }`).join(', ')}]\nchecks: [{ name: a, probe: { exec: { command: [a] } } }]\n`

  test('are so many at most (limit: manifestLimits.parameters)', async () => {
    expect(await problemsOf(() => load(many(manifestLimits.parameters)))).toEqual([])
    expect(await problemsOf(() => load(many(manifestLimits.parameters + 1)))).toEqual([
      expect.stringContaining('parameters must be at most'),
    ])
  })

  test('have so many characters (limit: manifestLimits.parameterCharacters)', async () => {
    const model = 'a'.repeat(manifestLimits.parameterCharacters)
    expect(await problemsOf(() => load(wanting, { model }))).toEqual([])
    expect(await problemsOf(() => load(wanting, { model: `${model}a` }))).toEqual([
      expect.stringContaining('characters; at most'),
    ])
  })

  test('fill a manifest with so much (limit: manifestLimits.filledCharacters)', async () => {
    const model = 'a'.repeat(manifestLimits.parameterCharacters)
    const times = Math.floor(manifestLimits.filledCharacters / model.length)
    const text = (count: number) => `${wanting}description: ${'$(model)'.repeat(count)}\n`
    // The name of the check is one of them.
    expect(await problemsOf(() => load(text(times - 1), { model }))).toEqual([])
    expect(await problemsOf(() => load(text(times), { model }))).toEqual([
      expect.stringContaining('with its parameters the manifest has more than'),
    ])
  })
})
