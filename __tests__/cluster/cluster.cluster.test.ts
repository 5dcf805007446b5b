/** The cluster itself: what all other tests on it count on. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { cluster } from '../support/cluster.ts'

const execute = promisify(execFile)
const namespace = `cluster-itself-${process.pid}`

async function kubectl(...args: readonly string[]): Promise<string> {
  const { stdout } = await execute('kubectl', ['--namespace', namespace, ...args], {
    timeout: 60_000,
  })
  return stdout
}

beforeAll(async () => {
  await kubectl('create', 'namespace', namespace)
})
afterAll(async () => {
  await kubectl('delete', 'namespace', namespace, '--wait=false')
})

test.each(cluster.nodes)('$name runs what the tests bring', async ({ name }) => {
  const spec = { nodeName: name, restartPolicy: 'Never' }
  const args = [
    `--image=${cluster.images.base}`,
    '--restart=Never',
    `--overrides=${JSON.stringify({ apiVersion: 'v1', spec })}`,
  ]
  await kubectl('run', `on-${name}`, ...args)
  await kubectl('wait', '--for=condition=Ready', `pod/on-${name}`, '--timeout=60s')
  expect(await kubectl('exec', `on-${name}`, '--', 'echo', 'here')).toBe('here\n')
})

test('nodes of both kinds are there', () => {
  expect(cluster.nodes.map(({ labels }) => labels['canary.test/group'])).toEqual(['a', 'b'])
})
