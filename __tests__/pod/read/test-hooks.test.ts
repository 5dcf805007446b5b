import { describe, expect, test } from '@jest/globals'
import { read } from './support.ts'

const web = `
apiVersion: v1
kind: Pod
metadata: {name: web}
spec: {containers: [{name: app, image: a}]}
`
const hook = (name: string, words: string, spec = '{containers: [{name: app, image: a}]}') => `---
apiVersion: v1
kind: Pod
metadata: {name: ${name}, annotations: {helm.sh/hook: "${words}"}}
spec: ${spec}
`

describe('what helm template prints of tests', () => {
  test.each(['test', 'test-success', 'post-install, test'])(
    '%s is left aside, and told',
    (words) => {
      const { pods, notices } = read(web + hook('check', words) + hook('again', words))
      expect(pods.map(({ name }) => name)).toEqual(['web'])
      expect(notices).toEqual([
        {
          ...{ severity: 'notice', code: 'pod-test-hook', hint: null },
          message: 'tests of a Helm release are left aside: Pod check, Pod again',
          location: expect.objectContaining({ line: 9 }),
        },
      ])
    },
  )

  test('is not held to what the API server refuses', () => {
    expect(read(web + hook('check', 'test', '{containers: []}')).pods).toHaveLength(1)
  })

  test.each(['pre-install', 'latest', ''])('other hooks run: %j', (words) => {
    const { pods, notices } = read(web + hook('migrate', words))
    expect([pods.map(({ name }) => name), notices]).toEqual([['web', 'migrate'], []])
  })

  test('alone they are no Pod, and the error says why', () => {
    expect(() => read(hook('check', 'test'))).toThrow('tests of a Helm release are left aside')
  })
})
