import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { removeImage } from '../../examples/support/test-image.ts'
import { runPods, validate } from '../../examples/support/validate.ts'
import { baseImage, engines } from '../../support/engines.ts'
import { fixtures } from './support.ts'

/** Answers whatever is asked over HTTP, one after the other, a quarter of a second each: whoever asks with others waits. */
const answer = `#!/bin/sh
carriage=$(printf '\\r')
while read -r line && [ "$line" != "$carriage" ]; do :; done
until mkdir /tmp/turn 2>/dev/null; do sleep 0.01; done
sleep 0.25
rmdir /tmp/turn
printf 'HTTP/1.1 200 OK\\r\\nContent-Length: 5\\r\\nConnection: close\\r\\n\\r\\nwell\\n'
`
const serve = `#!/bin/sh
trap 'exit 0' TERM
for port in 4000 8080; do nc -ll -p "$port" -e answer & done
wait
`

// What probes measure is no engine's: one is enough.
describe.each(engines.slice(0, 1))('Deployments of public reports on $name', ({ address }) => {
  const image = `canary-test/reports-${process.pid}:1`
  let directory = ''
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'canary-reports-'))
    const dockerfile = `FROM ${baseImage}\nCOPY answer serve /bin/\nCMD ["serve"]\n`
    await writeFile(join(directory, 'Dockerfile'), dockerfile)
    await writeFile(join(directory, 'answer'), answer, { mode: 0o755 })
    await writeFile(join(directory, 'serve'), serve, { mode: 0o755 })
    const flags = ['--engine', address, '--file', 'awesome', '--context', directory]
    const { report, stderr } = await validate([...flags, image])
    if (report.errors.length > 0) throw new Error(`cannot build: ${stderr}`)
  })
  afterAll(async () => {
    await removeImage(address, image)
    await rm(directory, { recursive: true, force: true })
  })

  test.each([['litellm-35497', 'gateway', 'load', ['--load', '20'], 'under load']] as const)(
    '%s is told of',
    async (name, container, condition, pressure, words) => {
      const { report } = await runPods([
        ...['--engine', address, '--pull', 'never', '--soak', '12s', ...pressure],
        ...['--image', `${container}=docker.io/${image}`],
        ...['--file', join(fixtures, `${name}.yaml`)],
      ])
      expect(report.errors).toEqual([])
      const [pod] = report.images.flatMap(({ validators }) => validators)
      const margin = pod?.margins?.find(({ probe }) => probe === 'liveness')
      const under = margin?.conditions.find((one) => one.condition === condition)
      expect(under?.slowestMs).toBeGreaterThan(500)
      expect(margin?.suggestion?.patch).toContain('timeoutSeconds: ')
      const told = pod?.notices.find(
        ({ code, message }) =>
          code === 'probe-margin' &&
          message.startsWith(`the liveness probe of container ${container}`),
      )
      expect(told).toMatchObject({ severity: 'warning', message: expect.stringContaining(words) })
    },
  )
})
