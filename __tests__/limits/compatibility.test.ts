import { describe, expect, test } from '@jest/globals'
import { exportSpec } from '../../src/compatibility/say/export.ts'
import { evaluateNodes } from '../../src/compatibility/fleet.ts'
import { lintSpec } from '../../src/compatibility/say/lint.ts'
import { createNearest } from '../../src/nearest.ts'
import { loadPatternCompiler } from '../../src/compatibility/match/pattern.ts'
import { createPacer } from '../../src/compatibility/match/pacer.ts'
import { evaluateInSteps } from '../../src/compatibility/match/evaluate.ts'
import { remember } from '../../src/compatibility/match/remember.ts'
import { joinFound, shorten } from '../../src/compatibility/say/reasons.ts'
import { CanaryError } from '../../src/errors.ts'
import { compatibilityLimits, templateLimits, yamlLimits } from '../../src/limits.ts'
import { compileText, parseSpec, toNode } from '../compatibility/support.ts'

function codesOf(read: () => unknown): string[] {
  try {
    read()
    return []
  } catch (error) {
    if (!(error instanceof CanaryError)) throw error
    return error.problems.map(({ message }) => message)
  }
}

const times = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('what was found', () => {
  test('is shown up to a length (limit: compatibilityLimits.foundCharacters)', () => {
    const most = compatibilityLimits.foundCharacters
    expect(shorten('x'.repeat(most))).toBe('x'.repeat(most))
    expect(shorten('x'.repeat(most + 1))).toBe(`${'x'.repeat(most - 1)}…`)
  })

  test('is shown up to a number (limit: compatibilityLimits.foundValues)', () => {
    const most = compatibilityLimits.foundValues
    expect(joinFound(times(most).map(String))).toBe(times(most).join(', '))
    expect(joinFound(times(most + 1).map(String))).toBe(`${times(most).join(', ')}, …`)
  })
})

describe('the name that was meant', () => {
  test('is not looked for where a name is long (limit: compatibilityLimits.nearestCharacters)', () => {
    const most = compatibilityLimits.nearestCharacters
    const near = (length: number) =>
      createNearest()('x'.repeat(length), [`${'x'.repeat(length - 1)}y`]) !== null
    expect([near(most), near(most + 1)]).toEqual([true, false])
  })

  test('is not looked for without end (limit: compatibilityLimits.nearestComparisons)', () => {
    const most = compatibilityLimits.nearestComparisons
    const far = Array.from({ length: most - 1 }, () => 'quite another name')
    expect(createNearest()('abcdef', [...far, 'abcdeg'])).toBe('abcdeg')
    expect(createNearest()('abcdef', [...far, 'far', 'abcdeg'])).toBeNull()
  })
})

describe('a spec', () => {
  const source = (text: string) => ({ file: 'spec.yaml', text })

  test('its problems are told up to a number (limit: compatibilityLimits.problems)', () => {
    const most = compatibilityLimits.problems
    const wrong = (count: number) => {
      const sets = times(count).map(() => '- rules: 7\n')
      return codesOf(() =>
        parseSpec(source(`version: v1alpha1\ncompatibilities:\n${sets.join('')}`)),
      )
    }
    expect(wrong(most)).toHaveLength(most)
    expect(wrong(most + 1)).toHaveLength(most)
  })

  test('its values are counted, aliases repeated (limit: compatibilityLimits.specValues)', () => {
    const aliased = (items: number, aliases: number) =>
      `version: v1alpha1\ncompatibilities:\n- rules:\n  - name: r\n    matchFeatures:\n    - feature: a.b\n      matchExpressions:\n        k: {op: In, value: &v [${times(items).join(', ')}]}\n${times(
        aliases,
      )
        .map((index) => `        k${index}: {op: In, value: *v}\n`)
        .join('')}`
    const tooMany = `more than ${compatibilityLimits.specValues} values`
    const told = (items: number, aliases: number) =>
      codesOf(() => parseSpec(source(aliased(items, aliases)))).some((one) => one.includes(tooMany))
    const aliases = yamlLimits.aliases
    const perAlias = Math.floor(compatibilityLimits.specValues / (aliases + 1))
    expect([told(perAlias - 10, aliases), told(perAlias + 10, aliases)]).toEqual([false, true])
  })
})

const rule = (name: string, more: object) => ({ name, ...more })
const term = (expressions: object, feature = 'kernel.version') => [
  { feature, matchExpressions: expressions },
]
const spec = (rules: readonly object[]) =>
  JSON.stringify({ version: 'v1alpha1', compatibilities: [{ rules }] })
const node = toNode({ attributes: { 'kernel.version': { elements: { full: 'x'.repeat(1_000) } } } })

async function errorsOf(text: string): Promise<string> {
  const report = await evaluateNodes(await compileText(text), [node])
  return JSON.stringify(report)
}

describe('patterns', () => {
  const pattern = (value: readonly string[]) => term({ full: { op: 'InRegexp', value } })
  /** Of this size: its characters and one more, times a thousand for the repetition. */
  const sized = (thousands: number, letter: string) => `${letter.repeat(thousands - 7)}a{1,2}`

  test('of a spec together (limit: compatibilityLimits.patternSizes)', async () => {
    const each = compatibilityLimits.patternSize / 1_000
    const count = compatibilityLimits.patternSizes / compatibilityLimits.patternSize
    const letters = 'bcdefghij'
    const many = (patterns: number) =>
      spec(
        Array.from({ length: patterns }, (_, index) =>
          rule(`r${index}`, { matchFeatures: pattern([sized(each, letters[index] ?? 'z')]) }),
        ),
      )
    const words = 'too large together'
    expect(await errorsOf(many(count))).not.toContain(words)
    expect(await errorsOf(many(count + 1))).toContain(words)
  })

  test('take a bounded time (limit: compatibilityLimits.patternWork)', async () => {
    const size = 100_000
    const searches = compatibilityLimits.patternWork / size / 1_000
    const long = (length: number) =>
      toNode({ attributes: { 'kernel.version': { elements: { full: 'b'.repeat(length) } } } })
    const compiled = await compileText(
      spec([rule('r', { matchFeatures: pattern([sized(size / 1_000, 'c')]) })]),
    )
    const told = async (length: number) =>
      JSON.stringify(await evaluateNodes(compiled, [long(length)])).includes('"errored"')
    expect(await told(searches * 1_000 - 1)).toBe(false)
    expect(await told(searches * 1_000)).toBe(true)
  })
})

test('answers of patterns are remembered up to a number (limit: compatibilityLimits.rememberedSearches)', async () => {
  const most = compatibilityLimits.rememberedSearches
  const set = (await loadPatternCompiler())(['7$'])
  if (!set.ok) throw new Error(set.reason)
  const { search } = set
  /** Whether what was found before costs nothing. */
  const isRemembered = (text: string) => {
    const work = { spent: 0 }
    expect(search(text, work)).toBe(text.endsWith('7'))
    return work.spent === 0
  }
  for (const index of times(most + 1)) search(String(index), { spent: 0 })
  expect([isRemembered('7'), isRemembered(String(most - 1))]).toEqual([true, true])
  expect([isRemembered(String(most)), isRemembered(String(most))]).toEqual([false, false])
})

test('answers of comparisons are remembered up to a number (limit: compatibilityLimits.rememberedComparisons)', () => {
  const most = compatibilityLimits.rememberedComparisons
  const asked: string[] = []
  const answer = remember((text) => {
    asked.push(text)
    return text === '7'
  })
  const texts = times(most).map(String)
  expect(texts.map(answer)).toEqual(texts.map((text) => text === '7'))
  expect(texts.map(answer)).toEqual(texts.map((text) => text === '7'))
  expect(asked).toEqual(texts)
  // One more, and they are forgotten: memory is bounded, and the answers are the same.
  expect(['one more', '7', 'one more'].map(answer)).toEqual([false, true, false])
  expect(asked.slice(most)).toEqual(['one more', '7'])
})

test('variables of all rules (limit: compatibilityLimits.variables)', async () => {
  const most = compatibilityLimits.variables
  const setting = (count: number) =>
    spec([rule('r', { vars: Object.fromEntries(times(count).map((index) => [`v${index}`, 'x'])) })])
  // A rule that matches is a variable of its own.
  expect(await errorsOf(setting(most - 1))).not.toContain('variables')
  expect(await errorsOf(setting(most + 1))).toContain(`more than ${most} variables`)
})

test('alternatives of an exported rule (limit: compatibilityLimits.exportedAlternatives)', () => {
  const most = compatibilityLimits.exportedAlternatives
  const any = (count: number) => ({
    matchAny: times(count).map((index) => ({
      matchFeatures: term({ [`k${index}`]: { op: 'Exists' } }),
    })),
  })
  const combined = (left: number, right: number) => () =>
    exportSpec(
      parseSpec({ file: 'a.yaml', text: spec([rule('a', any(left)), rule('b', any(right))]) }),
      'nodefeaturegroup',
      { name: 'x', namespace: null, tags: [] },
    )
  expect(combined(most / 10, 10)()).toContain('matchAny')
  expect(combined(most / 10 + 1, 10)).toThrow(`at most ${most} are exported`)
})

test('sentences about what is missing (limit: compatibilityLimits.missing)', async () => {
  const most = compatibilityLimits.missing
  const missing = async (count: number) => {
    const keys = Object.fromEntries(times(count).map((index) => [`K${index}`, { op: 'Exists' }]))
    const text = spec([rule('r', { matchFeatures: term(keys, 'cpu.cpuid') })])
    const empty = toNode({ flags: { 'cpu.cpuid': { elements: {} } } })
    const report = await evaluateNodes(await compileText(text), [empty])
    return report.nodes[0]?.sets[0]?.missing ?? []
  }
  expect((await missing(most)).at(-1)).not.toContain('more')
  expect(await missing(most)).toHaveLength(most)
  expect((await missing(most + 1)).at(-1)).toBe('and 1 more')
})

test('choices that are compared for the shortest list of what is missing (limit: compatibilityLimits.missingChoices)', async () => {
  const missing = async (left: number, right: number) => {
    // The last alternative of both is the same, which only who compares all choices can see.
    const any = (letter: string, count: number) => ({
      matchAny: times(count).map((index) => {
        const key = index + 1 === count ? 'BOTH' : `${letter}${index}`
        return { matchFeatures: term({ [key]: { op: 'Exists' } }, 'cpu.cpuid') }
      }),
    })
    const text = spec([rule('a', any('L', left)), rule('b', any('R', right))])
    const empty = toNode({ flags: { 'cpu.cpuid': { elements: {} } } })
    const report = await evaluateNodes(await compileText(text), [empty])
    return report.nodes[0]?.sets[0]?.missing.length
  }
  const most = compatibilityLimits.missingChoices
  expect([most % 40, (most + 1) % 29]).toEqual([0, 0])
  expect(await missing(40, most / 40)).toBe(1)
  expect(await missing(29, (most + 1) / 29)).toBe(2)
})

test('findings of lint (limit: compatibilityLimits.findings)', async () => {
  const most = compatibilityLimits.findings
  const findings = async (count: number) => {
    const unknown = (index: number) =>
      rule(`r${index}`, { matchFeatures: term({ k: { op: 'Exists' } }, 'no.feature') })
    return lintSpec(await compileText(spec(times(count).map(unknown)))).length
  }
  expect(await findings(most)).toBe(most)
  expect(await findings(most + 1)).toBe(most)
  expect(await findings(most - 1)).toBe(most - 1)
})

describe('long work', () => {
  test('lets others have their turn after a slice (limit: compatibilityLimits.slice)', async () => {
    let time = 5
    const aborting = new AbortController()
    const pacer = createPacer(aborting.signal, () => time)
    expect(pacer.isDue()).toBe(false)
    time += compatibilityLimits.slice - 1
    expect(pacer.isDue()).toBe(false)
    time += 1
    expect(pacer.isDue()).toBe(true)
    await pacer.turn()
    expect(pacer.isDue()).toBe(false)
    // What is heard while others have their turn counts at once.
    setImmediate(() => {
      aborting.abort(new Error('enough'))
    })
    await expect(pacer.turn()).rejects.toThrow('enough')
  })

  const ticking = (rules: number) => {
    const rule = (index: number) =>
      `{name: r${index}, varsTemplate: x, matchFeatures: [{feature: cpu.cpuid, matchExpressions: {A: {op: Exists}}}]}`
    return `compatibilities: [{rules: [${times(rules).map(rule).join(', ')}]}]`
  }
  // Steps are counted by the template engine; this one takes so many.
  const taking = (steps: number) => () => ({
    execute: (_: unknown, meter: { stepsLeft: number; readonly exceeded: string }) => {
      if (meter.stepsLeft <= 0) throw new Error(meter.exceeded)
      meter.stepsLeft -= steps
      return 'v=1'
    },
  })
  const node = (name: string) =>
    toNode({ flags: { 'cpu.cpuid': { elements: { A: {} } } } }, {}, name)
  const fits = templateLimits.nodeSteps / templateLimits.steps
  const template = taking(templateLimits.steps)

  test('of templates ends with what one node may cost (limit: templateLimits.nodeSteps)', async () => {
    const most = await evaluateNodes(await compileText(ticking(fits), template), [node('a')])
    expect(most.verdict).toBe('compatible')
    const tooMany = await evaluateNodes(
      await compileText(ticking(fits + 1), template),
      ['a', 'b'].map(node),
    )
    // Every node has its own steps, and both lose the last rule alone.
    expect(tooMany.nodes.map(({ nodes }) => nodes)).toEqual([['a', 'b']])
    const rules = tooMany.nodes[0]?.sets[0]?.rules ?? []
    expect(rules.filter(({ verdict }) => verdict === 'errored').map(({ name }) => name)).toEqual([
      `r${fits}`,
    ])
    expect(rules.at(-1)?.error).toContain(
      `the templates of the spec take more than ${templateLimits.nodeSteps} steps on this node`,
    )
  })

  test('of templates ends with what all nodes may cost (limit: templateLimits.fleetSteps)', async () => {
    const compiled = await compileText(ticking(1), taking(templateLimits.nodeSteps))
    const fleet = templateLimits.fleetSteps / templateLimits.nodeSteps
    const names = times(fleet + 1).map((index) => `n${index}`)
    const most = await evaluateNodes(
      compiled,
      names.slice(1).map((name) => node(name)),
    )
    expect(most.verdict).toBe('compatible')
    const { nodes } = await evaluateNodes(
      compiled,
      names.map((name) => node(name)),
    )
    expect(nodes.map((group) => [group.verdict, group.nodes.length])).toEqual([
      ['compatible', fleet],
      ['errored', 1],
    ])
    expect(nodes[1]?.sets[0]?.rules[0]?.error).toContain('on all nodes together')
  })

  test.each([
    ['at each rule', 1000, 2],
    ['within one rule of many alternatives', 1, 1000],
  ])('stops %s, without templates too', async (_name, rules, alternatives) => {
    const any = '{matchFeatures: [{feature: cpu.cpuid, matchExpressions: {A: {op: Exists}}}]}'
    const matchAny = `matchAny: [${times(alternatives)
      .map(() => any)
      .join(', ')}]`
    const text = `compatibilities: [{rules: [${times(rules)
      .map((index) => `{name: r${index}, ${matchAny}}`)
      .join(', ')}]}]`
    const compiled = await compileText(text)
    const meter = { stepsLeft: 0, exceeded: 'no template runs' }
    const steps = evaluateInSteps(compiled, node('a'), new Set(), meter)
    expect([...steps].length).toBeGreaterThanOrEqual(1000)
  })

  test('hears an abort between two templates of one rule', async () => {
    const aborting = new AbortController()
    let executions = 0
    const alternative =
      '{matchFeatures: [{feature: cpu.cpuid, matchExpressions: {A: {op: Exists}}}]}'
    const alternatives = times(1000).map(() => alternative)
    const text = `compatibilities: [{rules: [{name: r, varsTemplate: x, matchAny: [${alternatives.join(', ')}]}]}]`
    const compiled = await compileText(text, () => ({
      execute: () => {
        executions += 1
        setImmediate(() => {
          aborting.abort(new Error('SIGTERM received'))
        })
        const until = performance.now() + compatibilityLimits.slice
        while (performance.now() < until);
        return ''
      },
    }))
    const run = evaluateNodes(compiled, [node('a')], { signal: aborting.signal })
    await expect(run).rejects.toThrow('SIGTERM received')
    expect(executions).toBeLessThanOrEqual(2)
  })
})
