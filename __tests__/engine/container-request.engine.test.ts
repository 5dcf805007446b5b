import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { plainContainer } from '../../src/engine/container-request.ts'
import type { ContainerRequest } from '../../src/engine/container-request.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { baseImage, connect, engines, never } from '../support/engines.ts'

describe.each(engines)('what was asked for, from inside of a container on $name', (which) => {
  const { name, address } = which
  let engine: Engine
  const made: string[] = []

  beforeAll(async () => {
    engine = await connect(address)
  })
  afterEach(async () => {
    for (const id of made.splice(0)) await engine.containers.remove(id, never)
  })
  afterAll(() => {
    engine.close()
  })

  async function start(asked: Partial<ContainerRequest>): Promise<string> {
    const container = `canary-test-request-${process.pid}-${Math.random().toString(36).slice(2)}`
    const request = { ...plainContainer, name: container, image: baseImage, ...asked }
    const { id } = await engine.containers.create(request)
    made.push(id)
    expect(await engine.containers.start(id, never)).toEqual({ started: true })
    return id
  }

  /** What a script says in such a container. */
  async function say(asked: Partial<ContainerRequest>, script: string): Promise<string> {
    const id = await start({ ...asked, arguments: ['sleep', '60'] })
    const command = ['sh', '-c', script] as const
    const outcome = await engine.containers.exec(id, { command, keepBytes: 10_000 }, never)
    if (outcome.kind !== 'exited') throw new Error(`the script did not run: ${outcome.kind}`)
    return `${outcome.stdout}${outcome.stderr}`.trim()
  }

  test.each([
    ['comes before its arguments', ['one'], 'zero, one\n'],
    ["leaves the image's arguments out", [], 'zero, \n'],
  ])('the entrypoint %s', async (_name, own, told) => {
    const script = 'echo "$0, $1"; while :; do sleep 0.1; done'
    const id = await start({ entrypoint: ['sh', '-c', script, 'zero'], arguments: own })
    const log = () => engine.containers.logs(id, { lines: 10, maxBytes: 1_000 }, never)
    while ((await log()).text === '') continue
    expect((await log()).text).toBe(told)
  })

  test('the working directory, the user and its groups', async () => {
    const asked = { workingDirectory: '/proc', user: '1000:2000', groups: ['3000', '4000'] }
    const told = (await say(asked, 'pwd; id -u; id -g; id -G')).split('\n')
    expect(told.slice(0, 3)).toEqual(['/proc', '1000', '2000'])
    expect(told[3]?.split(' ').sort()).toEqual(['2000', '3000', '4000'])
  })

  const status = (field: string) => `sed -n 's/^${field}:[[:space:]]*//p' /proc/1/status`

  test('capabilities', async () => {
    const capabilities = { add: ['NET_BIND_SERVICE'], drop: ['ALL'] }
    const effective = await say({ capabilities }, status('CapEff'))
    // capability.h: CAP_NET_BIND_SERVICE is 10.
    expect(BigInt(`0x${effective}`)).toBe(1n << 10n)
  })

  test('a root that is read only, and temporary files', async () => {
    const asked = { readOnlyRoot: true, tmpfs: { '/tmp': 'size=64k,mode=1777' } }
    const script = 'touch /x 2>/dev/null || echo no; touch /tmp/x && df -k /tmp | tail -n 1'
    const [root, tmp] = (await say(asked, script)).split('\n')
    expect(root).toBe('no')
    expect(tmp).toMatch(/^tmpfs\s+64\s/)
  })

  test('no new privileges, and no seccomp', async () => {
    const script = `${status('NoNewPrivs')}; ${status('Seccomp')}`
    expect(await say({}, status('NoNewPrivs'))).toBe('0')
    expect(await say({ noNewPrivileges: true, seccomp: 'unconfined' }, script)).toBe('1\n0')
  })

  test('a seccomp profile', async () => {
    const forbidden = { names: ['mkdir', 'mkdirat'], action: 'SCMP_ACT_ERRNO' }
    const profile = { defaultAction: 'SCMP_ACT_ALLOW', syscalls: [forbidden] }
    const seccomp = { profile: JSON.stringify(profile) }
    const said = say({ seccomp }, 'mkdir /x || echo no')
    if (name === 'podman') await expect(said).rejects.toThrow('cannot be handed to Podman')
    else expect(await said).toContain('no')
  })

  test('memory, processor time and processes', async () => {
    const asked = { memory: 64 * 1024 * 1024, cpu: 250, pids: 50 }
    const { cgroupVersion } = await engine.identity.describe(never)
    const files =
      cgroupVersion === '2'
        ? ['memory.max', 'cpu.max', 'pids.max']
        : ['memory/memory.limit_in_bytes', 'cpu/cpu.cfs_quota_us', 'pids/pids.max']
    const script = files.map((file) => `cat /sys/fs/cgroup/${file}`).join('; ')
    const quota = cgroupVersion === '2' ? '25000 100000' : '25000'
    expect((await say(asked, script)).split('\n')).toEqual(['67108864', quota, '50'])
  })

  test('names of hosts, name servers and kernel parameters', async () => {
    const asked = {
      hosts: { 'canary.example': '192.0.2.7' },
      dns: { servers: ['192.0.2.53'], searches: ['a.example'], options: ['ndots:5'] },
      sysctls: { 'net.ipv4.ip_unprivileged_port_start': '99' },
    }
    const script =
      'cat /etc/hosts /etc/resolv.conf; cat /proc/sys/net/ipv4/ip_unprivileged_port_start'
    const told = await say(asked, script)
    expect(told).toMatch(/^192\.0\.2\.7\s+canary\.example$/m)
    expect(told).toMatch(/^nameserver 192\.0\.2\.53$/m)
    expect(told).toMatch(/^search a\.example$/m)
    expect(told).toMatch(/^options ndots:5$/m)
    expect(told).toMatch(/^99$/m)
  })

  test('it is asked to end by its own signal, and has ended when that is told', async () => {
    const script =
      'trap "echo heard; exit 7" USR1; trap "" TERM; echo ready; while :; do sleep 0.1; done'
    const id = await start({ arguments: ['sh', '-c', script], stopSignal: 'SIGUSR1' })
    const log = () => engine.containers.logs(id, { lines: 10, maxBytes: 1_000 }, never)
    while (!(await log()).text.includes('ready')) continue
    await engine.containers.stop(id, 60_000, never)
    expect(await engine.containers.inspect(id, never)).toMatchObject({
      status: 'exited',
      exitCode: 7,
    })
    expect((await log()).text).toBe('ready\nheard\n')
    await engine.containers.stop(id, 60_000, never)
  })

  test('one that does not heed it is killed', async () => {
    const script = 'trap "" TERM; while :; do sleep 0.1; done'
    const id = await start({ arguments: ['sh', '-c', script] })
    await engine.containers.stop(id, 1, never)
    expect(await engine.containers.inspect(id, never)).toMatchObject({ exitCode: 137 })
    await engine.containers.stop('0'.repeat(64), 0, never)
  })
})
