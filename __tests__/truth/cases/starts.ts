import { setTimeout as pause } from 'node:timers/promises'
import type { TruthCase } from '../support/case.ts'
import type { World } from '../support/world.ts'

const runs = { name: 'runs', probe: { exec: { command: ['true'] } } }
const image = (text: string, files?: Readonly<Record<string, string>>) => async (world: World) =>
  await world.validate(
    { checks: [runs] },
    await world.build(`FROM ${world.base}\n${text}\n`, files),
  )
const failed = { exit: 1, verdict: 'failed', reason: 'container-not-started' } as const

/** What an image says of itself, and what a manifest asks for: whose fault it is that nothing starts. */
export const starts: readonly TruthCase[] = [
  {
    id: 'image-user-unknown',
    claim: 'an image whose USER is in no passwd file fails, and is told who it names',
    wanted: { ...failed, says: /the image's USER is nobodyhere/ },
    run: image('USER nobodyhere'),
  },
  {
    id: 'image-group-unknown',
    claim: 'an image whose USER names a group that is in no group file fails',
    wanted: { ...failed, says: /names the group nogrouphere/ },
    run: image('USER canary:nogrouphere'),
  },
  {
    id: 'image-user-number-out-of-range',
    claim: 'an image whose USER is a number that no user can have fails',
    wanted: { ...failed, says: /USER is no number of a user/ },
    run: image('USER 99999999999'),
  },
  {
    id: 'image-user-dockerfile-line',
    claim: 'a USER that does not exist is told with its line in the Dockerfile that was built',
    wanted: { ...failed, says: /app\/Dockerfile:2:1/ },
    run: async (world) => {
      const head = { apiVersion: 'container-canary.nvidia.com/v1', kind: 'Validator', name: 'x' }
      world.write({
        'app/Dockerfile': `FROM ${world.base}\nUSER nobodyhere\nCMD ["sleep", "100"]\n`,
        'manifest.yaml': { ...head, checks: [runs] },
      })
      return await world.run(['validate', '--file', 'manifest.yaml', '--context', 'app'])
    },
  },
  {
    id: 'image-workdir-is-a-file',
    claim: 'an image whose WORKDIR is a file fails',
    wanted: { ...failed, says: /the image's WORKDIR is no directory/ },
    run: image('WORKDIR /here\nRUN rmdir /here && touch /here'),
  },
  {
    id: 'image-without-command',
    claim: 'an image that has neither ENTRYPOINT nor CMD fails',
    wanted: { ...failed, says: /neither ENTRYPOINT nor CMD/ },
    run: async (world) => {
      const tag = await world.build('FROM scratch\nCOPY x /x\n', { x: 'x' })
      return await world.validate({ checks: [runs] }, tag)
    },
  },
  {
    id: 'image-entrypoint-missing',
    claim: 'an image whose ENTRYPOINT is not there fails',
    wanted: { ...failed, says: /\/entry\.sh/ },
    run: image('ENTRYPOINT ["/entry.sh"]'),
  },
  {
    id: 'image-volume-over-a-file',
    claim: 'an image that has a file where it declares a volume fails',
    wanted: { ...failed, says: /over which\s+no\s+volume can be mounted/ },
    run: async (world) => {
      const files = { here: 'x' }
      // Docker's builder refuses it in one go; Podman's drops what is copied over a volume.
      const isDocker = world.engine.name === 'docker'
      const parent = isDocker ? await world.build(`FROM ${world.base}\nVOLUME /here\n`) : world.base
      const volume = isDocker ? '' : 'VOLUME /here\n'
      const tag = await world.build(`FROM ${parent}\nCOPY here /here\n${volume}`, files)
      return await world.validate({ checks: [runs] }, tag)
    },
  },
  {
    id: 'image-program-named-like-trouble',
    claim: 'an image whose program is named like an engine in trouble fails: names say nothing',
    wanted: { ...failed },
    run: image('ENTRYPOINT ["error running hook: no space left on device"]'),
  },
  {
    id: 'options-user-unknown',
    claim:
      'a user that the manifest asks for, and that the image does not have, is told at its line',
    wanted: { exit: 2, says: /manifest\.yaml:\d+:\d+: the engine could not start[^]*nobodyhere/ },
    run: async (world) =>
      await world.validate({
        dockerRunOptions: ['--env', 'A=b', '--user', 'nobodyhere'],
        checks: [runs],
      }),
  },
  {
    id: 'options-group-unknown',
    claim: 'a group that the manifest adds, and that the image does not have, is told at its line',
    wanted: { exit: 2, says: /manifest\.yaml:\d+:\d+: the engine could not start/ },
    run: async (world) =>
      await world.validate({ dockerRunOptions: ['--group-add=nogrouphere'], checks: [runs] }),
  },
  {
    id: 'gpus-without-gpu',
    claim: 'a machine without a GPU is nobody’s fault who wrote the image or the manifest',
    notHere: ({ name }) => (name === 'podman' ? 'Podman refuses --gpus before it is asked' : null),
    wanted: { exit: 3, verdict: 'errored', says: /--gpus/ },
    run: async (world) =>
      await world.validate({ dockerRunOptions: ['--gpus=all'], checks: [runs] }),
  },
  {
    id: 'device-missing',
    claim: 'a machine without the device that the manifest asks for is nobody’s fault',
    wanted: { exit: 3, verdict: 'errored', says: /host has no device \/dev\/nonesuch/ },
    run: async (world) =>
      await world.validate({ dockerRunOptions: ['--device=/dev/nonesuch'], checks: [runs] }),
  },
  {
    id: 'hook-named-by-a-runtime-that-is-missing',
    claim: 'a machine without the runtime of its devices is nobody’s fault',
    notHere: ({ name }) => (name === 'podman' ? 'Podman takes no runtime from a request' : null),
    wanted: { exit: 3, verdict: 'errored', says: /no runtime nvidia/ },
    run: async (world) =>
      await world.validate({ dockerRunOptions: ['--runtime=nvidia'], checks: [runs] }),
  },
]

const exec = (name: string, command: readonly string[], timeoutSeconds = 20) => ({
  name,
  probe: { exec: { command }, timeoutSeconds },
})

/** Whose time it was, and whose words. */
export const commands: readonly TruthCase[] = [
  {
    id: 'execs-that-fail-together',
    claim: 'commands that cannot be started at the same time are each told what is wrong with them',
    wanted: {
      exit: 1,
      verdict: 'failed',
      reason: 'command-not-found',
      saysNot: /\/etc\/passwd was not found|\/nonesuch-\d cannot be executed/,
    },
    run: async (world) =>
      await world.validate({
        checks: Array.from({ length: 12 }, (_, index) =>
          exec(`c${index}`, [index % 2 === 0 ? `/nonesuch-${index % 10}` : '/etc/passwd']),
        ),
      }),
  },
  {
    id: 'exec-closes-its-output',
    claim: 'a command that closes its output and goes on is waited for',
    wanted: { exit: 0, verdict: 'passed' },
    run: async (world) =>
      await world.validate({ checks: [exec('c', ['sh', '-c', 'exec >&- 2>&-; sleep 4'])] }),
  },
  {
    id: 'exec-closes-its-output-and-never-ends',
    claim: 'a command that closes its output and never ends fails when its time is over',
    wanted: { exit: 1, verdict: 'failed', reason: 'check-timeout', says: /had not ended in time/ },
    run: async (world) =>
      await world.validate({ checks: [exec('c', ['sh', '-c', 'exec >&- 2>&-; sleep 999'], 15)] }),
  },
  {
    id: 'exec-leaves-a-child-behind',
    claim: 'a command that has ended in time passes, whoever still holds its output',
    wanted: { exit: 0, verdict: 'passed' },
    run: async (world) =>
      await world.validate({ checks: [exec('c', ['sh', '-c', 'sleep 99 & exit 0'], 10)] }),
  },
  {
    id: 'our-process-stands-still',
    claim: 'no image is blamed for time in which this process itself did not run',
    wanted: { exit: 3, verdict: 'errored' },
    run: async (world) => {
      const head = { apiVersion: 'container-canary.nvidia.com/v1', kind: 'Validator', name: 'x' }
      const checks = [exec('c', ['sh', '-c', 'sleep 2; true'], 4)]
      world.write({
        'manifest.yaml': { ...head, checks, env: [{ name: 'OF', value: world.directory }] },
      })
      let stopping = Promise.resolve()
      const told = await world.run(
        ['validate', '--file', 'manifest.yaml', '--pull', 'never', world.base],
        {
          onStart: ({ kill }) => {
            stopping = untilExec(world).then(async () => {
              kill('SIGSTOP')
              await pause(8_000)
              kill('SIGCONT')
            })
          },
        },
      )
      await stopping
      return told
    },
  },
]

interface Listed {
  readonly Id: string
  readonly State: string
}

/** Resolves when a command runs in a container of this world. */
async function untilExec(world: World): Promise<void> {
  for (;;) {
    const listed = (await world.ask('GET', '/containers/json?all=1')) as readonly Listed[]
    for (const { Id } of listed) {
      const found = (await world.ask('GET', `/containers/${Id}/json`).catch(() => null)) as {
        readonly Config: { readonly Env: readonly string[] | null }
        readonly ExecIDs: readonly string[] | null
      } | null
      const isOurs = found?.Config.Env?.includes(`OF=${world.directory}`) === true
      if (isOurs && (found.ExecIDs ?? []).length > 0) return
    }
    await pause(20)
  }
}

const refusedPort = {
  ports: [{ port: 8080, protocol: 'TCP' }],
  checks: [{ name: 'port', probe: { tcpSocket: { port: 8080 }, timeoutSeconds: 5 } }],
}
const notFound = (timeoutSeconds: number) => ({
  command: ['httpd', '-f', '-p', '8080'],
  ports: [{ port: 8080, protocol: 'TCP' }],
  checks: [
    {
      name: 'page',
      probe: { httpGet: { path: '/nonesuch', port: 8080 }, failureThreshold: 99, timeoutSeconds },
    },
  ],
})

/** What people are told when time is up, and of the engine that was asked. */
export const told: readonly TruthCase[] = [
  {
    id: 'deadline-tells-what-was-seen',
    claim: 'when time is up, the answers that came are told, and how many',
    wanted: {
      exit: 1,
      verdict: 'failed',
      reason: 'check-timeout',
      says: /did not pass within 4 s: [^]*404[^]*\(\d+ times\)/,
    },
    run: async (world) => await world.validate(notFound(4)),
  },
  {
    id: 'deadline-in-the-last-attempt',
    claim: 'an attempt that time cut short does not hide what those before it have seen',
    wanted: {
      exit: 1,
      verdict: 'failed',
      reason: 'check-timeout',
      says: /exited with code 3; attempt 2 had not ended when time was up/,
    },
    run: async (world) =>
      await world.validate({
        checks: [
          {
            name: 'c',
            probe: {
              exec: { command: ['sh', '-c', 'mkdir /tmp/once 2>/dev/null && exit 3; sleep 99'] },
              failureThreshold: 9,
              timeoutSeconds: 6,
            },
          },
        ],
      }),
  },
  {
    id: 'tried-once',
    claim: 'who allows one attempt is told that there was one, when, and how to have more',
    wanted: {
      exit: 1,
      verdict: 'failed',
      says: /it was tried once, \d[\d.]* m?s after the start[^]*write failureThreshold: 30/,
    },
    run: async (world) => await world.validate(refusedPort),
  },
  {
    id: 'api-version-not-spoken',
    claim: 'a DOCKER_API_VERSION that the engine does not speak is told in one sentence, first',
    notHere: ({ name }) => (name === 'podman' ? 'Podman answers any version' : null),
    wanted: {
      exit: 2,
      says: /DOCKER_API_VERSION is "1\.99", and the engine at\s+\S+\s+speaks 1\.\d+ to 1\.\d+/,
      saysNot: /left behind/,
    },
    run: async (world) => await withVersion(world, '1.99'),
  },
  {
    id: 'api-version-too-old',
    claim: 'a DOCKER_API_VERSION older than this program needs is told in one sentence',
    wanted: {
      exit: 2,
      says: /DOCKER_API_VERSION is "1\.24", and this program needs at/,
      saysNot: /left behind/,
    },
    run: async (world) => await withVersion(world, '1.24'),
  },
]

async function withVersion(world: World, version: string) {
  const head = { apiVersion: 'container-canary.nvidia.com/v1', kind: 'Validator', name: 'x' }
  world.write({ 'manifest.yaml': { ...head, checks: [runs] } })
  return await world.run(['validate', '--file', 'manifest.yaml', '--pull', 'never', world.base], {
    env: { DOCKER_API_VERSION: version },
  })
}

const sleeping = (options: readonly string[]) => async (world: World) => {
  const from = performance.now()
  const outcome = await world.validate({ dockerRunOptions: options, checks: [runs] })
  // The stop timeout itself: what takes that long has waited for it.
  if (performance.now() - from > 100_000) throw new Error('it waited for the stop timeout')
  return outcome
}

/** Whoever wrote the image decides how it stops; nobody waits for that. */
export const removals: readonly TruthCase[] = [
  {
    id: 'removal-with-a-long-stop-timeout',
    claim: 'a container with a long stop timeout is removed at once, and its run passes',
    wanted: { exit: 0, verdict: 'passed', saysNot: /left behind/ },
    run: sleeping(['--stop-timeout=120']),
  },
  {
    id: 'removal-of-one-with-a-signal-of-its-own',
    claim: 'a container that is to be stopped by a signal which it ignores is removed at once',
    wanted: { exit: 0, verdict: 'passed', saysNot: /left behind/ },
    run: sleeping(['--stop-signal=SIGUSR1', '--stop-timeout=120']),
  },
  {
    id: 'removal-of-what-a-killed-run-kept',
    claim: 'what a run left that was killed is removed by the next one, whatever it was to keep',
    wanted: { exit: 0, verdict: 'passed' },
    run: async (world) => {
      const head = { apiVersion: 'container-canary.nvidia.com/v1', kind: 'Validator', name: 'x' }
      const checks = [exec('c', ['sleep', '99'], 100)]
      const env = [{ name: 'OF', value: world.directory }]
      world.write({ 'killed.yaml': { ...head, checks, env } })
      let killing = Promise.resolve()
      await world.run(
        ['validate', '--debug', '--file', 'killed.yaml', '--pull', 'never', world.base],
        {
          onStart: ({ kill }) => {
            killing = untilExec(world).then(() => {
              kill('SIGKILL')
            })
          },
        },
      )
      await killing
      const told = await world.validate({ checks: [runs] })
      if ((await containersOf(world)).length > 0) throw new Error('its container is still there')
      return told
    },
  },
  {
    id: 'kept-containers-stay',
    claim: 'a container that a run has kept is not removed by the next one',
    wanted: { exit: 0, verdict: 'passed' },
    run: async (world) => {
      const fields = {
        env: [{ name: 'OF', value: world.directory }],
        checks: [exec('c', ['false'])],
      }
      world.afterwards(async () => {
        for (const id of await containersOf(world)) {
          await world.ask('DELETE', `/containers/${id}?force=1&v=1&t=0`)
        }
      })
      await world.validate(fields, world.base, '--debug')
      const told = await world.validate({ checks: [runs] })
      const { length } = await containersOf(world)
      if (length !== 1) throw new Error(`${length} containers were kept`)
      return told
    },
  },
]

async function containersOf(world: World): Promise<readonly string[]> {
  const listed = (await world.ask('GET', '/containers/json?all=1')) as readonly Listed[]
  const ours: string[] = []
  for (const { Id } of listed) {
    const found = (await world.ask('GET', `/containers/${Id}/json`).catch(() => null)) as {
      readonly Config: { readonly Env: readonly string[] | null }
    } | null
    if (found?.Config.Env?.includes(`OF=${world.directory}`) === true) ours.push(Id)
  }
  return ours
}
