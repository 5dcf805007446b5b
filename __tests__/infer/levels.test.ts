/**
 * What is inferred of a level, against what happened: recorded by `npm run test:levels`, which needs gcc and
 * QEMU.
 */
import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { evaluateNodes } from '../../src/compatibility/fleet.ts'
import { inferSpec } from '../../src/infer/infer.ts'
import { renderSpec } from '../../src/infer/render-spec.ts'
import { compileText, toNode } from '../compatibility/support.ts'
import { imageFacts, loaded, program } from './support.ts'

interface RecordedFile {
  readonly path: string
  readonly soname: string | null
  readonly x86Needed: number | null
}

interface RecordedProgram {
  readonly name: string
  readonly isDynamic: boolean
  readonly files: readonly RecordedFile[]
  /** In the order of the processors. */
  readonly outcomes: readonly ('runs' | 'refused' | 'illegal')[]
}

interface Recorded {
  readonly processors: readonly { readonly model: string; readonly names: readonly string[] }[]
  readonly system: readonly RecordedFile[]
  readonly programs: readonly RecordedProgram[]
}

// Written by scripts/levels/run.ts in this shape.
const { processors, system, programs } = JSON.parse(
  readFileSync(new URL('__fixtures__/levels.json', import.meta.url), 'utf8'),
) as Recorded

const nodes = processors.map(({ model, names }) =>
  toNode(
    {
      flags: { 'cpu.cpuid': { elements: Object.fromEntries(names.map((name) => [name, {}])) } },
      attributes: { 'cpu.cpuid': { elements: {} } },
    },
    {},
    model,
  ),
)

function specOf({ files, isDynamic }: RecordedProgram) {
  const closure = [...files, ...(isDynamic ? system : [])].map(({ path, soname, x86Needed }) =>
    loaded(path, { soname, x86Needed }),
  )
  return inferSpec(imageFacts({ programs: [program(...closure)] }))
}

/** What the inferred spec says of each processor. */
async function answersOf(recorded: RecordedProgram): Promise<boolean[]> {
  const compiled = await compileText(renderSpec(specOf(recorded)))
  const { signal } = new AbortController()
  return await Promise.all(
    nodes.map(async (node) => {
      const asked = { tags: [], digest: null, signal }
      return (await evaluateNodes(compiled, [node], asked)).verdict === 'compatible'
    }),
  )
}

const isUnmarked = ({ name }: RecordedProgram) => name.endsWith('without a mark')
const marked = programs.filter((one) => !isUnmarked(one))
const unmarked = programs.filter(isUnmarked)

test('there are pairs enough of each outcome', () => {
  expect(processors.length).toBeGreaterThanOrEqual(8)
  expect(marked.length).toBeGreaterThanOrEqual(100)
  const count = (outcome: string) =>
    marked.flatMap(({ outcomes }) => outcomes).filter((one) => one === outcome).length
  expect(['runs', 'refused', 'illegal'].map((outcome) => count(outcome) > 100)).toEqual([
    true,
    true,
    true,
  ])
})

describe('where a file says which level it needs, the inferred verdict is what happens', () => {
  test.each(marked)('$name', async (recorded) => {
    const answers = await answersOf(recorded)
    const told = processors.map(({ model }, index) => [model, answers[index]])
    const happened = processors.map(({ model }, index) => [
      model,
      recorded.outcomes[index] === 'runs',
    ])
    expect(told).toEqual(happened)
  })
})

describe('where none says so, there is no rule and a note, and what runs is never turned away', () => {
  test.each(unmarked)('$name', async (recorded) => {
    const { rules, notes } = specOf(recorded)
    expect(rules.map(({ name }) => name)).toEqual(['architecture amd64'])
    expect(notes.map(({ code }) => code)).toContain('level-unmarked')
    expect(await answersOf(recorded)).toEqual(processors.map(() => true))
  })
})
