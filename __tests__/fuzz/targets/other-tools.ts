/** Files of other tools, of which Validators are made. */
import { validatorsAsText } from '../../../src/convert/made-validators.ts'
import { isGossFile } from '../../../src/goss/to-validator.ts'
import { isStructureTest } from '../../../src/structure-test/to-validator.ts'
import { documentsOf } from '../../../src/validator/documents.ts'
import { loadValidators } from '../../../src/validator/load.ts'
import { parseDocuments } from '../../../src/yaml/parse.ts'
import { asText, demand, inputName } from '../support/target.ts'
import type { Input, Target } from '../support/target.ts'
import { example } from './examples.ts'

const origin = { kind: 'file', file: inputName, directory: '/' } as const

/** What is made of it is a Validator, and written and read again it is the same one. */
function feed(input: Input): void {
  const text = asText(input)
  const read = asPlain(text)
  const isForeign = parseDocuments({ file: inputName, text }).every(
    ({ value }) => isStructureTest(value) || isGossFile(value),
  )
  if (!isForeign) return
  for (const format of ['yaml', 'json'] as const) {
    const written = validatorsAsText(documentsOf({ origin, text }), format)
    demand(asPlain(written) === read, `as ${format} it says the same`)
  }
}

/** Without where it stands. */
function asPlain(text: string): string {
  const dropped = new Set(['location', 'notices', 'origin'])
  return JSON.stringify(loadValidators([{ origin, text }]), (key, value: unknown) =>
    dropped.has(key) ? undefined : value,
  )
}

export const structureTestTarget: Target = {
  name: 'structure-test',
  seeds: () => [example('structure-tests/structure-test.yaml'), structureTest],
  words: [
    "schemaVersion: '2.0.0'\n",
    ...['commandTests:\n', 'fileExistenceTests:\n', 'fileContentTests:\n', 'licenseTests:\n'],
    ...['metadataTest:\n', 'globalEnvVars:\n', 'containerRunOptions:\n', 'setup: ', '$PATH', '$$'],
  ],
  feed,
}

const structureTest = `schemaVersion: '2.0.0'
globalEnvVars: [{ key: PATH, value: '/env/bin:$PATH' }]
containerRunOptions: { user: '1', privileged: false, bindMounts: [/a:/b], envVars: [A] }
commandTests:
  - { name: out, command: tool, args: [help], expectedOutput: [Usage], exitCode: 1 }
  - { name: setup, setup: [[sh, -c, 'echo one > /tmp/x']], teardown: [], command: cat, args: [$X] }
fileContentTests:
  - { name: content, path: /etc/app.conf, expectedContents: [a], excludedContents: ['^b'] }
fileExistenceTests:
  - { name: mode, path: $DATA, isExecutableBy: owner, permissions: urwxr-xr-x, uid: 1, gid: 2 }
licenseTests: [{ debian: true, files: [/etc/app.conf] }]
metadataTest:
  envVars: [{ key: A, value: '[a-z]+', isRegex: true }]
  labels: [{ key: a, value: b }]
  exposedPorts: ['8080']
  volumes: [/volume]
  entrypoint: [/none]
  cmd: [--serve]
  workdir: /data
  user: '1001'
`

export const gossTarget: Target = {
  name: 'goss',
  seeds: () => [example('structure-tests/goss.yaml'), goss],
  words: [
    ...['file:\n', 'command:\n', 'port:\n', 'http:\n', 'user:\n', 'group:\n', 'exists: true\n'],
    ...['contents: ', 'not: ', 'and: ', 'match-regexp: ', 'have-patterns: ', '!', '/a/i', 'skip: '],
  ],
  feed,
}

const goss = `file:
  /etc/app.conf:
    { exists: true, mode: '0644', owner: root, filetype: file, size: { le: 99 }, contents: [a, '!/b/'] }
  /gone: { exists: false }
command:
  app --version:
    { exit-status: 3, stdout: { and: [{ match-regexp: a }, { not: { contain-element: b } }] }, stderr: '', timeout: 2500 }
  again: { exit-status: 0, retry_count: 2, retry_delay: 500ms }
port:
  tcp:8080: { listening: true }
http:
  http://localhost:8080/health?full=1: { status: 200, request-headers: ['Accept: text/html'] }
user:
  web: { exists: true, uid: 1000, gid: 1, groups: [a], home: /www, shell: /bin/sh }
group:
  web: { exists: true, gid: 1 }
package: { bash: { installed: true } }
`
