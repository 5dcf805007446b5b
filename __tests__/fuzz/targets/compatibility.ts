import { compileSpec } from '../../../src/compatibility/match/compile.ts'
import { exportSpec, exportTargets } from '../../../src/compatibility/say/export.ts'
import { evaluateNodes } from '../../../src/compatibility/fleet.ts'
import { lintSpec } from '../../../src/compatibility/say/lint.ts'
import { processSets, renderNfdJson } from '../../../src/compatibility/say/nfd-output.ts'
import { renderNfdTables } from '../../../src/compatibility/say/nfd-table.ts'
import { compileTemplate, TemplateError } from '../../../src/compatibility/template/template.ts'
import { evaluateNode, parseSpec } from '../../compatibility/support.ts'
import type { TemplateData } from '../../../src/compatibility/template/template.ts'
import { CanaryError, inputError } from '../../../src/errors.ts'
import { toNfdJson } from '../../../src/features/export.ts'
import { toTable } from '../../../src/features/export-table.ts'
import { toNodeFeatureYaml } from '../../../src/features/export-yaml.ts'
import { parseNodeFeatures } from '../../../src/features/load.ts'
import type { NodeFeatures } from '../../../src/features/model.ts'
import { asLooseText, asSource, demand } from '../support/target.ts'
import type { Target } from '../support/target.ts'
import { example } from './examples.ts'

const nodes = await parseNodeFeatures([
  { file: 'gpu-1.json', text: example('compatibility/nodes/gpu-1.json') },
  { file: 'edge-1.json', text: example('compatibility/nodes/edge-1.json') },
])

const operators = [
  'In',
  'NotIn',
  'InRegexp',
  'Exists',
  'DoesNotExist',
  'Gt',
  'Lt',
  'GtLt',
  'Ge',
  'Le',
  'GeLe',
  'IsTrue',
  'IsFalse',
  'MatchAny',
]

const everything = JSON.stringify({
  version: 'v1alpha1',
  compatibilities: [
    {
      description: 'x',
      tag: 'a',
      weight: 1,
      rules: [
        {
          name: 'one',
          vars: { a: 'b' },
          varsTemplate: '{{ range .cpu.cpuid }}has-{{ .Name }}=1\n{{ end }}',
          matchFeatures: [
            {
              feature: 'kernel.version',
              matchExpressions: {
                major: { op: 'GtLt', value: ['1', '99'] },
                full: { op: 'InRegexp', value: ['^6\\..*', 'x{2,5}'] },
                minor: null,
              },
            },
            { feature: 'cpu.cpuid', matchName: { op: 'InRegexp', value: ['^AVX.*'] } },
          ],
          matchAny: [
            {
              matchFeatures: [
                { feature: 'rule.matched', matchExpressions: { a: { op: 'Exists' } } },
              ],
            },
          ],
        },
      ],
    },
  ],
})

export const specTarget: Target = {
  name: 'compatibility-spec',
  seeds: () => [
    everything,
    example('compatibility/compatibility.yaml'),
    example('compatibility-artifact/spec.yaml'),
  ],
  words: [...operators, 'matchFeatures:', 'matchExpressions:', '{{', 'rule.matched', 'cpu.cpuid'],
  runs: 400,
  patience: 5_000,
  feed: async (input) => {
    const spec = parseSpec(asSource(input))
    const loadTemplates = () => Promise.resolve(compileTemplate)
    const compiled = await compileSpec(spec, { loadTemplates })
    lintSpec(compiled)
    const report = await evaluateNodes(compiled, nodes)
    demand(report.nodes.length > 0, 'every node is told')
    const [first] = nodes
    demand(first !== undefined, 'there is a node')
    if (first !== undefined) {
      evaluateNode(compiled, first, new Set())
      const sets = processSets(compiled, evaluateNode(compiled, first, new Set(['a'])))
      demand(typeof JSON.parse(renderNfdJson(sets)) === 'object', 'what is JSON is JSON')
      renderNfdTables(sets, true)
    }
    for (const target of exportTargets) tryExport(spec, target)
  },
}

/** A target that cannot say something refuses; the other targets are tried all the same. */
function tryExport(spec: Parameters<typeof exportSpec>[0], target: (typeof exportTargets)[number]) {
  try {
    exportSpec(spec, target, { name: 'a', namespace: null, tags: [] })
  } catch (error) {
    if (!(error instanceof CanaryError)) throw error
  }
}

const templateData: TemplateData = new Map([
  [
    'cpu',
    new Map([
      ['cpuid', [new Map([['Name', 'AVX']]), new Map([['Name', '__proto__']])]],
      [
        'model',
        [
          new Map([
            ['Name', 'id'],
            ['Value', '-1e3'],
          ]),
          new Map<string, string>(),
        ],
      ],
    ]),
  ],
  ['constructor', new Map([['prototype', [new Map([['__proto__', 'x{{']])]]])],
  ['empty', new Map()],
])

export const templateTarget: Target = {
  name: 'template',
  seeds: () => [
    '{{ range $i, $x := .cpu.cpuid }}{{ if $i }}, {{ end }}{{ $x.Name | quote }}{{ else }}none{{ end }}',
    '{{- /* c */ -}}{{ with 3 }}{{ printf "%-10.3s|%+08.2f|%q|%v" . 1.5 "x" 3 }}{{ end }}',
    '{{ define "t" }}{{ . }}{{ end }}{{ template "t" .empty }}{{ block "b" . }}x{{ end }}',
    '{{ $d := dict "a" 1 "b" (list 1 2 3) }}{{ index $d "b" 1 }}{{ get $d "a" }}{{ len $d }}',
    '{{ regexReplaceAll "a(x*)b" "-ab-axxb-" "${1}W" }}{{ semverCompare "^1.2" "1.3.0" }}',
    '{{ until 5 | join "," }}{{ repeat 3 "x" | upper }}{{ trunc 2 "abc" }}{{ b64enc "x" }}',
  ],
  words: [
    '{{',
    '}}',
    '{{-',
    '-}}',
    'range ',
    'end',
    'template "t"',
    'printf "%[3]*.[2]*[1]f" ',
    'repeat 1000000 ',
    'until 100000000',
    'regexMatch "(a*)*$" ',
    '| ',
    '$x := ',
    '.constructor',
    '.__proto__',
    'index . ',
    '0x1p-2',
    '1i',
    "'\\''",
    '`raw`',
    'break',
    'continue',
    'call ',
    'eq ',
    'dict ',
    'list ',
    'mergeOverwrite ',
    'substr 5 1 ',
    'slice ',
  ],
  runs: 1_500,
  patience: 5_000,
  feed: (input) => {
    try {
      compileTemplate(asLooseText(input)).execute(templateData)
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error
      demand(error.message !== '', 'an error has words')
      throw inputError({ code: 'template', message: error.message }, { cause: error })
    }
  },
}

export const nodesTarget: Target = {
  name: 'node-features',
  seeds: () => [
    example('compatibility/nodes/gpu-1.json'),
    example('features/worker-1.yaml'),
    JSON.stringify({
      kind: 'List',
      items: [JSON.parse(example('compatibility/nodes/edge-2.json'))],
    }),
  ],
  words: ['nfd.node.kubernetes.io/node-name', 'flags:', 'elements:', 'attributes:', 'null'],
  runs: 300,
  feed: async (input) => {
    const read = await parseNodeFeatures([asSource(input)])
    for (const node of read) await survivesExport(node)
  },
}

/** What is written of a node is read again as the same node. */
async function survivesExport(node: NodeFeatures): Promise<void> {
  toTable(node, 80)
  demand(typeof JSON.parse(toNfdJson(node.features)) === 'object', 'an export is JSON')
  const again = await parseNodeFeatures([{ file: 'again.yaml', text: toNodeFeatureYaml(node) }])
  const [only] = again
  demand(again.length === 1 && only !== undefined, 'one node is read again')
  if (only === undefined) return
  demand(toNfdJson(only.features) === toNfdJson(node.features), 'features survive an export')
}
