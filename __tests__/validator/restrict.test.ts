import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Server } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { grantsOfOptions } from '../../src/engine/docker/option-grants.ts'
import { flagTable } from '../../src/engine/docker/run-options/flags/table.ts'
import type { Grant } from '../../src/engine/grant.ts'
import { policyLimits } from '../../src/limits.ts'
import { loadValidators } from '../../src/validator/load.ts'
import type { Validator } from '../../src/validator/manifest.ts'
import { checkAllOptions } from '../../src/validator/options.ts'
import { createRestriction } from '../../src/validator/restrict.ts'
import { readManifests } from '../../src/validator/sources.ts'
import type { CreatedRequest } from '../../src/validator/restrict.ts'
import { pretendEngine } from '../support/pretend-engine.ts'
import { builtInWords } from '../support/validators.ts'

const never = new AbortController().signal
let directory: string
let workspace: string
const servers: Server[] = []

async function listen(path: string): Promise<void> {
  const server = createServer()
  server.listen(path)
  await once(server, 'listening')
  servers.push(server)
}

beforeAll(async () => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'canary-restrict-')))
  workspace = join(directory, 'workspace')
  for (const path of ['data/below', 'checkout/.git', 'run', 'two/one/.git', '../workspace-2']) {
    mkdirSync(join(workspace, path), { recursive: true })
  }
  const files = {
    'data/plain.env': 'A=1\n',
    'data/bare.env': '# comment\nA=1\nGITHUB_TOKEN\n',
    'data/labels': 'a=b\n',
    'data/profile.json': '{"defaultAction":"SCMP_ACT_ALLOW"}',
    'checkout/.git/config': 'token=secret\n',
    '../outside.env': 'SECRET=1\n',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text)
  symlinkSync('/etc', join(workspace, 'data/link-out'))
  symlinkSync('below', join(workspace, 'data/link-in'))
  symlinkSync(join(directory, 'not-yet'), join(workspace, 'data/dangling'))
  symlinkSync('loop', join(workspace, 'data/loop'))
  symlinkSync('../../outside.env', join(workspace, 'data/linked.env'))
  await listen(join(workspace, 'run/engine.sock'))
  await listen(join(workspace, 'data/below/agent.sock'))
})

afterAll(() => {
  for (const server of servers) server.close()
  rmSync(directory, { recursive: true })
})

interface Setting {
  readonly name?: 'docker' | 'podman'
  readonly isLocalSocket?: boolean
  readonly created?: readonly Grant[]
  readonly home?: string
  readonly base?: string
}

async function restrict({ name = 'docker', isLocalSocket = true, created = [], ...rest }: Setting) {
  const engine = pretendEngine({
    identity: {
      location: {
        isLocalSocket,
        publishedHost: '127.0.0.1',
        socketPath: join(workspace, 'run/engine.sock'),
      },
    },
    runOptions: {
      grants: (options, mayRead) => Promise.resolve(grantsOfOptions(options, mayRead, { name })),
    },
    containers: {
      grants: () => Promise.resolve(created),
      inspect: () => Promise.resolve(null),
    },
  })
  const { base = workspace, home = join(directory, 'home') } = rest
  return await createRestriction(engine, { directory: base, home }, never)
}

function manifestOf(fields: Readonly<Record<string, unknown>>, probe?: unknown): Validator {
  const text = JSON.stringify(
    {
      apiVersion: 'container-canary.nvidia.com/v1',
      kind: 'Validator',
      name: 'hostile',
      ...fields,
      checks: [{ name: 'one', probe: probe ?? { exec: { command: ['true'] } } }],
    },
    null,
    1,
  )
  const origin = { kind: 'file', file: 'm.yaml', directory: workspace } as const
  const [validator] = loadValidators([{ origin, text }])
  if (validator === undefined) throw new Error('no manifest')
  return validator
}

const inWorkspace = (text: string) => text.replaceAll('WS', workspace)

async function refusalsOf(
  fields: Readonly<Record<string, unknown>>,
  setting: Setting = {},
  probe?: unknown,
): Promise<readonly string[]> {
  const restriction = await restrict(setting)
  const problems = await restriction.refusalsOf(manifestOf(fields, probe))
  for (const problem of problems) {
    expect(problem).toMatchObject({
      code: 'policy',
      hint: '⟨policy: trusted⟩ allows it, if you trust m.yaml',
    })
    expect(problem.location?.line).toBeGreaterThan(1)
  }
  return problems.map(({ message }) => message.replaceAll(workspace, 'WS'))
}

/** Words of docker run, as a shell splits them; `␣` is a blank inside one. */
const tokensOf = (words: string) =>
  words.split(' ').map((word) => inWorkspace(word).replaceAll('␣', ' '))

const refused: readonly (readonly [words: string, why: string])[] = [
  ['--privileged', 'asks for all privileges'],
  ['--privileged=true', 'asks for all privileges'],
  ['--privileged=1', 'asks for all privileges'],
  ['--privileged=T', 'asks for all privileges'],
  ['--privileged --privileged=false', 'asks for all privileges'],
  ['-it --privileged', 'asks for all privileges'],

  ['--pid host', 'the process namespace of the host'],
  ['--pid=host', 'the process namespace of the host'],
  ['--pid=container:db', 'the process namespace of container:db'],
  ['--ipc host', 'the IPC namespace of the host'],
  ['--ipc=host', 'the IPC namespace of the host'],
  ['--ipc=container:db', 'the IPC namespace of container:db'],
  ['--uts host', 'the host name of the host'],
  ['--uts=host', 'the host name of the host'],
  ['--userns host', 'the user namespace of the host'],
  ['--userns=host', 'the user namespace of the host'],
  ['--cgroupns host', 'the cgroup namespace of the host'],
  ['--cgroupns=host', 'the cgroup namespace of the host'],
  ['--network host', 'the network of the host'],
  ['--network=host', 'the network of the host'],
  ['--net host', 'the network of the host'],
  ['--net=host', 'the network of the host'],
  ['--network name=host,alias=', 'the network of the host'],
  ['--network=name=HOST,gw-priority=1', 'the network of the host'],
  ['--network container:db', 'the network of another container'],
  ['--net=container:db', 'the network of another container'],
  ['--network ns:/proc/1/ns/net', 'the network ns:/proc/1/ns/net'],
  ['--network services', 'the network services'],
  ['--network pasta:-T,5432', 'the network pasta:-T,5432'],
  ['--network slirp4netns', 'the network slirp4netns'],
  ['--network=name=bridge,driver-opt=a=b', 'driver option a'],
  ['--link db', 'a link to another container'],
  ['--link=db:alias', 'a link to another container'],

  ['-v /:/host', '/, which is outside of the workspace'],
  ['-v/:/host', '/, which is outside of the workspace'],
  ['-v=/:/host', '/, which is outside of the workspace'],
  ['-itv /:/host', '/, which is outside of the workspace'],
  ['-itv/:/host:ro', '/, which is outside of the workspace'],
  ['--volume /etc:/x', '/etc, which is outside'],
  ['--volume=/etc:/x:ro', '/etc, which is outside'],
  ['--volume=//etc//:/x', 'outside of the workspace'],
  ['-v WS/..:/x', 'outside of the workspace'],
  ['-v ..:/x', 'outside of the workspace'],
  ['-v ../workspace-2:/x', 'outside of the workspace'],
  ['-v ./data/../../outside.env:/x', 'outside of the workspace'],
  ['-v WS/data/link-out:/x', 'leads to /etc and is outside'],
  ['-v ./data/link-out/passwd:/x', 'leads to /etc/passwd and is outside'],
  ['-v ./data/link-out/not-there:/x', 'leads to /etc/not-there and is outside'],
  ['-v ./data/dangling:/x', 'which leads nobody knows where'],
  ['-v ./data/dangling/below:/x', 'which leads nobody knows where'],
  ['-v ./data/loop:/x', 'which leads nobody knows where'],
  ['-v /var/run/docker.sock:/var/run/docker.sock', 'outside of the workspace'],
  ['-v /var/run:/x', 'outside of the workspace'],
  ['-v ./run/engine.sock:/x', 'where an engine listens'],
  ['-v ./run:/x', 'where an engine listens'],
  ['-v WS:/x', 'where an engine listens'],
  ['-v .:/x', 'where an engine listens'],
  ['-v ./data/below/agent.sock:/x', 'which is a socket'],
  ['-v ./checkout:/x', 'which holds a git repository'],
  ['-v ./two:/x', 'which holds a git repository'],
  ['-v ./checkout/.git:/x', 'where git keeps its credentials'],
  ['-v ./checkout/.git/config:/x', 'where git keeps its credentials'],
  ['-v ./data:/x:U', 'with the option U'],
  ['-v ./data:/x:O,upperdir=/etc', 'with the option upperdir=/etc'],
  ['-v jenkins_home:/x', 'the volume jenkins_home'],
  [`-v ${'a'.repeat(64)}:/x`, 'the volume aaaa'],
  ['--mount type=bind,source=/,target=/x', '/, which is outside of the workspace'],
  ['--mount=type=bind,src=/etc,dst=/x,readonly', '/etc, which is outside'],
  ['--mount TYPE=BIND,SRC=/etc,DESTINATION=/x', '/etc, which is outside'],
  ['--mount "type=bind","source=/etc","target=/x"', '/etc, which is outside'],
  ['--mount target=/x,source=/etc,type=bind', '/etc, which is outside'],
  ['--mount type=bind,source=etc,target=/x', 'etc, which is no absolute path'],
  ['--mount type=bind,target=/x', 'which is no absolute path'],
  ['--mount type=volume,source=data,target=/x', 'the volume data'],
  ['--mount source=data,target=/x', 'the volume data'],
  [
    '--mount type=volume,target=/x,volume-opt=type=none,volume-opt=o=bind,volume-opt=device=/',
    'a volume driver for type=none, o=bind, device=/',
  ],
  ['--mount target=/x,volume-driver=nfs', 'a volume driver for nfs'],
  ['--mount type=image,source=secret/app,target=/x', 'the files of another image, secret/app'],
  ['--volume-driver rclone', 'a volume driver for rclone'],
  ['--volumes-from db', 'the volumes of another container, db'],
  ['--volumes-from=db:ro', 'the volumes of another container, db:ro'],

  ['--device /dev/sda', 'the device /dev/sda'],
  ['--device=/dev/sda:/dev/x:rwm', 'the device /dev/sda'],
  ['--device /dev/null', 'the device /dev/null'],
  ['--device nvidia.com/gpu=all', 'the device nvidia.com/gpu=all'],
  ['--device=nvidia.com/gpu=0', 'the device nvidia.com/gpu=0'],
  ['--device-cgroup-rule a␣*:*␣rwm', 'by the rule a *:* rwm'],
  ['--device-cgroup-rule=c␣1:3␣r', 'by the rule c 1:3 r'],
  ['--gpus all', 'GPUs of the host'],
  ['--gpus=1', 'GPUs of the host'],
  ['--gpus "device=0,1"', 'GPUs of the host'],

  ['--cap-add SYS_ADMIN', 'the capability CAP_SYS_ADMIN'],
  ['--cap-add=cap_sys_admin', 'the capability CAP_SYS_ADMIN'],
  ['--cap-add ALL', 'the capability ALL'],
  ['--cap-add=all', 'the capability ALL'],
  ['--cap-add NET_ADMIN', 'the capability CAP_NET_ADMIN'],
  ['--security-opt seccomp=unconfined', 'seccomp=unconfined'],
  ['--security-opt=seccomp:unconfined', 'seccomp:unconfined'],
  ['--security-opt seccomp=./data/profile.json', 'seccomp=<a profile>'],
  ['--security-opt seccomp=/etc/passwd', 'asks for /etc/passwd, which is outside'],
  ['--security-opt apparmor=unconfined', 'apparmor=unconfined'],
  ['--security-opt=apparmor:unconfined', 'apparmor:unconfined'],
  ['--security-opt apparmor=my-profile', 'apparmor=my-profile'],
  ['--security-opt label=disable', 'label=disable'],
  ['--security-opt=label:disable', 'label:disable'],
  ['--security-opt label=type:spc_t', 'label=type:spc_t'],
  ['--security-opt systempaths=unconfined', 'systempaths=unconfined'],
  ['--security-opt no-new-privileges=false', 'no-new-privileges=false'],
  ['--security-opt=no-new-privileges:false', 'no-new-privileges:false'],
  ['--security-opt writable-cgroups=true', 'writable-cgroups=true'],
  ['--security-opt unmask=ALL', 'unmask=ALL'],
  ['--group-add keep-groups', 'the groups of this run'],

  ['--cgroup-parent /system.slice', 'below the cgroup /system.slice'],
  ['--runtime kata', 'chooses the runtime kata'],
  ['--runtime=runc', 'chooses the runtime runc'],
  ['--sysctl kernel.msgmax=1', 'the kernel parameter kernel.msgmax'],
  ['--sysctl=net.ipv4.ip_forward=1', 'the kernel parameter net.ipv4.ip_forward'],
  ['--sysctl fs.mqueue.msg_max=9', 'the kernel parameter fs.mqueue.msg_max'],
  ['--oom-kill-disable', 'oom-kill-disable'],
  ['--oom-score-adj -1000', 'oom-score-adj -1000'],
  ['--oom-score-adj=-1', 'oom-score-adj -1'],
  ['--pids-limit -1', 'as many processes as it likes'],
  ['--pids-limit=0', 'as many processes as it likes'],
  [`--pids-limit ${policyLimits.processes + 1}`, `${policyLimits.processes + 1}, of`],
  ['--ulimit rtprio=99', 'real-time scheduling'],
  ['--ulimit=nice=40:40', 'real-time scheduling'],
  ['--cpu-rt-runtime 950000', 'real-time scheduling'],
  ['--cpu-rt-period=1000000', 'real-time scheduling'],
  ['--isolation hyperv', 'chooses the runtime hyperv'],
  ['--annotation run.oci.handler=krun', 'the annotation run.oci.handler'],
  ['--storage-opt dm.basesize=1', 'the storage option dm.basesize'],
  ['--log-driver syslog', 'driver or option syslog'],
  ['--log-driver=awslogs', 'driver or option awslogs'],
  ['--log-opt max-size=100g', 'driver or option max-size'],
  ['-p 80:80', 'publishes ports on the host (80/tcp)'],
  ['-p=127.0.0.1:5432:5432', 'publishes ports'],
  ['-p80', 'publishes ports'],
  ['--publish 53:53/udp', 'publishes ports on the host (53/udp)'],
  ['-P', 'publishes ports on the host (all)'],
  ['--publish-all', 'publishes ports on the host (all)'],

  ['-e GITHUB_TOKEN', 'takes the variable GITHUB_TOKEN'],
  ['-eGITHUB_TOKEN', 'takes the variable GITHUB_TOKEN'],
  ['-e=GITHUB_TOKEN', 'takes the variable GITHUB_TOKEN'],
  ['--env AWS_SECRET_ACCESS_KEY', 'takes the variable AWS_SECRET_ACCESS_KEY'],
  ['--env=AWS_SECRET_ACCESS_KEY', 'takes the variable AWS_SECRET_ACCESS_KEY'],
  ['-ite NOT_SET', 'takes the variable NOT_SET'],
  ['--env-file ./data/bare.env', 'takes the variable GITHUB_TOKEN'],
  ['--env-file=../outside.env', 'outside.env, which is outside of the workspace'],
  ['--env-file /proc/self/environ', 'outside of the workspace'],
  ['--env-file ./data/linked.env', 'outside of the workspace'],
  ['--env-file ./checkout/.git/config', 'where git keeps its credentials'],
  ['--label-file /etc/hostname', '/etc/hostname, which is outside'],
  ['--label container-canary.run=1', 'the label container-canary.run'],
  ['-l container-canary.owner', 'the label container-canary.owner'],
  ['-lcontainer-canary=', 'the label container-canary'],
]

const allowed: readonly string[] = [
  '--privileged=false',
  '--pid=',
  '--ipc private',
  '--ipc shareable',
  '--ipc=none',
  '--cgroupns private',
  '--network none',
  '--network=bridge',
  '--net default',
  '--hostname x --domainname y',
  '-v /anonymous',
  '-v ./data:/x',
  '-v ./data:/x:ro,z',
  '-v WS/data:/x:rw',
  '-v ./data/link-in:/x',
  '-v ./data/plain.env:/x',
  '-v ./not-there-yet:/x',
  '--mount type=bind,source=WS/data,target=/x',
  '--mount type=bind,source=./data,target=/x,bind-propagation=rslave',
  '--mount type=volume,target=/x',
  '--mount type=volume,target=/x,volume-nocopy',
  '--mount type=tmpfs,target=/x,tmpfs-size=1m',
  '--tmpfs /x:size=1m',
  '--volume-driver local',
  '--cap-add CHOWN --cap-add=net_bind_service',
  '--cap-add NET_RAW --cap-add MKNOD',
  '--cap-drop ALL',
  '--security-opt no-new-privileges',
  '--security-opt no-new-privileges=true',
  '--security-opt seccomp=builtin',
  '--security-opt apparmor=docker-default',
  '--sysctl net.ipv4.ip_unprivileged_port_start=0',
  '--sysctl=kernel.shm_rmid_forced=1',
  `--pids-limit ${policyLimits.processes}`,
  '--pids-limit 1',
  '--oom-score-adj 500',
  '--ulimit nofile=1024:1024 --ulimit core=0',
  '-m 1g --memory-swap -1 --cpus 2 --shm-size 1g',
  '--device-read-bps /dev/sda:1mb',
  '--group-add 100',
  '--log-driver json-file',
  '--log-driver none',
  '--storage-opt size=1g',
  '--add-host a:1.2.3.4 --dns 1.1.1.1 --expose 80',
  '-e A=1 --env=B= -e C=$GITHUB_TOKEN',
  '--env-file ./data/plain.env',
  '--label-file ./data/labels -l a=b',
  '--user root -w /x --entrypoint sh --init --read-only -t',
  '--rm --name x -d --stop-signal KILL',
]

describe('what a restricted manifest may not ask of docker run', () => {
  test.each(refused)('%s', async (words, why) => {
    const refusals = await refusalsOf({ dockerRunOptions: tokensOf(words) })
    expect(refusals.length).toBeGreaterThan(0)
    expect(refusals.join('\n')).toContain(why)
    expect(refusals[0]).toMatch(/^dockerRunOptions: "-.*: a restricted manifest may not$/)
  })

  test.each(['-v /var/run/docker.sock:/x', '--privileged', '-e TOKEN', '--pid=host'])(
    '%s, whatever engine it is',
    async (words) => {
      const refusals = await refusalsOf({ dockerRunOptions: tokensOf(words) }, { name: 'podman' })
      expect(refusals).toHaveLength(1)
    },
  )

  test('capabilities that Podman gives nobody', async () => {
    const fields = { dockerRunOptions: ['--cap-add', 'NET_RAW'] }
    expect(await refusalsOf(fields, { name: 'podman' })).toHaveLength(1)
  })

  test.each(allowed)('and what it may: %s', async (words) => {
    expect(await refusalsOf({ dockerRunOptions: tokensOf(words) })).toEqual([])
  })

  test('every option of docker run that changes a container is in one of the tables', () => {
    const spelled = [...refused.map(([words]) => words), ...allowed].join(' ')
    const named = flagTable.filter(
      ({ name, aliases, shorthand }) =>
        [name, ...aliases].some((one) => new RegExp(`--${one}(?![\\w-])`).test(spelled)) ||
        (shorthand !== null && spelled.includes(` -${shorthand}`)),
    )
    const rest = flagTable.filter((flag) => !named.includes(flag)).map(({ name }) => name)
    expect(rest).toEqual(harmless)
  })
})

describe('wherever it stands', () => {
  test('an option is refused among others, at its own token', async () => {
    const restriction = await restrict({})
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...allowed), { maxLength: 5 }),
        fc.constantFrom(...refused),
        fc.array(fc.constantFrom(...allowed), { maxLength: 5 }),
        async (before, [words], after) => {
          const tokens = [...before, words, ...after].flatMap(tokensOf)
          const place = before.flatMap(tokensOf).length
          const validator = manifestOf({ dockerRunOptions: tokens })
          const problems = await restriction.refusalsOf(validator)
          const own = validator.options.slice(place, place + tokensOf(words).length)
          const places = own.map(({ location }) => location)
          expect(problems).not.toEqual([])
          for (const { location } of problems) expect(places).toContainEqual(location)
        },
      ),
      { numRuns: 300 },
    )
  })
})

/** They limit, describe or order what happens inside the container, or are refused for everybody. */
const harmless = [
  ...['stop-timeout', 'health-cmd', 'health-interval', 'health-timeout'],
  ...['health-start-period', 'health-start-interval', 'health-retries', 'no-healthcheck'],
  ...['device-write-bps', 'device-read-iops', 'device-write-iops', 'blkio-weight'],
  ...['blkio-weight-device', 'network-alias', 'ip', 'ip6', 'link-local-ip', 'mac-address'],
  ...['dns-search', 'dns-option', 'memory-reservation', 'memory-swappiness', 'cpu-shares'],
  ...['cpu-period', 'cpu-quota', 'cpuset-cpus', 'cpuset-mems', 'platform'],
  ...['pull', 'restart', 'detach-keys', 'sig-proxy', 'cidfile', 'quiet'],
  ...['disable-content-trust', 'kernel-memory', 'attach', 'help', 'use-api-socket', 'cpu-count'],
  ...['cpu-percent', 'io-maxbandwidth', 'io-maxiops', 'umask'],
]

describe('what a restricted manifest may not ask in its fields', () => {
  test.each([
    ['/', 'outside of the workspace'],
    ['/var/run/docker.sock', 'outside of the workspace'],
    ['..', 'outside of the workspace'],
    ['./data/link-out', 'leads to /etc and is outside'],
    ['./run', 'where an engine listens'],
    ['.', 'where an engine listens'],
    ['checkout/.git', 'where git keeps its credentials'],
    ['jenkins_home', 'the volume jenkins_home'],
  ])('volumes: %s', async (path, why) => {
    const [refusal, ...rest] = await refusalsOf({ volumes: [{ mountPath: '/x', path }] })
    expect(rest).toEqual([])
    expect(refusal).toMatch(/^volumes: /)
    expect(refusal).toContain(why)
  })

  test.each([[{ mountPath: '/x' }], [{ mountPath: '/x', path: './data' }]])(
    'but may ask for %j',
    async (volume) => {
      expect(await refusalsOf({ volumes: [volume] })).toEqual([])
    },
  )

  test('devices', async () => {
    const refusals = await refusalsOf({ devices: ['nvidia.com/gpu=all', 'a.com/b=c'] })
    expect(refusals).toEqual([
      'devices: nvidia.com/gpu=all asks for the device nvidia.com/gpu=all, which only the user may name (⟨cdi-devices⟩): a restricted manifest may not',
      'devices: a.com/b=c asks for the device a.com/b=c, which only the user may name (⟨cdi-devices⟩): a restricted manifest may not',
    ])
  })

  test.each([
    { httpGet: { port: 80, host: '169.254.169.254' } },
    { tcpSocket: { port: 80, host: 'localhost' } },
  ])('probes of other hosts: %j', async (probe) => {
    const refusals = await refusalsOf({}, {}, probe)
    expect(refusals).toHaveLength(1)
    expect(refusals[0]).toContain('makes this machine connect to')
  })

  test('probes of the container are fine', async () => {
    expect(await refusalsOf({}, {}, { httpGet: { port: 80 } })).toEqual([])
  })

  test('everything is told together, each at its line', async () => {
    const restriction = await restrict({})
    const validator = manifestOf({
      volumes: [{ mountPath: '/x', path: '/' }],
      dockerRunOptions: ['--init', '--pid', 'host', '--privileged'],
      devices: ['a.com/b=c'],
    })
    const problems = await restriction.refusalsOf(validator)
    const places = [
      validator.volumes[0]?.location,
      validator.options[1]?.location,
      validator.options[3]?.location,
      validator.devices[0]?.location,
    ]
    expect(problems.map(({ location }) => location)).toEqual(places)
  })
})

test('the built-in manifests ask for no more than they may, but for the one that wants GPUs', async () => {
  const restriction = await restrict({})
  const refusing: string[] = []
  for (const name of builtInWords) {
    const [validator] = loadValidators(await readManifests([name], workspace, 'by-origin', never))
    if (validator === undefined) throw new Error(name)
    if ((await restriction.refusalsOf(validator)).length > 0) refusing.push(name)
  }
  expect(refusing).toEqual(['gpu'])
})

test('an option is told as it is written, cut where it becomes too long to read', async () => {
  const word = (length: number) => '--cgroup-parent='.padEnd(length, 'x')
  const told = async (length: number) =>
    (await refusalsOf({ dockerRunOptions: [word(length)] }))[0]?.split(' ')[1]
  expect(await told(80)).toBe(`"${word(80)}"`)
  expect(await told(81)).toBe(`"${word(77)}..."`)
})

test('so many refusals are told at once, and no more (limit: policyLimits.refusals)', async () => {
  const asked = (count: number) => ({
    dockerRunOptions: Array.from({ length: count }, () => '--privileged'),
  })
  const { refusals } = policyLimits
  expect(await refusalsOf(asked(refusals - 1))).toHaveLength(refusals - 1)
  expect(await refusalsOf(asked(refusals))).toHaveLength(refusals)
  expect(await refusalsOf(asked(refusals + 1))).toHaveLength(refusals)
})

test('so many processes may be asked for, and no more (limit: policyLimits.processes)', async () => {
  const asked = (count: number) => ({ dockerRunOptions: ['--pids-limit', String(count)] })
  const most = policyLimits.processes
  expect((await restrict({})).hardening).toEqual({ processes: most })
  expect(await refusalsOf(asked(most))).toEqual([])
  expect((await refusalsOf(asked(most + 1))).join()).toContain(`${most + 1}, of ${most} processes`)
})

describe('which machine is meant', () => {
  test('the files of a remote engine are not to be seen from here', async () => {
    const remote = { isLocalSocket: false }
    const words = 'whose files cannot be seen from here'
    const fields = { volumes: [{ mountPath: '/x', path: './data' }] }
    expect((await refusalsOf(fields, remote)).join()).toContain(words)
    const options = { dockerRunOptions: ['-v', `${workspace}/data:/x`] }
    expect((await refusalsOf(options, remote)).join()).toContain(words)
    // It is read here, and sent.
    const file = { dockerRunOptions: ['--env-file', './data/plain.env'] }
    expect(await refusalsOf(file, remote)).toEqual([])
  })

  test.each(['/', 'the home directory', 'what the home directory lies in'])(
    'no workspace: %s',
    async (base) => {
      const setting =
        base === '/'
          ? { base: '/' }
          : { home: base === 'the home directory' ? workspace : join(workspace, 'data') }
      const options = { dockerRunOptions: ['-v', `${workspace}/data/below:/x`] }
      expect((await refusalsOf(options, setting)).join()).toContain('too wide to be a workspace')
    },
  )
})

describe('what a manifest types', () => {
  test('is judged like the option of the same meaning', async () => {
    expect(await refusalsOf({ capabilities: { add: ['CHOWN', 'SYS_ADMIN'] } })).toEqual([
      expect.stringContaining('capabilities.add: SYS_ADMIN asks for the capability CAP_SYS_ADMIN'),
    ])
    const tighter = {
      ...{ user: 0, readOnly: true, noNewPrivileges: true, network: 'none', tmpfs: ['/tmp'] },
      ...{ capabilities: { drop: ['ALL'] }, resources: { memory: '64Mi' } },
      conditions: ['user-namespace', 'no-network'],
    }
    expect(await refusalsOf(tighter)).toEqual([])
  })
})

describe('what the engine made of it', () => {
  const nothing: CreatedRequest = {
    devices: null,
    network: { kind: 'own', name: null },
    volumes: [],
    userNamespace: 'default',
  }
  const judge = async (created: readonly Grant[], request: CreatedRequest = nothing) => {
    const restriction = await restrict({ created })
    await restriction.judgeCreated(manifestOf({}), 'c1', request, never)
  }
  const data = (isReadOnly: boolean): Grant => ({
    kind: 'bind',
    source: join(workspace, 'data'),
    target: '/x',
    isReadOnly,
  })

  test.each<[string, Grant]>([
    ['asks for all privileges on the host', { kind: 'privileged', value: '' }],
    ['asks for the network of the host', { kind: 'network', name: 'host' }],
    ['outside of the workspace', { kind: 'bind', source: '/', target: '/x', isReadOnly: true }],
    ['has a HostConfig that nobody here can read', { kind: 'unreadable', value: 'HostConfig' }],
  ])('%s', async (why, grant) => {
    const judging = judge([grant])
    await expect(judging).rejects.toMatchObject({ kind: 'infrastructure' })
    await expect(judging).rejects.toThrow(
      /^m\.yaml:1:1: the container was not started: the engine says that it .*, though "hostile" does not ask for that/,
    )
    await expect(judging).rejects.toThrow(why)
  })

  test('what it mounts of the workspace is there to read', async () => {
    await judge([data(true)])
    await expect(judge([data(false)])).rejects.toThrow('of the host to write to')
    const volumes = [{ mountPath: '/x', source: join(workspace, 'data') }]
    await expect(judge([data(false)], { ...nothing, volumes })).rejects.toThrow('to write to')
  })

  test('a volume of the manifest is where it was asked for, and nowhere else', async () => {
    // Outside of the workspace: it was judged as a path of ours, and translated for the engine.
    const volume: Grant = { kind: 'bind', source: '/host/data', target: '/v', isReadOnly: true }
    const given = { ...nothing, volumes: [{ mountPath: '/v', source: '/host/data' }] }
    await judge([volume], given)
    await expect(judge([{ ...volume, target: '/etc' }], given)).rejects.toThrow('was not started')
    await expect(judge([{ ...volume, source: '/host' }], given)).rejects.toThrow('was not started')
  })

  test('users of its own, as a condition asks for them, take away and give nothing', async () => {
    const grant: Grant = { kind: 'user-namespace', value: 'auto' }
    await judge([grant], { ...nothing, userNamespace: 'own' })
    await expect(judge([grant])).rejects.toThrow('asks for the user namespace')
  })

  test('what the run itself gives is no surprise', async () => {
    const device = { pathOnHost: '/dev/fuse', pathInContainer: '/dev/fuse' }
    const mount = { source: '/usr/lib/driver', target: '/drv' }
    const devices = {
      kind: 'translated',
      env: [],
      devices: [{ ...device, permissions: 'rw' }],
      mounts: [{ ...mount, type: 'bind', options: [] }],
      groups: [],
    } as const
    const grants: Grant[] = [
      { kind: 'device', device },
      { kind: 'bind', ...mount, isReadOnly: false },
      { kind: 'network', name: 'job' },
    ]
    await judge(grants, { ...nothing, devices, network: { kind: 'own', name: 'job' } })
    for (const grant of grants) await expect(judge([grant])).rejects.toThrow('was not started')
    const named: Grant = { kind: 'named-device', name: 'a.com/b=c' }
    const native = { kind: 'native', names: ['a.com/b=c'], env: [], groups: [] } as const
    await judge([named], { ...nothing, devices: native })
    await expect(judge([named])).rejects.toThrow('a.com/b=c')
  })
})

describe('checkAllOptions', () => {
  const check = async (validators: readonly Validator[], mode: 'trusted' | 'restricted') => {
    const read: string[] = []
    const engine = pretendEngine({
      runOptions: {
        check: ({ tokens, env }) => {
          read.push([...tokens, ...Object.keys(env)].join(' '))
          return Promise.resolve({
            problems: [],
            notices: [],
            cdiDevices: [],
            inherited: [],
            user: null,
          })
        },
      },
    })
    const checking = checkAllOptions(engine, validators, {
      env: { TOKEN: 'secret' },
      directory: workspace,
      modeOf: () => mode,
      restriction: mode === 'trusted' ? null : await restrict({}),
    })
    return { read, result: await checking.catch((error: unknown) => error) }
  }

  test('reads no option of a manifest that is refused, and tells all of them', async () => {
    const first = manifestOf({ dockerRunOptions: ['--env-file', '/etc/shadow'] })
    const { read, result } = await check(
      [first, manifestOf({ devices: ['a.com/b=c'] })],
      'restricted',
    )
    expect(read).toEqual([])
    expect(result).toMatchObject({
      kind: 'input',
      problems: [{ code: 'policy' }, { code: 'policy' }],
    })
  })

  test('gives a restricted manifest none of our variables, and says that it is restricted', async () => {
    const validator = manifestOf({ dockerRunOptions: ['--init'] })
    const restricted = await check([validator], 'restricted')
    expect(restricted.read).toEqual(['--init'])
    expect(restricted.result).toMatchObject([
      { mode: 'restricted', notices: [{ code: 'policy-restricted', severity: 'notice' }] },
    ])
    const trusted = await check([validator], 'trusted')
    expect(trusted.read).toEqual(['--init TOKEN'])
    expect(trusted.result).toMatchObject([{ mode: 'trusted', notices: [] }])
  })
})
