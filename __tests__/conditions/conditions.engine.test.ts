import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { conditionNames } from '../../src/conditions/names.ts'
import { plainContainer } from '../../src/engine/container-request.ts'
import { readConditions } from '../../src/conditions/read-conditions.ts'
import type { Report, ValidatorReport } from '../../src/model.ts'
import { askEngine, baseImage, connect, engines, never } from '../support/engines.ts'
import { validateWith } from '../support/validate-with.ts'

/** What a container is, as a program in it sees it. */
const look = (elsewhere: string) =>
  [
    'echo user=$(id -u):$(id -g)',
    'echo entry=$(grep -c ":$(id -u):" /etc/passwd)',
    'echo root=$(for at in / /run/ /tmp/ /var/tmp/; do (mkdir -p $at && touch ${at}x) 2>/dev/null && echo $at; done)',
    "sed -n 's/^CapEff:[[:space:]]*/capabilities=/p; s/^NoNewPrivs:[[:space:]]*/gains=/p; s/^Cpus_allowed_list:[[:space:]]*/processors=/p' /proc/self/status",
    `echo out=$(timeout 3 wget -q -O /dev/null http://${elsewhere}:8080/hosts && echo reached || echo none)`,
    'echo zone=$TZ,$LANG,$LC_ALL',
    'echo users=$(awk \'NR == 1 { print ($1 == $2 && $3 == 4294967295) ? "same" : "own" }\' /proc/self/uid_map)',
    'echo memory=$(cat /sys/fs/cgroup/memory.max /sys/fs/cgroup/memory/memory.limit_in_bytes 2>/dev/null)',
  ].join('; ')

const serve = 'trap "exit 0" TERM; httpd -p 8080 -h /; while :; do sleep 0.2; done'

const manifestFor = (elsewhere: string) =>
  JSON.stringify({
    ...{ apiVersion: 'container-canary.nvidia.com/v1', kind: 'Validator', name: 'web' },
    // What it writes below / would be refused to an arbitrary user.
    ...{ command: ['sh', '-c', serve], tmpfs: ['/tmp'] },
    ports: [{ port: 8080 }],
    checks: [
      { name: 'looks', probe: { exec: { command: ['sh', '-c', look(elsewhere)] } } },
      { name: 'answers', probe: { tcpSocket: { port: 8080 }, failureThreshold: 20 } },
    ],
  })

const conditions = readConditions([...conditionNames, 'memory: 64Mi'], 'conditions')

describe.each(engines)('conditions from inside of a container on $name', ({ name, address }) => {
  const runId = randomUUID()
  let report: Report
  let runs: ReadonlyMap<string, ValidatorReport>
  let isOldControl = false

  beforeAll(async () => {
    const engine = await connect(address)
    isOldControl = (await engine.identity.describe(never)).cgroupVersion !== '2'
    // On the engine's usual network, which is reached through its machine.
    const { id } = await engine.containers.create({
      ...plainContainer,
      ...{ name: `canary-test-elsewhere-${process.pid}-${name}`, image: baseImage },
      arguments: ['httpd', '-f', '-p', '8080', '-h', '/etc'],
    })
    await engine.containers.start(id, never)
    const elsewhere = (await engine.containers.inspect(id, never))?.addresses[0]?.address ?? ''
    report = await validateWith(address, manifestFor(elsewhere), baseImage, { conditions, runId })
    await engine.containers.remove(id, never)
    engine.close()
    const all = report.images.flatMap(({ validators }) => validators)
    runs = new Map(all.map((run) => [run.condition ?? 'plain', run]))
  })

  /** What the container of a run said of one thing. */
  function seen(run: string, what: string): string {
    const text = runs.get(run)?.checks[0]?.attempts.at(-1)?.seen.stdout ?? ''
    const line = text.split('\n').find((one) => one.startsWith(`${what}=`))
    return line?.slice(what.length + 1) ?? `nothing: ${JSON.stringify(runs.get(run))}`
  }

  test('the plain run has nothing of them', () => {
    expect(seen('plain', 'root')).toBe('/ /run/ /tmp/ /var/tmp/')
    expect(seen('plain', 'gains')).toBe('0')
    expect(seen('plain', 'out')).toBe('reached')
    expect(seen('plain', 'zone')).toBe(',,')
    expect(seen('plain', 'user')).toBe('0:0')
  })

  test('what can be had passes, since the image lives with it', () => {
    const refused = name === 'docker' ? ['user-namespace', 'slow-disk'] : ['slow-disk']
    const passed = [...runs].filter(([, run]) => run.verdict === 'passed').map(([one]) => one)
    expect(passed).toEqual(expect.arrayContaining(['plain', 'no-network', 'memory: 64Mi']))
    const bad = [...runs].filter(([, run]) => run.verdict !== 'passed').map(([one]) => one)
    expect(bad.every((one) => [...refused, 'user-namespace'].includes(one))).toBe(true)
    expect(bad.filter((one) => runs.get(one)?.verdict !== 'errored')).toEqual([])
  })

  test('an arbitrary user', () => {
    expect(seen('arbitrary-user', 'user')).toMatch(/^1\d{5}0000:0$/)
    // Podman writes one.
    if (name === 'docker') expect(seen('arbitrary-user', 'entry')).toBe('0')
    const [notice] = runs.get('arbitrary-user')?.notices ?? []
    expect(notice?.message).toContain(`--user ${seen('arbitrary-user', 'user')}`)
    expect(notice?.message.includes('/etc/passwd')).toBe(name === 'podman')
  })

  test('a root that is read only', () => {
    // What the manifest asks to be in memory.
    expect(seen('read-only-root', 'root')).toBe('/tmp/')
  })

  test('no way out, though checks reach it', () => {
    expect(seen('no-network', 'out')).toBe('none')
    expect(runs.get('no-network')?.checks[1]).toMatchObject({ outcome: 'passed' })
  })

  test('no capabilities, no new privileges', () => {
    expect(Number.parseInt(seen('dropped-capabilities', 'capabilities'), 16)).toBe(0)
    expect(seen('no-new-privileges', 'gains')).toBe('1')
  })

  test('one processor, so much memory', () => {
    expect(seen('one-cpu', 'processors')).toBe('0')
    expect(seen('memory: 64Mi', 'memory')).toBe(String(64 * 2 ** 20))
  })

  test('another time zone and another language', () => {
    expect(seen('other-timezone-and-locale', 'zone')).toBe(
      'Pacific/Chatham,tr_TR.UTF-8,tr_TR.UTF-8',
    )
  })

  test('one that is asked to end, and does', () => {
    expect(runs.get('clean-stop')?.checks[2]).toMatchObject({
      name: 'clean stop',
      outcome: 'passed',
    })
  })

  test('users of its own, or one sentence why not', () => {
    const run = runs.get('user-namespace')
    if (run?.verdict === 'passed') expect(seen('user-namespace', 'users')).toBe('own')
    else expect(run).toMatchObject({ verdict: 'errored', checks: [{ attemptCount: 0 }, {}] })
  })

  test('a slow disk is refused where it would not be slow', () => {
    const told = report.errors.filter(({ message }) => message.startsWith('slow-disk'))
    if (isOldControl) expect(told).toMatchObject([{ code: 'condition', kind: 'infrastructure' }])
    else expect(told.length + Number(runs.get('slow-disk')?.verdict === 'passed')).toBe(1)
  })

  test('nothing of it is left', async () => {
    const filters = encodeURIComponent(JSON.stringify({ label: [`container-canary.run=${runId}`] }))
    const networks = (await askEngine(address, 'GET', `/networks?filters=${filters}`)) as unknown[]
    expect(networks).toEqual([])
  })
})
