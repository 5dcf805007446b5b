/** What real engines tell of an image that nobody has started. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Engine } from '../../../src/engine/engine.ts'
import { buildImage } from '../../../src/image/build/build.ts'
import { plainBuild } from '../../../src/image/build/request.ts'
import { openImageViews } from '../../../src/pod/join/engine-view.ts'
import { joinPod } from '../../../src/pod/join/join.ts'
import { readPods } from '../../../src/pod/read.ts'
import { elfFile } from '../../elf/support/elf-writer.ts'
import { baseImage, connect, engines, never, removeImage } from '../../support/engines.ts'

const mips = 8
const ownMachine = process.arch === 'arm64' ? 183 : 62

const dockerfile = `FROM ${baseImage}
RUN mkdir -p /opt/tool/bin /data \\
 && printf '#!/bin/sh\\nexit 0\\n' > /opt/tool/bin/run && chmod 755 /opt/tool/bin/run \\
 && printf '#!/usr/bin/nothing\\n' > /opt/tool/bin/broken && chmod 755 /opt/tool/bin/broken \\
 && printf 'x' > /opt/tool/bin/plain && chmod 644 /opt/tool/bin/plain \\
 && ln -s ../opt/tool/bin/run /bin/relative && ln -s /opt/tool/bin /tools \\
 && ln -s circle2 /circle1 && ln -s circle1 /circle2 \\
 && ln -s ../../../../../../../../etc/hostname /out
COPY alien needy /opt/elf/
ENV PATH=/bin:/tools MODE=fast
WORKDIR /srv
USER 1000:1000
EXPOSE 8080 53/udp
VOLUME /data
STOPSIGNAL SIGQUIT
ENTRYPOINT ["run"]
CMD ["--fast"]
`

describe.each(engines)('images, looked into on $name', ({ name, address }) => {
  const reference = `canary-test/join-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${process.pid}:1`
  const labels = { 'canary-test.join': String(process.pid) }
  let engine: Engine

  beforeAll(async () => {
    engine = await connect(address)
    await build(engine, reference)
  })
  afterAll(async () => {
    await removeImage(address, reference)
    engine.close()
  })

  async function imageOf(wanted: string) {
    const image = await engine.images.find(wanted, never)
    if (image === null) throw new Error(`${wanted} is not there`)
    return image
  }

  test('say what containers are made of', async () => {
    const { user, configuration } = await imageOf(reference)
    const { env, exposedPorts, ...rest } = configuration
    expect({ user, ...rest }).toEqual({
      ...{ user: '1000:1000', entrypoint: ['run'], command: ['--fast'] },
      ...{ workingDirectory: '/srv', volumes: ['/data'], stopSignal: 'SIGQUIT' },
    })
    expect(env).toEqual(expect.arrayContaining(['PATH=/bin:/tools', 'MODE=fast']))
    expect(new Set(exposedPorts.map(({ port, protocol }) => `${port}/${protocol}`))).toEqual(
      new Set(['8080/tcp', '53/udp']),
    )
  })

  test('show their files, and leave nothing behind', async () => {
    const views = openImageViews([await imageOf(reference)], { engine, labels }, never)
    const [facts] = views.facts.values()
    try {
      const stat = async (path: string) => await facts?.files.stat(path)
      expect(await stat('/opt/tool/bin/run')).toEqual({
        ...{ kind: 'file', size: 17, permissions: 0o755, target: null },
      })
      expect(await stat('/opt/tool/bin/plain')).toMatchObject({ permissions: 0o644 })
      expect(await stat('/opt/tool')).toMatchObject({ kind: 'directory' })
      expect(await stat('/bin/relative')).toMatchObject({ kind: 'link' })
      expect(await stat('/nothing')).toBeNull()
      const read = async (offset: number, length: number) =>
        Buffer.from(
          (await facts?.files.read('/opt/tool/bin/run', { offset, length })) ?? [],
        ).toString()
      expect(await read(0, 100)).toBe('#!/bin/sh\nexit 0\n')
      expect(await read(2, 7)).toBe('/bin/sh')
      expect(await facts?.files.elf('/opt/tool/bin/run')).toEqual({ kind: 'other' })
      expect(await facts?.files.elf('/bin/busybox')).toMatchObject({ kind: 'elf' })
      expect(await engine.containers.list(labels, never)).toHaveLength(1)
    } finally {
      await views.close()
    }
    expect(await engine.containers.list(labels, never)).toEqual([])
  })

  test.each([
    ['[run]', []],
    ['[/tools/run]', []],
    ['[relative]', []],
    ['[/bin/relative]', []],
    ['[sh, -c, "exec run"]', []],
    ['[./run]', ['pod-command-missing']],
    ['[nothing]', ['pod-command-missing']],
    ['[broken]', ['pod-command-missing']],
    ['[/tools/plain]', ['pod-command-not-executable']],
    ['[/opt/tool/bin/run/below]', ['pod-command-missing']],
    ['[/opt/elf/alien]', ['pod-command-not-executable']],
    ['[/opt/elf/needy]', ['pod-command-unloadable']],
    ['[sh, -c, "curl localhost"]', ['pod-script-command-missing']],
  ])('the command %s', async (command, codes) => {
    const text = `{ apiVersion: v1, kind: Pod, metadata: { name: pod }, spec: { containers: [
      { name: app, image: "example/app:1", command: ${command} } ] } }`
    expect(await codesOf(text)).toEqual(codes)
  })

  test('nothing breaks on links in a circle, or out of the image', async () => {
    for (const path of ['/circle1', '/circle1/x', '/out']) {
      const text = `{ apiVersion: v1, kind: Pod, metadata: { name: pod }, spec: { containers: [
        { name: app, image: "example/app:1", command: [${path}] } ] } }`
      const codes = await codesOf(text)
      expect(['', 'pod-command-missing', 'pod-command-not-executable']).toContain(codes.join())
    }
  })

  async function codesOf(text: string): Promise<readonly string[]> {
    const { pods, objects } = readPods([{ file: 'pod.yaml', text }], { namespace: null })
    const [pod] = pods
    if (pod === undefined) throw new Error('there is no Pod')
    const views = openImageViews([await imageOf(reference)], { engine, labels }, never)
    try {
      const [facts] = views.facts.values()
      const images = new Map(facts === undefined ? [] : [['app', facts]])
      return (await joinPod(pod, images, objects)).map(({ code }) => code)
    } finally {
      await views.close()
    }
  }
})

async function build(engine: Engine, tag: string): Promise<void> {
  const context = await mkdtemp(join(tmpdir(), 'canary-join-'))
  try {
    await writeFile(join(context, 'Dockerfile'), dockerfile)
    const executable = { mode: 0o755 }
    await writeFile(join(context, 'alien'), elfFile({ type: 2, machine: mips }), executable)
    const needy = { type: 3, machine: ownMachine, interpreter: '/lib/no-such-loader.so.1' }
    await writeFile(join(context, 'needy'), elfFile(needy), executable)
    const streams = { onOutput: () => undefined, onSecret: () => undefined }
    const options = { engine, env: process.env, directory: context, ...streams }
    await buildImage({ ...plainBuild, context, tag }, options, never)
  } finally {
    await rm(context, { recursive: true, force: true })
  }
}
