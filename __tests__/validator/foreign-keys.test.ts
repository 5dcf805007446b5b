import { expect, test } from '@jest/globals'
import { CanaryError, describeProblem } from '../../src/errors.ts'
import { loadValidators } from '../../src/validator/load.ts'

const head = 'apiVersion: container-canary.nvidia.com/v1\nkind: Validator\nname: test\n'

/** What is said of a manifest whose first line behind the name is `written`. */
function saidOf(written: string, manifest = `${head}${written}\n`): readonly string[] {
  try {
    loadValidators([{ origin: { kind: 'file', file: 'm.yaml', directory: '/' }, text: manifest }])
  } catch (error) {
    if (error instanceof CanaryError) return error.problems.map(describeProblem)
    throw error
  }
  return []
}

const checks = '\nchecks: [{ name: a, probe: { exec: { command: [a] } } }]'
const check = (probe: string) => `checks: [{ name: a, probe: { ${probe} } }]`

test.each([
  ['a letter that is missing', 'cheks: []', 'cheks is not a known key (did you mean checks?)'],
  ['another case', `Env: []${checks}`, 'Env is not a known key (did you mean env?)'],
  ['two letters swapped', `descripiton: a${checks}`, 'did you mean description?'],
  [
    'deep inside of a probe',
    check('httpGet: { port: 80, pth: / }'),
    'checks[0].probe.httpGet.pth is not a known key (did you mean path?)',
  ],
  [
    'inside of a list of commands',
    check('exec: { comand: [a] }'),
    'checks[0].probe.exec.comand is not a known key (did you mean command?)',
  ],
  [
    'of one of several forms of a value',
    check('image: { user: { mathces: [a] } }'),
    'checks[0].probe.image.user.mathces is not a known key (did you mean matches?)',
  ],
  [
    'a word of a list of words',
    check('file: { path: /a, type: fiel }'),
    'not the text "fiel" (did you mean file?)',
  ],
  [
    'in the right place, and one level too deep',
    check('httpGet: { port: 80, failureThreshold: 30 }'),
    'checks[0].probe.httpGet.failureThreshold is not a known key (it belongs to checks[].probe)',
  ],
  [
    'one level too high',
    `checks: [{ name: a, httpGet: { port: 80 }, probe: { exec: { command: [a] } } }]`,
    'checks[0].httpGet is not a known key (it belongs to checks[].probe)',
  ],
  [
    'of the outermost mapping',
    `checks: [{ name: a, dockerRunOptions: [], probe: { exec: { command: [a] } } }]`,
    'checks[0].dockerRunOptions is not a known key (it belongs to the outermost mapping)',
  ],
  ['a probe of a Pod', `livenessProbe: {}${checks}`, 'container-canary pod to-validator'],
  ['the containers of a Pod', `containers: []${checks}`, 'container-canary pod runs one'],
  ['a port of a container', `ports: [{ containerPort: 80 }]${checks}`, '(write port)'],
  ['nothing that is like anything', `xyzzy: 1${checks}`, 'xyzzy is not a known key'],
])('%s', (_what, written, said) => {
  expect(saidOf(written).filter((line) => line.includes('not'))).toEqual(
    expect.arrayContaining([expect.stringContaining(said)]),
  )
})

test('where nothing is near, nothing is proposed', () => {
  expect(saidOf(`xyzzy: 1${checks}`)).toEqual(['m.yaml:4:1: xyzzy is not a known key'])
})

test.each([
  ['validator', 'did you mean Validator?'],
  ['Deployment', 'container-canary pod runs Pods as a kubelet would'],
])('kind: %s', (kind, hint) => {
  expect(saidOf('', `apiVersion: v1\nkind: ${kind}\n`)).toEqual([
    `m.yaml:2:7: kind is ${kind}; a manifest has kind: Validator (${hint})`,
  ])
})
