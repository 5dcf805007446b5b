import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inOwnRepository, repositoryOf } from '../../src/action/repository.ts'
import { report } from '../report/support/sample-reports.ts'

const commit = 'ab12'.repeat(10)
const server = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'acme/images' }
const url = 'https://github.example/acme/images'
let workspace: string

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'canary-repository-'))
  mkdirSync(join(workspace, '.git'))
  writeFileSync(join(workspace, '.git/HEAD'), `${commit}\n`)
})

afterAll(() => {
  rmSync(workspace, { recursive: true })
})

describe("the workspace's repository", () => {
  test('is the one that the runner names, at the commit that is checked out', () => {
    expect(repositoryOf({ ...server, GITHUB_WORKSPACE: workspace })).toEqual({ url, commit })
  })

  test.each([
    ['nothing is checked out', { ...server, GITHUB_WORKSPACE: '/nowhere/at/all' }],
    ['there is no workspace', { ...server, GITHUB_WORKSPACE: '' }],
    ['the runner names no repository', {}],
    ['its name is none', { ...server, GITHUB_REPOSITORY: 'a/b/c' }],
    ['its server is no web address', { ...server, GITHUB_SERVER_URL: 'javascript:alert(1)' }],
  ])('is unknown where %s', (_, changes) => {
    expect(repositoryOf({ GITHUB_WORKSPACE: workspace, ...changes })).toBeNull()
  })
})

describe('a report that another run wrote', () => {
  const theirs = report({ repository: { url: 'https://evil.example/a/b', commit } })

  test('links into this repository, whatever it names', () => {
    expect(inOwnRepository(theirs, server).repository).toEqual({ url, commit })
  })

  test('links to nothing where this repository is not known, or it names no commit', () => {
    expect(inOwnRepository(theirs, {})).not.toHaveProperty('repository')
    expect(inOwnRepository(report(), server)).not.toHaveProperty('repository')
  })
})
