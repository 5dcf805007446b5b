import { describe, expect, test } from '@jest/globals'
import { optionAtFault } from '../../src/engine/docker/option-at-fault.ts'
import type { ContainerFault } from '../../src/engine/container-fault.ts'
import type { RunOptions } from '../../src/engine/run-options.ts'
import { loadValidators } from '../../src/validator/load.ts'
import type { Restriction } from '../../src/validator/restrict.ts'
import { requireImageAtFault, startReason } from '../../src/validator/start-fault.ts'
import { pretendEngine } from '../support/pretend-engine.ts'

/** A manifest with an option in each line from the sixth on. */
function validatorWith(options: readonly string[], more = '') {
  const lines = options.map((option) => `  - ${JSON.stringify(option)}`)
  const text = [
    'apiVersion: container-canary.nvidia.com/v1',
    'kind: Validator',
    'name: x',
    'checks: [{name: c, probe: {exec: {command: ["true"]}}}]',
    `dockerRunOptions:${options.length === 0 ? ' []' : ''}`,
    ...lines,
    more,
  ].join('\n')
  const origin = { kind: 'file', file: 'm.yaml', directory: '/' } as const
  const [validator] = loadValidators([{ text, origin }])
  if (validator === undefined) throw new Error('it is one')
  return validator
}

async function judge(fault: ContainerFault, options: readonly string[] = [], more = '') {
  const engine = pretendEngine({
    runOptions: { atFault: (...asked) => Promise.resolve(optionAtFault(...asked)) },
  })
  const settings = { engine, env: {}, directory: '/', restriction: null }
  const started = { fault, message: 'words', state: null }
  return await requireImageAtFault(started, validatorWith(options, more), settings).then(
    () => 'image',
    (error: unknown) => error,
  )
}

const at = (line: number) => ({
  kind: 'input',
  problems: [
    {
      message: 'the engine could not start the container: words',
      location: { file: 'm.yaml', line },
    },
  ],
})

describe('what keeps a container from starting', () => {
  const faults: readonly ContainerFault[] = [
    { kind: 'user', name: 'app' },
    { kind: 'user', name: null },
    { kind: 'group', name: 'app' },
    { kind: 'working-directory' },
    { kind: 'mount', target: '/root/merged/data' },
    { kind: 'stop-signal' },
    { kind: 'port' },
    { kind: 'environment' },
    { kind: 'no-command' },
    { kind: 'program', problem: 'not-found', program: 'a' },
  ]

  test.each(faults)('$kind is the image’s, where nothing else asks for it', async (fault) => {
    expect(await judge(fault)).toBe('image')
    expect(await judge(fault, ['--cpus', '1', '--hostname=user'])).toBe('image')
  })

  test.each<[ContainerFault, readonly string[], number]>([
    [{ kind: 'user', name: 'app' }, ['--cpus', '1', '--user', 'app'], 8],
    [{ kind: 'user', name: null }, ['-u99999999999'], 6],
    [{ kind: 'group', name: 'app' }, ['--group-add=app', '--group-add=other'], 6],
    [{ kind: 'group', name: 'app' }, ['--user=0:app'], 6],
    [{ kind: 'working-directory' }, ['--init', '-w/bin/sh'], 7],
    [{ kind: 'mount', target: '/root/merged/data' }, ['--init', '-v', '/a:/data'], 7],
    [{ kind: 'mount', target: '/data' }, ['--tmpfs=/data/'], 6],
    [{ kind: 'stop-signal' }, ['--stop-signal=99'], 6],
    [{ kind: 'no-command' }, ['--entrypoint='], 6],
    [{ kind: 'unknown' }, ['--init', '--privileged'], 6],
  ])('%j is the manifest’s, where it asks for it: %j', async (fault, options, line) => {
    expect(await judge(fault, options)).toMatchObject(at(line))
  })

  test('a group of the image is none of others that the manifest adds', async () => {
    expect(await judge({ kind: 'group', name: 'app' }, ['--group-add=other'])).toBe('image')
  })

  test('a path that the manifest mounts is the manifest’s; an empty volume is what is tried', async () => {
    const fault = { kind: 'mount', target: '/data' } as const
    const bound = 'volumes: [{mountPath: /data, path: /etc/passwd}]'
    expect(await judge(fault, [], bound)).toMatchObject(at(6))
    expect(await judge(fault, [], 'volumes: [{mountPath: /data}]')).toBe('image')
  })

  test.each([
    [null, { HOME: '/root' }],
    [{} as Restriction, {}],
  ])('options are read with our variables only where the manifest is trusted', async (...row) => {
    const [restriction, env] = row
    const asked: unknown[] = []
    const atFault = (options: RunOptions) => {
      asked.push(options.env)
      return Promise.resolve(0)
    }
    const settings = { engine: pretendEngine({ runOptions: { atFault } }), directory: '/' }
    const judging = requireImageAtFault(
      { fault: { kind: 'no-command' }, message: 'words', state: null },
      validatorWith(['-e', 'HOME']),
      { ...settings, env: { HOME: '/root' }, restriction },
    )
    await expect(judging).rejects.toMatchObject(at(6))
    expect(asked).toEqual([env])
  })

  test('trouble of the engine is nobody’s, whatever the manifest asks for', async () => {
    for (const options of [[], ['--privileged']]) {
      expect(await judge({ kind: 'engine' }, options)).toMatchObject({ kind: 'infrastructure' })
    }
    expect(await judge({ kind: 'unknown' })).toMatchObject({ kind: 'infrastructure' })
  })

  test('a fault that nobody knows is told in the engine’s words, and what they may mean', () => {
    const told = (fault: ContainerFault, message: string) =>
      startReason({ fault, message, state: null }).message
    expect(told({ kind: 'unknown' }, 'words')).toBe('the container cannot start: words')
    expect(told({ kind: 'unknown' }, 'exec format error')).toBe(
      'the container cannot start: exec format error; its program is for another processor, or a script without #! in its first line',
    )
    expect(told({ kind: 'no-command' }, 'words')).toBe(
      'the container cannot start: the image has neither ENTRYPOINT nor CMD, so there is nothing to run (words)',
    )
  })

  test.each(faults)('$kind is told in a sentence, with the engine’s words', (fault) => {
    const { code, message } = startReason({ fault, message: 'words', state: null })
    expect(code).toBe('container-not-started')
    expect(message).toMatch(/^the container cannot start: .*\bwords\)?$/)
  })

  test.each<[ContainerFault, string]>([
    [{ kind: 'user', name: 'app' }, 'USER is app, and its /etc/passwd has no such user'],
    [{ kind: 'user', name: null }, 'USER is no number of a user'],
    [{ kind: 'group', name: 'app' }, 'USER names the group app'],
    [{ kind: 'working-directory' }, 'WORKDIR is no directory'],
    [{ kind: 'mount', target: '/data' }, 'something at /data over which no volume'],
    [{ kind: 'port' }, 'EXPOSE names no port'],
    [{ kind: 'stop-signal' }, 'STOPSIGNAL is no signal'],
    [{ kind: 'environment' }, 'ENV holds something'],
  ])('%j names the instruction that is to be changed', (fault, words) => {
    expect(startReason({ fault, message: 'words', state: null }).message).toContain(words)
  })
})
