import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { exportSpec } from '../../../src/compatibility/say/export.ts'
import type { ExportTarget } from '../../../src/compatibility/say/export.ts'
import { matched } from '../../../src/compatibility/match/truth.ts'
import { parseTree } from '../../../src/yaml/tree.ts'
import { compileText, evaluateNode, parseSpec, toNode } from '../support.ts'

const text = `compatibilities:
- tag: AVX 512
  weight: 90
  rules:
  - name: cpu
    matchFeatures:
    - feature: cpu.cpuid
      matchExpressions: {AVX512F: {op: Exists}}
  - name: nic
    vars: {nic: "1"}
    matchAny:
    - matchFeatures:
      - feature: pci.device
        matchExpressions: {vendor: {op: In, value: ["8086", "0e10"]}, "on": {op: IsTrue}}
    - matchFeatures:
      - feature: kernel.version
        matchExpressions: {full: {op: Ge, value: ["6.1"], type: version}}
- rules: [{name: any, matchFeatures: [{feature: cpu.cpuid, matchName: {op: InRegexp, value: ["^AVX"]}}]}]
`

const render = (target: ExportTarget, spec = text) =>
  exportSpec(parseSpec({ file: 'spec.yaml', text: spec }), target, {
    name: 'app',
    namespace: 'apps',
    tags: [],
  })

describe('export', () => {
  test('as groups: one rule says what all rules of a set say', () => {
    expect(render('nodefeaturegroup')).toBe(`apiVersion: nfd.k8s-sigs.io/v1alpha1
kind: NodeFeatureGroup
metadata:
  name: app-0-avx-512
  namespace: apps
spec:
  featureGroupRules:
    - name: "cpu and nic"
      matchFeatures:
        - feature: cpu.cpuid
          matchExpressions:
            AVX512F:
              op: Exists
      matchAny:
        - matchFeatures:
            - feature: pci.device
              matchExpressions:
                vendor:
                  op: In
                  value:
                    - "8086"
                    - "0e10"
                "on":
                  op: IsTrue
        - matchFeatures:
            - feature: kernel.version
              matchExpressions:
                full:
                  op: Ge
                  value:
                    - "6.1"
                  type: version
---
apiVersion: nfd.k8s-sigs.io/v1alpha1
kind: NodeFeatureGroup
metadata:
  name: app-1
  namespace: apps
spec:
  featureGroupRules:
    - name: any
      matchFeatures:
        - feature: cpu.cpuid
          matchName:
            op: InRegexp
            value:
              - "^AVX"
`)
  })

  test('as a rule that labels nodes, and the affinity to those labels', () => {
    const rule = render('nodefeaturerule')
    expect(rule).toContain('kind: NodeFeatureRule')
    expect(rule).toContain('feature.node.kubernetes.io/compat-app-0-avx-512: "true"')
    expect(render('nodeaffinity')).toBe(`affinity:
  nodeAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      nodeSelectorTerms:
        - matchExpressions:
            - key: feature.node.kubernetes.io/compat-app-0-avx-512
              operator: In
              values:
                - "true"
        - matchExpressions:
            - key: feature.node.kubernetes.io/compat-app-1
              operator: In
              values:
                - "true"
    preferredDuringSchedulingIgnoredDuringExecution:
      - weight: 90
        preference:
          matchExpressions:
            - key: feature.node.kubernetes.io/compat-app-0-avx-512
              operator: In
              values:
                - "true"
`)
  })

  test('refuses what a target cannot say', () => {
    const back = 'compatibilities: [{rules: [{matchFeatures: [{feature: rule.matched}]}]}]'
    expect(() => render('nodefeaturegroup', back)).toThrow('variables of other rules')
    expect(() => render('nodefeaturerule', back)).not.toThrow()
    expect(() => render('nodefeaturerule', '')).toThrow('no compatibility set to export')
    const empty = 'compatibilities: [{rules: [{matchFeatures: [{matchExpressions: {a: }}]}]}]'
    expect(() => render('nodefeaturerule', empty)).toThrow('a has no expression')
    const many = `{matchAny: [${'{},'.repeat(15)}]},`
    expect(() =>
      render('nodefeaturegroup', `compatibilities: [{rules: [${many}${many}]}]`),
    ).toThrow('combine in 225 ways')
  })

  test('a group takes the nodes that the set is compatible with', async () => {
    const name = fc.constantFrom('a', 'b', 'c', 'on', '010', '__proto__')
    const expression = fc.record({ op: fc.constantFrom('Exists', 'DoesNotExist') })
    const term = fc.record({
      feature: fc.constant('f.flags'),
      matchExpressions: fc.dictionary(name, expression, { minKeys: 1, maxKeys: 2 }),
    })
    const terms = fc.array(term, { maxLength: 2 })
    const rule = fc.record(
      {
        name: fc.constantFrom('r', 'yes', '1.10'),
        matchFeatures: terms,
        matchAny: fc.array(fc.record({ matchFeatures: terms }), { maxLength: 2 }),
      },
      { requiredKeys: ['name'] },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(rule, { maxLength: 3 }),
        fc.uniqueArray(name),
        async (rules, flags) => {
          const host = toNode({
            flags: { 'f.flags': { elements: Object.fromEntries(flags.map((each) => [each, {}])) } },
          })
          const allMatch = async (spec: string) => {
            const answer = evaluateNode(await compileText(spec), host, new Set())
            return answer.sets[0]?.every(({ possible }) => possible === matched)
          }
          const spec = JSON.stringify({ compatibilities: [{ rules }] })
          const group = render('nodefeaturegroup', spec)
          // The group's one rule, read as a spec again.
          const indented = group
            .slice(group.indexOf('  featureGroupRules:'))
            .replace('  featureGroupRules:', '- rules:')
          expect(parseTree({ file: 'g', text: group }).documents).toBe(1)
          expect(await allMatch(`compatibilities:\n${indented}`)).toBe(await allMatch(spec))
        },
      ),
      { numRuns: 200 },
    )
  })
})
