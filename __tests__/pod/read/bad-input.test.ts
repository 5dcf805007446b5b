import { describe, expect, test } from '@jest/globals'
import { podLimits } from '../../../src/limits.ts'
import { readPods } from '../../../src/pod/read.ts'
import { podText, problemsWith, read, toldOf } from './support.ts'

test.each([
  [
    'no containers',
    'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  restartPolicy: Never\n',
    ['pod.yaml:5:3: spec.containers: Required value'],
  ],
  ['nothing', ' \n\n', ['pod.yaml:1:1: pod.yaml is empty: there is no Pod in it']],
  [
    'what helm says when it fails',
    '\nError: INSTALLATION FAILED: values don\'t meet the "schema": at x\n',
    [
      expect.stringMatching(
        /^pod\.yaml:2:1: this is an error of helm and not YAML: Error: INSTALLATION FAILED: values/,
      ),
    ],
  ],
  [
    'what helm says, with a warning before it',
    'WARNING: Kubernetes configuration file is group-readable.\nError: template: x/templates/d.yaml:3:4: executing "x"\n',
    [expect.stringMatching(/^pod\.yaml:2:1: this is an error of helm/)],
  ],
  [
    'a template that is no YAML',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  {{- include "x.labels" . | nindent 2 }}\n',
    [
      'pod.yaml:4:3: pod.yaml is a template that was not rendered: it holds {{ … }} (render it first: helm template … | container-canary pod -f -)',
    ],
  ],
  [
    'a template that is YAML by chance',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Values.name }}\n',
    [expect.stringMatching(/^pod\.yaml:4:9: pod\.yaml is a template that was not rendered/)],
  ],
  [
    'a template in quotes',
    podText('').replace('nginx:1.27', '"{{ .Values.image }}:1"'),
    [expect.stringMatching(/^pod\.yaml:7:14: pod\.yaml is a template that was not rendered/)],
  ],
  [
    'a tab',
    'apiVersion: v1\nkind: Pod\nmetadata:\n\tname: x\n',
    [expect.stringMatching(/^pod\.yaml:4:1: not valid YAML: /)],
  ],
  [
    'an object without a kind',
    'apiVersion: v1\nspec: {}\n',
    [
      'pod.yaml:1:1: an object of Kubernetes has apiVersion and kind; this is a mapping without kind',
    ],
  ],
  [
    'a list of nothing in particular',
    '- a\n',
    ['pod.yaml:1:1: an object of Kubernetes has apiVersion and kind; this is a list'],
  ],
  [
    'other kinds alone',
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i}\n',
    [
      expect.stringMatching(
        /^pod\.yaml:1:1: no Pod in pod\.yaml, and nothing that makes one; found ConfigMap, Ingress/,
      ),
    ],
  ],
])('%s', (_name, text, told) => {
  expect(toldOf(text)).toEqual(told)
})

test('no text at all holds no Pod', () => {
  expect(() => readPods([], { namespace: null })).toThrow('no Pod in no file')
})

test('templates for other programs are let be', () => {
  const alert = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: "{{ .Values.x }} {{ if }}"}\n`
  const pod = podText('env: [{name: A, value: "{{ range .Alerts }}x{{ end }}"}]')
  expect(read(`${alert}---\n${pod}`).pods).toHaveLength(1)
})

test('problems of every object and of every text are told together, in the order of their lines', () => {
  const wrong = podText(
    'ports: [{containerPort: 0}]\n      imagePullPolicy: Sometimes',
    'dnsPolicy: Foo',
  )
  const reading = () =>
    readPods(
      [
        { file: 'a.yaml', text: `${wrong}---\n${wrong}` },
        { file: 'b.yaml', text: '{' },
      ],
      { namespace: null },
    )
  expect(reading).toThrow(
    /a\.yaml:5:14: .*dnsPolicy.*\n.*a\.yaml:9:.*containerPort.*\n.*a\.yaml:10:.*imagePullPolicy.*\n.*a\.yaml:16:.*\n.*\n.*\n.*b\.yaml:/,
  )
})

test('a place is that of the field, or of what there is around it', () => {
  const [missing] = problemsWith(podText('livenessProbe:\n        periodSeconds: 1'))
  expect(missing).toMatchObject({ code: 'pod-invalid', location: { line: 9, column: 9 } })
})

test('what a terminal would act on is written out', () => {
  const [told = ''] = toldOf(podText('env: [{name: "a\\u001b[31m\\u202e", value: x}]'))
  expect(told).toContain('"a\\u001b[31m\\u202e"')
})

describe('bounds', () => {
  test('bytes of a text (limit: podLimits.bytes)', () => {
    const text = podText('')
    const fits = `${text}#${'x'.repeat(podLimits.bytes - text.length - 1)}`
    expect(read(fits).pods).toHaveLength(1)
    expect(problemsWith(`${fits}x`)).toMatchObject([{ code: 'yaml-too-large' }])
  })

  test('values of a text (limit: podLimits.values)', () => {
    expect(problemsWith('-\n'.repeat(podLimits.values / 2 + 1))).toMatchObject([
      { code: 'yaml-too-many-values' },
    ])
  })

  test('documents of a text (limit: podLimits.documents)', () => {
    const other = '---\napiVersion: v1\nkind: Namespace\n'
    const text = (count: number): string => `${other.repeat(count)}---\n${podText('')}`
    expect(read(text(podLimits.documents - 1)).pods).toHaveLength(1)
    expect(problemsWith(text(podLimits.documents))).toMatchObject([
      { code: 'yaml-too-many-documents' },
    ])
  })

  test('problems of one object (limit: podLimits.problems)', () => {
    const wrong = Array.from(
      { length: podLimits.problems + 5 },
      (_, index) => `{name: "=${index}"}`,
    )
    expect(problemsWith(podText(`env: [${wrong.join(', ')}]`))).toHaveLength(podLimits.problems)
    const typed = wrong.map((_, index) => `{name: ${index}}`)
    expect(problemsWith(podText(`env: [${typed.join(', ')}]`))).toHaveLength(podLimits.problems)
  })
})

test('what other kinds hold for other programs is not looked into', () => {
  const rule = `apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: {name: r, annotations: {a: "{{ .Values.x }}"}}\n`
  expect(read(`${podText('')}---\n${rule}`).pods).toHaveLength(1)
})
