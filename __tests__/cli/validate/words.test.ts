import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { partWords } from '../../../src/cli/validate/words.ts'

let directory = ''
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-words-'))
  for (const name of ['checks', 'empty', 'app']) mkdirSync(join(directory, name))
  for (const name of ['canary.yaml', 'other.json', 'checks/a.yml', 'app/b.yaml', 'notes.txt']) {
    writeFileSync(join(directory, name), '')
  }
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})

const part = (words: readonly string[], isAsking = false) =>
  partWords(words, { isAsking, builtInNames: ['kubeflow'], directory })

describe('words that are no flags', () => {
  test.each<readonly [readonly string[], readonly string[], readonly string[]]>([
    [['canary.yaml', 'app:1'], ['canary.yaml'], ['app:1']],
    [
      ['canary.yaml', 'other.json', 'app:1', 'b'],
      ['canary.yaml', 'other.json'],
      ['app:1', 'b'],
    ],
    [['app:1', 'canary.yaml'], ['canary.yaml'], ['app:1']],
    [['./checks', 'app:1'], ['./checks'], ['app:1']],
    [['checks/', 'app:1'], ['checks/'], ['app:1']],
    [['.', 'app:1'], ['.'], ['app:1']],
    [['checks', 'app:1'], ['checks'], ['app:1']],
    [['checks/*.yml', 'app:1'], ['checks/*.yml'], ['app:1']],
    [['https://example.com/canary.yaml', 'app:1'], ['https://example.com/canary.yaml'], ['app:1']],
    // An image may be called so.
    [['missing.yaml', 'app:1'], [], ['missing.yaml', 'app:1']],
    [['kubeflow + openshift', 'app:1'], ['kubeflow + openshift'], ['app:1']],
    [['canary.yaml?port=1:2', 'app:1'], ['canary.yaml?port=1:2'], ['app:1']],
    [['notes.txt', 'app:1'], [], ['notes.txt', 'app:1']],
    [['empty', 'app:1'], [], ['empty', 'app:1']],
    [['app'], [], ['app']],
    // A directory that is no first word, or stands beside a manifest, is an image's name.
    [['x:1', 'app'], [], ['x:1', 'app']],
    [['canary.yaml', 'app'], ['canary.yaml'], ['app']],
    [['docker-archive:canary.yaml'], [], ['docker-archive:canary.yaml']],
  ])('%j: %j against %j', (words, manifests, images) => {
    expect(part(words)).toEqual({ manifests, images })
  })

  test('a manifest of a flag leaves a directory to the images, and files what they are', () => {
    expect(part(['app', 'x:1'], true)).toEqual({ manifests: [], images: ['app', 'x:1'] })
    expect(part(['canary.yaml', 'x:1'], true)).toEqual({
      manifests: ['canary.yaml'],
      images: ['x:1'],
    })
  })

  test('the name of a built-in manifest is asked for, where no manifest is named', () => {
    expect(() => part(['kubeflow', 'app:1'])).toThrow(
      'kubeflow is a built-in manifest, and stands where images do (did you mean --file kubeflow?)',
    )
    expect(part(['canary.yaml', 'kubeflow']).images).toEqual(['kubeflow'])
    expect(part(['kubeflow'], true).images).toEqual(['kubeflow'])
  })
})
