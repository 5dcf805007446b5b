import { expect, test } from '@jest/globals'
import { imageName, splitTag } from '../src/image-name.ts'

test.each([
  ['app', 'app'],
  ['app:1', 'app'],
  ['registry.example:5000/team/app', 'registry.example:5000/team/app'],
  ['registry.example:5000/team/app:1.2', 'registry.example:5000/team/app'],
  [`app:1@sha256:${'0'.repeat(64)}`, 'app'],
  ['docker-archive:app.tar', 'docker-archive:app.tar'],
  ['docker-archive:app.tar:app:1', 'docker-archive:app.tar'],
  ['oci-layout:out/app:linux', 'oci-layout:out/app'],
  ['oci-archive:../app@1.tar', 'oci-archive:../app@1.tar'],
])('%s is called %s from run to run', (reference, name) => {
  expect(imageName(reference)).toBe(name)
})

test('the port of a registry is no tag', () => {
  expect(splitTag('localhost:5000/app')).toEqual({ repository: 'localhost:5000/app', tag: null })
  expect(splitTag('localhost:5000/app:2')).toEqual({ repository: 'localhost:5000/app', tag: '2' })
})
