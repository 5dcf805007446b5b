import { describe, expect, test } from '@jest/globals'
import { readInputs } from '../../src/action/inputs.ts'
import { CanaryError } from '../../src/errors.ts'
import { action } from '../support/runner.ts'

/** Inputs as the runner gives them, with action.yml's defaults. */
function read(inputs: Readonly<Record<string, string>>) {
  const getInput = (name: string) => {
    const input = action.inputs[name]
    if (input === undefined) throw new Error(`action.yml has no input ${name}`)
    return (inputs[name] ?? input.default ?? '').trim()
  }
  const getMultilineInput = (name: string) =>
    getInput(name)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.trim())
  const reader = { getInput, getMultilineInput, setSecret: () => undefined }
  return readInputs(reader, { GITHUB_WORKSPACE: '/workspace', VAR: 'v', OTHER: 'w' })
}

const build = (inputs: Readonly<Record<string, string>>) => {
  const { build } = read(inputs).run
  if (build === null) throw new Error('nothing is built')
  return build
}

const problemsOf = (inputs: Readonly<Record<string, string>>): readonly string[] => {
  try {
    read(inputs)
    return []
  } catch (error) {
    if (!(error instanceof CanaryError)) throw error
    return error.problems.map(({ message }) => message)
  }
}

/** Of its action.yml, at 7.x (July 2026). */
const theirs = [
  ...['add-hosts', 'allow', 'annotations', 'attests', 'build-args', 'build-contexts', 'builder'],
  ...['cache-from', 'cache-to', 'call', 'cgroup-parent', 'context', 'file', 'labels', 'load'],
  ...['network', 'no-cache', 'no-cache-filters', 'outputs', 'platforms', 'provenance', 'pull'],
  ...['push', 'sbom', 'secrets', 'secret-envs', 'secret-files', 'shm-size', 'ssh', 'tags'],
  ...['target', 'ulimit', 'github-token'],
]

test('every input of docker/build-push-action is one of ours, and every output', () => {
  expect(theirs.filter((name) => !(name in action.inputs))).toEqual([])
  expect(['imageid', 'digest', 'metadata'].filter((name) => !(name in action.outputs))).toEqual([])
})

describe('steps of its README, as they are', () => {
  test('Git context', () => {
    const { context, tag, pushAs, notices } = build({ push: 'true', tags: 'user/app:latest' })
    expect([context, tag, pushAs]).toEqual([
      '/workspace',
      'user/app:latest',
      ['docker.io/user/app:latest'],
    ])
    expect(notices).toMatchObject([
      { severity: 'notice', message: expect.stringContaining('context is not set') },
    ])
  })

  test('a subdirectory of the Git context', () => {
    const inputs = { context: '{{defaultContext}}:mysubdir', push: 'true', tags: 'user/app:latest' }
    expect(build(inputs)).toMatchObject({ context: '/workspace/mysubdir', notices: [] })
  })

  test('path context', () => {
    const inputs = { context: '.', push: 'true', tags: 'user/app:latest' }
    expect(build(inputs)).toMatchObject({
      ...{ context: '/workspace', tag: 'user/app:latest', otherTags: [], notices: [] },
      pushAs: ['docker.io/user/app:latest'],
    })
  })

  test('several platforms, registries and tags', () => {
    const inputs = {
      ...{ context: '.', platforms: 'linux/amd64,linux/arm64', push: 'true' },
      tags: 'user/app:latest\nuser/app:1.0.0, ghcr.io/user/app:latest\n',
    }
    expect(build(inputs)).toMatchObject({
      ...{ platform: null, platforms: ['linux/amd64', 'linux/arm64'], tag: 'user/app:latest' },
      otherTags: ['user/app:1.0.0', 'ghcr.io/user/app:latest'],
      pushAs: ['docker.io/user/app:latest', 'docker.io/user/app:1.0.0', 'ghcr.io/user/app:latest'],
    })
    expect(read(inputs).run.platform).toBeNull()
  })

  test('load, and a test before the push', () => {
    const inputs = { context: '.', load: 'true', tags: 'user/app:test' }
    expect(build(inputs)).toMatchObject({ tag: 'user/app:test', pushAs: [], notices: [] })
    expect(problemsOf({ ...inputs, pods: 'pod.yaml' })).toEqual([])
    const { pods } = read({ ...inputs, pods: 'pod.yaml' }).run
    expect(pods).toMatchObject({ load: 0, replacements: [{ reference: 'user/app:test' }] })
  })
})

describe('what has no meaning here is told, and nobody is refused', () => {
  test.each([
    ['provenance', 'mode=max'],
    ['provenance', 'true'],
    ['sbom', 'true'],
    ['attests', 'type=sbom,generator=image'],
    ['annotations', 'manifest:org.opencontainers.image.title=App\nindex:a=b'],
    ['outputs', 'type=local,dest=out'],
    ['call', 'check'],
  ])('%s: %j', (name, value) => {
    expect(build({ context: '.', [name]: value }).notices).toMatchObject([
      {
        severity: 'warning',
        code: 'build-input',
        message: expect.stringContaining(`${name} is not used`),
      },
    ])
    expect(read({ context: '.', [name]: value }).annotations).toBe(true)
  })

  test.each([
    ['provenance', 'false'],
    ['sbom', 'false'],
    ['annotations', 'false'],
    ['call', 'build'],
    ['load', 'false'],
    ['github-token', 'x'],
  ])('%s: %j asks for nothing that is not so', (name, value) => {
    expect(build({ context: '.', [name]: value }).notices).toEqual([])
  })

  test('annotations stay what they are: true or false, and nothing else', () => {
    expect(read({ annotations: 'false' }).annotations).toBe(false)
    expect(problemsOf({ annotations: 'maybe' })).toEqual([
      'annotations is "maybe"; it is one of true, false',
    ])
  })

  test('a builder is asked for no provenance where none is wanted', () => {
    expect(build({ context: '.' }).provenance).toBe('default')
    expect(build({ context: '.', provenance: 'false' }).provenance).toBe('none')
  })
})

test('what only buildx knows is handed to it, by lines and where names hold none by commas', () => {
  const inputs = {
    'add-hosts': 'docker:10.180.0.1,db:10.180.0.2',
    allow: 'network.host,security.insecure',
    'build-contexts': 'app=docker-image://alpine:3,x\nlib=./lib',
    builder: 'mine',
    'cgroup-parent': 'ci.slice',
    'no-cache-filters': 'one,two',
    'shm-size': '2g',
    ssh: 'default,key=./id',
    ulimit: 'nofile=1024:1024\nnproc=10',
  }
  const given = build({ context: '.', ...inputs }).buildxOptions
  expect(given.map(({ name, value }) => `${name} ${value}`)).toEqual([
    'add-hosts docker:10.180.0.1',
    'add-hosts db:10.180.0.2',
    'allow network.host',
    'allow security.insecure',
    'build-contexts app=docker-image://alpine:3,x',
    'build-contexts lib=./lib',
    'builder mine',
    'cgroup-parent ci.slice',
    'no-cache-filters one',
    'no-cache-filters two',
    'shm-size 2g',
    'ssh default',
    'ssh key=./id',
    'ulimit nofile=1024:1024',
    'ulimit nproc=10',
  ])
})

test('secrets of variables, with commas between them', () => {
  const { secrets } = build({ context: '.', 'secret-envs': 'a=VAR,b=OTHER' })
  expect(secrets.map(({ id }) => id)).toEqual(['a', 'b'])
})

describe('names', () => {
  test('an image that is named is what is judged, and the tags are what it is pushed as', () => {
    const inputs = { context: '.', image: 'app:test', tags: 'ghcr.io/a/b:1,app:test', push: 'true' }
    expect(build(inputs)).toMatchObject({
      ...{ tag: 'app:test', otherTags: ['ghcr.io/a/b:1'] },
      pushAs: ['ghcr.io/a/b:1', 'docker.io/library/app:test'],
    })
    expect(build({ context: '.', image: 'ghcr.io/a/b:1', push: 'true' }).pushAs).toEqual([
      'ghcr.io/a/b:1',
    ])
  })

  test('the registry of the tags is what a password is for', () => {
    const login = { 'registry-username': 'u', 'registry-password': 'hunter2' }
    const { registry } = read({ context: '.', tags: 'ghcr.io/a/b:1', ...login }).run
    expect(registry.login?.registry).toBe('ghcr.io')
  })

  test.each([
    [{ context: '.', push: 'true' }, 'push is asked for, and the image has no name'],
    [{ context: '.', tags: 'A' }, 'must be lower case'],
    [{ context: '.', tags: `a@sha256:${'0'.repeat(64)}` }, 'has a digest, and what is built gets'],
    [{ image: 'a', tags: 'b' }, 'tags is for an image that is built, and without context nothing'],
    [{ image: 'a', push: 'true' }, 'push is for an image that is built, and without context'],
    [{ image: 'a', platforms: 'linux/amd64,linux/arm64' }, 'platforms names several, and without'],
    [{ context: '.', push: 'perhaps' }, 'push is "perhaps"; it is one of true, false'],
    [{ context: '.', platforms: 'a/b/c/d,x' }, 'is not a platform'],
    [{ context: '.', platform: 'linux/arm64', platforms: 'linux/amd64' }, 'are both given'],
    [{ context: 'https://github.com/a/b.git#main', tags: 'x' }, 'context is an address'],
    [{ context: 'git@github.com:a/b', tags: 'x' }, 'context is an address'],
  ])('%j is refused', (inputs, message) => {
    expect(problemsOf(inputs)).toEqual([expect.stringContaining(message)])
  })
})

describe('pull', () => {
  test.each([
    ['true', 'always', true],
    ['false', 'missing', false],
    ['always', 'always', false],
    ['missing', 'missing', false],
    ['never', 'never', false],
  ])('%s: images %s, those that a build stands on anew: %s', (pull, policy, ofBuild) => {
    expect(read({ context: '.', pull }).run.pull).toBe(policy)
    expect(build({ context: '.', pull }).pull).toBe(ofBuild)
  })
})

test('one of several platforms is the platform', () => {
  const { run } = read({ image: 'a', platforms: 'linux/aarch64' })
  expect([run.platform, run.build]).toEqual(['linux/arm64', null])
  expect(build({ context: '.', platforms: 'linux/arm64,linux/aarch64' })).toMatchObject({
    ...{ platform: 'linux/arm64', platforms: [] },
  })
})
