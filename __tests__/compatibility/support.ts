/** Small builders for tests of the evaluator. */
import { compileSpec } from '../../src/compatibility/match/compile.ts'
import type { CompiledSpec, TemplateCompiler } from '../../src/compatibility/match/compile.ts'
import { evaluateInSteps } from '../../src/compatibility/match/evaluate.ts'
import type { NodeAnswer } from '../../src/compatibility/match/evaluate.ts'
import { specOfTree, specSyntax } from '../../src/compatibility/spec/parse.ts'
import { parseTree } from '../../src/yaml/tree.ts'
import type { SourceText } from '../../src/yaml/source.ts'
import type { CompatibilitySpec } from '../../src/compatibility/spec/spec.ts'
import type { Features, NodeFeatures } from '../../src/features/model.ts'

/** The form of `nfd export features`; every part may be left out. */
export interface FeaturesJson {
  readonly flags?: Readonly<Record<string, { readonly elements: object | null }>>
  readonly attributes?: Readonly<
    Record<string, { readonly elements: Readonly<Record<string, string>> | null }>
  >
  readonly instances?: Readonly<
    Record<
      string,
      { readonly elements: readonly { attributes: Readonly<Record<string, string>> }[] | null }
    >
  >
}

export function toFeatures({
  flags = {},
  attributes = {},
  instances = {},
}: FeaturesJson): Features {
  return {
    flags: mapValues(flags, ({ elements }) => ({
      elements: elements === null ? null : new Set(Object.keys(elements)),
    })),
    attributes: mapValues(attributes, ({ elements }) => ({
      elements: elements === null ? null : new Map(Object.entries(elements)),
    })),
    instances: mapValues(instances, ({ elements }) => ({
      elements:
        elements?.map((element) => ({ attributes: new Map(Object.entries(element.attributes)) })) ??
        null,
    })),
  }
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Map<string, To> {
  return new Map(Object.entries(record).map(([key, value]) => [key, change(value)]))
}

export function toNode(
  features: FeaturesJson,
  unobservable: Readonly<Record<string, readonly string[]>> = {},
  node = 'node',
): NodeFeatures {
  return {
    node,
    features: toFeatures(features),
    unobservable: mapValues(unobservable, (names) => new Set(names)),
    notices: [],
  }
}

/** A compiled spec out of text. Templates need a compiler of the test's own. */
export async function compileText(
  text: string,
  compileTemplate: TemplateCompiler = () => {
    throw new Error('this test expects no template')
  },
): Promise<CompiledSpec> {
  return compileSpec(parseSpec({ file: 'spec.yaml', text }), {
    loadTemplates: () => Promise.resolve(compileTemplate),
  })
}

/** A spec with one set and one rule that has these terms, written as flow YAML. */
export function oneRule(terms: string): string {
  return `compatibilities: [{rules: [{name: r, matchFeatures: [${terms}]}]}]`
}

/** One node's answer, without a stop. */
export function evaluateNode(
  compiled: CompiledSpec,
  node: NodeFeatures,
  tags: ReadonlySet<string>,
): NodeAnswer {
  const meter = { stepsLeft: Number.POSITIVE_INFINITY, exceeded: 'never' }
  const work = evaluateInSteps(compiled, node, tags, meter)
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/** By the parser alone, whose reading of the plain part is not another: a test of yaml holds that. */
export function parseSpec(source: SourceText): CompatibilitySpec {
  return specOfTree(source, parseTree(source, specSyntax))
}
