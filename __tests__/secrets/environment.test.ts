import { describe, expect, test } from '@jest/globals'
import {
  childEnvironment,
  containerEnvironment,
  secretsOfEnvironment,
  systemEnvironment,
} from '../../src/secrets/environment.ts'

const env = {
  PATH: '/bin',
  HOME: '/root',
  HTTPS_PROXY: 'http://user:pr0xy@proxy:3128',
  DOCKER_HOST: 'unix:///run/docker.sock',
  DOCKER_AUTH_CONFIG: '{"auths":{}}',
  BUILDX_BUILDER: 'b',
  AWS_SECRET_ACCESS_KEY: 'aws',
  GITHUB_SHA: 'abc',
  GITHUB_TOKEN: 'ghs',
  GITHUB_OUTPUT: '/tmp/output',
  ACTIONS_RUNTIME_TOKEN: 'runtime',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id',
  'INPUT_GITHUB-TOKEN': 'input',
  'INPUT_REGISTRY-PASSWORD': 'registry',
  INPUT_VALIDATORS: 'https://host/m.yaml?token=query-token',
  STATE_engine: 'state',
  NPM_TOKEN: 'npm',
  LICENCE: 'marked',
  NOTHING: undefined,
}

test('children of docker get what is docker’s, and nothing of the runner’s', () => {
  expect(childEnvironment(env, ['LICENCE', 'AWS_SECRET_ACCESS_KEY'])).toEqual({
    PATH: '/bin',
    HOME: '/root',
    HTTPS_PROXY: 'http://user:pr0xy@proxy:3128',
    DOCKER_HOST: 'unix:///run/docker.sock',
    DOCKER_AUTH_CONFIG: '{"auths":{}}',
    BUILDX_BUILDER: 'b',
    // A helper cannot ask its cloud without it.
    AWS_SECRET_ACCESS_KEY: 'aws',
    GITHUB_SHA: 'abc',
  })
})

test('a program of the system gets what it needs to be found', () => {
  expect(systemEnvironment(env)).toEqual({ PATH: '/bin', HOME: '/root' })
})

test('a container may be given all but what is the runner’s', () => {
  const names = Object.keys(containerEnvironment(env))
  expect(names).toContain('NPM_TOKEN')
  expect(names).toContain('GITHUB_TOKEN')
  expect(names.filter((name) => /^(INPUT|STATE|ACTIONS)_|OUTPUT/.test(name))).toEqual([])
})

describe('secrets of the environment', () => {
  test('tokens of the runner, passwords of inputs, and what stands in addresses', () => {
    expect([...secretsOfEnvironment(env)].sort()).toEqual(
      [
        ...['ghs', 'runtime', 'id', 'input', 'registry', '{"auths":{}}'],
        ...['pr0xy', 'user:pr0xy', 'query-token'],
      ].sort(),
    )
  })

  test('an environment without any', () => {
    expect(secretsOfEnvironment({ PATH: '/bin', DATABASE_URL: 'x://postgres:postgres@y' })).toEqual(
      [],
    )
  })
})
