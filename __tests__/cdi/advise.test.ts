import { expect, test } from '@jest/globals'
import { adviseOn } from '../../src/cdi/advise.ts'
import { examineSpecification } from '../../src/cdi/parse.ts'
import { fakeHost, ordinaryEntries } from './fake-host.ts'

const text = `cdiVersion: "1.1.0"
kind: Acme/${'w'.repeat(64)}
annotations: {-bad-: x}
containerEdits:
  hooks:
  - {hookName: poststop, path: bin/h, timeout: 0}
devices:
- name: d
  annotations: {a/b/c: x}
  containerEdits:
    deviceNodes:
    - {path: dev/null, hostPath: dev/null, permissions: none}
    - {path: /dev/gone}
    mounts:
    - {hostPath: /etc/passwd, containerPath: b}
    - {hostPath: /gone, containerPath: /b, options: [bind]}
`

test('every warning stands at its line', () => {
  const host = fakeHost({ entries: ordinaryEntries })
  const { problems, warnings } = examineSpecification({ file: 'w.yaml', text }, (specification) =>
    adviseOn(specification, host),
  )
  expect(problems).toEqual([])
  expect(warnings.map(({ code, location }) => [location?.line, code])).toEqual([
    [1, 'cdi-version-higher-than-needed'],
    [2, 'cdi-kind-not-portable'],
    [2, 'cdi-kind-not-portable'],
    [3, 'cdi-annotation-not-portable'],
    [9, 'cdi-annotation-not-portable'],
    [6, 'cdi-path-relative'],
    [6, 'cdi-hook-timeout'],
    [12, 'cdi-path-relative'],
    [12, 'cdi-path-relative'],
    [12, 'cdi-permissions-none'],
    [15, 'cdi-path-relative'],
    [15, 'cdi-mount-without-type'],
    [6, 'cdi-hook-program-missing'],
    [12, 'cdi-device-host-path-missing'],
    [13, 'cdi-device-host-path-missing'],
    [15, 'cdi-path-relative'],
    [16, 'cdi-mount-host-path-missing'],
  ])
  expect(warnings.at(-1)?.message).toBe('device d mounts /gone, which does not exist on this host')
})

test('a file that has nothing to hide has no warnings', () => {
  const plain =
    'cdiVersion: "0.3.0"\nkind: acme.example/widget\ndevices:\n- name: d\n  containerEdits: {deviceNodes: [{path: /dev/null}]}\n'
  const host = fakeHost({ entries: ordinaryEntries })
  const advise = (specification: Parameters<typeof adviseOn>[0]) => adviseOn(specification, host)
  expect(examineSpecification({ file: 'w.yaml', text: plain }, advise).warnings).toEqual([])
})
