import { once } from 'node:events'
import { createServer } from 'node:http'
import { storeImage, testImage } from '../../registry/support/images.ts'
import { startRegistry } from '../../registry/support/test-registry.ts'
import type { EngineFacts, World } from '../support/world.ts'
import type { Told, TruthCase } from '../support/case.ts'

const plain = ({ name }: EngineFacts) =>
  name === 'docker' ? null : 'it asks every registry by TLS, also one on this machine'

const passing = { name: 'ok', probe: { exec: { command: ['true'] } } }

/** Pulls from a registry on this machine that answers every question for an image alike. */
async function pullFrom(
  world: World,
  status: number,
  code: string,
  image: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Told> {
  const server = createServer((asked, answer) => {
    const isVersion = asked.url === '/v2/'
    answer.writeHead(isVersion ? 200 : status, { 'content-type': 'application/json' })
    answer.end(isVersion ? '{}' : JSON.stringify({ errors: [{ code, message: 'said so' }] }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  world.afterwards(() => server.close())
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const head = { apiVersion: 'container-canary.nvidia.com/v1', kind: 'Validator', name: 'pulled' }
  world.write({ 'manifest.yaml': { ...head, checks: [passing] } })
  const args = ['validate', '--file', 'manifest.yaml', '--pull', 'always']
  return await world.run([...args, `localhost:${port}/${image}`], { env })
}

/** Whose fault it is that an image cannot be pulled. */
export const registries: readonly TruthCase[] = [
  {
    id: 'pull-of-a-name-like-trouble',
    claim: "a missing image whose name reads like a network's trouble is a missing image",
    notHere: plain,
    wanted: { exit: 2, says: /cannot pull/ },
    run: async (world) => await pullFrom(world, 404, 'MANIFEST_UNKNOWN', 'geoffrey/eof:500'),
  },
  {
    id: 'pull-beyond-a-rate-limit',
    claim: 'a registry that asks to come again later is nobody’s fault',
    notHere: plain,
    wanted: { exit: 3, says: /cannot pull/ },
    run: async (world) => await pullFrom(world, 429, 'TOOMANYREQUESTS', 'team/app:1'),
  },
  {
    id: 'pull-from-a-registry-in-trouble',
    claim: 'a registry that is in trouble is nobody’s fault',
    notHere: plain,
    wanted: { exit: 3, says: /cannot pull/ },
    run: async (world) => await pullFrom(world, 503, 'UNAVAILABLE', 'team/app:1'),
  },
  {
    id: 'pull-without-the-credential-helper',
    claim: 'a credential helper that is missing keeps no pull from being tried, and is told',
    notHere: plain,
    wanted: { exit: 2, says: /cannot pull.*docker-credential-not-there is not installed/ },
    run: async (world) => {
      world.write({ 'docker/config.json': { credsStore: 'not-there' } })
      const env = { DOCKER_CONFIG: `${world.directory}/docker` }
      return await pullFrom(world, 404, 'MANIFEST_UNKNOWN', 'team/app:1', env)
    },
  },
  {
    id: 'pull-with-a-broken-configuration',
    claim: 'so does a configuration of docker that cannot be read',
    notHere: plain,
    wanted: { exit: 2, says: /cannot pull.*is not a JSON object/ },
    run: async (world) => {
      world.write({ 'docker/config.json': '{"auths"' })
      const env = { DOCKER_CONFIG: `${world.directory}/docker` }
      return await pullFrom(world, 404, 'MANIFEST_UNKNOWN', 'team/app:1', env)
    },
  },
]

/** Answers a tag that lists referrers with something else. */
async function compatibleBy(world: World, type: string, text: string): Promise<Told> {
  const registry = await startRegistry({
    referrersApi: false,
    intercept: (_request, response, url) => {
      const isTag = url.pathname.includes('/manifests/sha256-')
      if (isTag) response.writeHead(200, { 'content-type': type }).end(text)
      return isTag
    },
  })
  world.afterwards(() => registry.close())
  storeImage(registry.repository('team/app'), testImage(), '1')
  const image = `${registry.host}/team/app:1`
  return await world.run(['compat', 'validate-node', '--image', image, '--plain-http'])
}

const nothingAttached = { exit: 2, says: /has no compatibility artifact/ } as const

/** What counts as a list of what is attached to an image. */
export const referrers: readonly TruthCase[] = [
  {
    id: 'referrers-tag-of-a-page',
    claim: 'a referrers tag that answers with a page for browsers means that nothing is attached',
    wanted: nothingAttached,
    run: (world) => compatibleBy(world, 'text/html', '<html>sign in</html>'),
  },
  {
    id: 'referrers-tag-of-an-image',
    claim: 'so does one that is an image itself',
    wanted: nothingAttached,
    run: (world) => {
      const { bytes, descriptor } = testImage('linux/arm64').manifest
      return compatibleBy(world, descriptor.mediaType, bytes.toString('utf8'))
    },
  },
]

/** An image with what Databricks asks for, as far as a check looks; java says what it is told to. */
async function databricks(world: World, java: string): Promise<Told> {
  const tools = 'for tool in bash sudo; do ln -sf /bin/busybox /bin/$tool; done'
  const image = await world.build(
    [
      `FROM ${world.base}`,
      `RUN ${tools}; echo ID=ubuntu > /etc/os-release`,
      `RUN printf '#!/bin/sh\\necho "openjdk version \\\\"${java}\\\\"" >&2\\n' > /bin/java && chmod 755 /bin/java`,
    ].join('\n'),
  )
  return await world.run(['validate', '--file', 'databricks', '--pull', 'never', image])
}

export const builtIns: readonly TruthCase[] = [
  {
    id: 'databricks-with-java-17',
    claim: "the built-in databricks takes Java 17 and no virtualenv, as Databricks' own image",
    wanted: { exit: 0, verdict: 'passed' },
    run: async (world) => await databricks(world, '17.0.13'),
  },
  {
    id: 'databricks-with-java-11',
    claim: 'and refuses Java 11, which no runtime uses',
    wanted: { exit: 1, verdict: 'failed', reason: 'output' },
    run: async (world) => await databricks(world, '11.0.21'),
  },
]
