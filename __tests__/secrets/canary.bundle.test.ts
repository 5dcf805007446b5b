import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startFakeGitHub } from '../github/support/fake-github.ts'
import type { FakeGitHub } from '../github/support/fake-github.ts'
import { baseImage, engines } from '../support/engines.ts'
import { runStep } from '../support/runner.ts'
import type { StepResult } from '../support/runner.ts'
import { createCanaries } from './support/canaries.ts'
import { recordsIn, startEngineProxy, writeRecordingProgram } from './support/recorder.ts'

/**
 * Secrets are planted wherever a workflow has them, the image and everything else say all that they
 * know in every form, and nothing of it is found in anything that the bundle prints, writes, sends
 * or starts.
 */
const canaries = createCanaries()

const planted = {
  token: `ghs_${canaries.plant('github-token')}`,
  runtime: canaries.plant('ACTIONS_RUNTIME_TOKEN'),
  idToken: canaries.plant('ACTIONS_ID_TOKEN_REQUEST_TOKEN'),
  manifest: canaries.plant('env marked secret'),
  marked: canaries.plant('secret-env'),
  named: canaries.plant('--env NAME'),
  key: `-----BEGIN KEY-----\n${canaries.plant('first line of a key')}\n${canaries.plant('last line of a key')}\n-----END KEY-----\n`,
  login: canaries.plant('docker login'),
  helper: canaries.plant('credential helper'),
  proxy: canaries.plant('proxy'),
  engine: canaries.plant('DOCKER_HOST'),
  query: canaries.plant('query of a manifest'),
  signature: canaries.plant('signature of a manifest'),
  userInfo: canaries.plant('user of a manifest'),
}

/** Says the variables in clear, encoded, and split over lines, as careless programs do. */
const sayAll = String.raw`
say() {
  printf '%s\n' "$1"
  for before in '' a ab; do printf '%s' "$before$1" | base64; done
  for before in '' a ab; do printf '%s' "$before$1" | base64 | tr '+/' '-_'; done
  printf '%s\n' "$1" | sed 's/+/%2B/g; s/\//%2F/g; s/&/%26/g; s/"/%22/g; s/</%3C/g; s/>/%3E/g; s/'\''/%27/g'
  printf '%s\n' "$1" | sed 's/+/%2b/g; s/\//%2f/g; s/&/%26/g; s/"/%22/g; s/</%3c/g; s/>/%3e/g'
  printf '{"value":"%s"}\n' "$(printf '%s' "$1" | sed 's/"/\\"/g')"
  printf '<value>%s</value>\n' "$(printf '%s' "$1" | sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g; s/"/\&quot;/g; s/'\''/\&#39;/g')"
}
`
const names = ['FROM_MANIFEST', 'MARKED', 'NAMED_API_KEY', 'DEPLOY_KEY', 'GITHUB_TOKEN']
const sayEach = `${sayAll}\nfor name in ${names.join(' ')}; do eval "say \\"\\$$name\\""; done\nenv\n`

const server = String.raw`
read method path rest
while read line; do [ "${'$'}{#line}" -le 1 ] && break; done
one=$(printf '%s' "$NAMED_API_KEY$MARKED" | tr -d '\n')
url=$(printf '%s' "$FROM_MANIFEST" | sed 's/+/%2B/g; s/\//%2F/g; s/&/%26/g; s/"/%22/g; s/</%3C/g; s/>/%3E/g')
printf "HTTP/1.1 $STATUS %s\r\nLocation: http://elsewhere.invalid/?x=%s\r\nX-Said: %s\r\nX-Encoded: %s\r\nContent-Length: 0\r\n\r\n" \
  "$one" "$url" "$one" "$(printf '%s' "$GITHUB_TOKEN" | base64 | tr -d '\n')"
`

function manifest(exitCode: number): string {
  return JSON.stringify({
    apiVersion: 'container-canary.nvidia.com/v1',
    kind: 'Validator',
    name: 'chatty',
    env: [
      { name: 'FROM_MANIFEST', value: planted.manifest, secret: true },
      { name: 'SAY', value: sayEach },
      { name: 'SERVER', value: server },
      { name: 'STATUS', value: exitCode === 0 ? '200' : '302' },
    ],
    dockerRunOptions: [
      ...['--env', 'MARKED', '-eNAMED_API_KEY', '--env=GITHUB_TOKEN', '-e', 'DEPLOY_KEY'],
    ],
    command: ['sh', '-c', `eval "$SAY"; nc -ll -p 8080 -e sh -c "$SERVER"`],
    checks: [
      {
        name: 'says',
        probe: { exec: { command: ['sh', '-c', `eval "$SAY"; exit ${exitCode}`] } },
      },
      {
        name: 'complains',
        probe: { exec: { command: ['sh', '-c', `{ eval "$SAY"; } >&2; exit ${exitCode}`] } },
      },
      {
        name: 'answers',
        probe: {
          httpGet: {
            path: '/',
            port: 8080,
            responseHttpHeaders: exitCode === 0 ? [] : [{ name: 'X-Said', value: 'nothing' }],
          },
          failureThreshold: exitCode === 0 ? 30 : 3,
        },
      },
    ],
  })
}

const [docker] = engines
let workspace: string
let github: FakeGitHub
let registry: Server
let engine: Awaited<ReturnType<typeof startEngineProxy>>

beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'canary-secrets-'))
  for (const name of ['bin', 'records', 'docker', 'context']) mkdirSync(join(workspace, name))
  writeFileSync(join(workspace, 'passing.json'), manifest(0))
  writeFileSync(join(workspace, 'failing.json'), manifest(4))
  writeFileSync(join(workspace, 'context', 'Dockerfile'), 'FROM scratch\n')
  writeRecordingProgram(
    join(workspace, 'bin'),
    'docker-credential-canary',
    `cat > /dev/null\nprintf '%s' '${JSON.stringify({ Username: 'u', Secret: planted.helper }).replaceAll("'", "'\\''")}'`,
    join(workspace, 'records'),
  )
  // A build that prints, in pieces, what it was never to have.
  const build = `[ "$2" = version ] && exit 0\nprintf '%s' "$BUILD_ARGUMENT" | cut -c1-9 | tr -d '\\n'\nsleep 0.2\nprintf '%s\\n' "$BUILD_ARGUMENT" | cut -c10-\nexit 1`
  writeRecordingProgram(join(workspace, 'bin'), 'docker', build, join(workspace, 'records'))
  github = await startFakeGitHub()
  engine = await startEngineProxy((docker?.address ?? '').replace(/^unix:\/\//, ''))
  registry = createServer((request, response) => {
    const said = request.headers.authorization ?? ''
    const words = `${said} ${Buffer.from(said.replace('Basic ', ''), 'base64').toString()}`
    if (request.url?.startsWith('/moved')) {
      const location = `http://elsewhere.invalid/?token=${encodeURIComponent(planted.query)}`
      response.writeHead(302, { location })
    } else if (said === '') {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="canary"' })
    } else {
      response.writeHead(403, { 'content-type': 'application/json' })
    }
    const errors = [{ code: 'DENIED', message: words, detail: request.headers }]
    response.end(JSON.stringify({ errors }))
  })
  registry.listen(0, '127.0.0.1')
  await once(registry, 'listening')
  const { port } = registry.address() as AddressInfo
  const auth = Buffer.from(`user:${planted.login}`).toString('base64')
  const config = {
    auths: { [`localhost:${port}`]: { auth } },
    credHelpers: { [`127.0.0.1:${port}`]: 'canary' },
  }
  writeFileSync(join(workspace, 'docker', 'config.json'), JSON.stringify(config))
})

afterAll(async () => {
  await github.close()
  registry.close()
  engine.close()
  rmSync(workspace, { recursive: true })
})

const environment = () => ({
  PATH: `${join(workspace, 'bin')}:${process.env['PATH'] ?? ''}`,
  DOCKER_CONFIG: join(workspace, 'docker'),
  DOCKER_HOST: `tcp://user:${encodeURIComponent(planted.engine)}@127.0.0.1:${engine.port}`,
  HTTPS_PROXY: `http://user:${encodeURIComponent(planted.proxy)}@127.0.0.1:9`,
  ACTIONS_RUNTIME_TOKEN: planted.runtime,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: planted.idToken,
  GITHUB_TOKEN: planted.token,
  MARKED: planted.marked,
  NAMED_API_KEY: planted.named,
  DEPLOY_KEY: planted.key,
})

/** What an earlier step said is not what this one says. */
function forget(): void {
  for (const list of [github.comments, github.checkRuns, github.requests]) list.length = 0
  for (const name of readdirSync(join(workspace, 'records'))) {
    rmSync(join(workspace, 'records', name))
  }
}

async function step(inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  forget()
  const event = join(workspace, 'event.json')
  const repo = { full_name: 'org/repository' }
  const head = { sha: 'c'.repeat(40), repo }
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head, base: { repo } } }))
  return await runStep({
    workspace,
    inputs: {
      'github-token': planted.token,
      'secret-env': 'MARKED, DEPLOY_KEY',
      comment: 'always',
      'check-run': 'canary',
      'comment-key': 'null',
      'report-directory': 'reports',
      ...inputs,
    },
    env: {
      ...environment(),
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_PATH: event,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_SHA: 'd'.repeat(40),
    },
  })
}

function reports(): string {
  const directory = join(workspace, 'reports')
  const texts = readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8'))
  rmSync(directory, { recursive: true })
  return texts.join('\n')
}

/** Everything that came out, by where it came out. */
function outputsOf(result: StepResult): Readonly<Record<string, string>> {
  const log = result.log.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  const labels = engine.asked().match(/"Labels":\{[^}]*\}/g) ?? []
  return {
    log: log.join('\n'),
    outputs: [...result.outputs.values()].join('\n'),
    state: [...result.state.values()].join('\n'),
    summary: result.summary,
    reports: reports(),
    github: JSON.stringify([github.comments, github.checkRuns, github.requests]),
    labels: labels.join('\n'),
    arguments: recordsIn(join(workspace, 'records'), 'arguments').join('\n'),
    environments: recordsIn(join(workspace, 'records'), 'environment')
      .join('\n')
      // What docker's own programs need of the user's settings they are given.
      .replaceAll(/^(HTTPS_PROXY|DOCKER_HOST)=.*$/gm, ''),
  }
}

function leaks(outputs: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(outputs).flatMap(([where, text]) =>
    canaries.foundIn(text).map((what) => `${what} in ${where}`),
  )
}

describe('the action', () => {
  test.each([
    ['passed', 'passing.json'],
    ['failed', 'failing.json'],
  ] as const)('that %s, with an image that says all it knows', async (verdict, validators) => {
    const result = await step({ image: baseImage, validators, pull: 'never' })
    const outputs = outputsOf(result)
    expect(result.outputs.get('verdict')).toBe(verdict)
    // The image did speak, and was heard.
    expect(outputs['reports']).toContain('FROM_MANIFEST=***')
    expect(outputs['reports']).toContain('<value>***</value>')
    if (verdict === 'failed') expect(outputs['summary']).toContain('***')
    expect(outputs['labels']).toContain('container-canary.run')
    expect(leaks(outputs)).toEqual([])
    // Every line of a key is masked for the rest of the job, too.
    const masks = result.log.split('\n').filter((line) => line.startsWith('::add-mask::'))
    for (const place of ['github-token', 'secret-env', 'env marked secret', '--env NAME']) {
      expect(canaries.foundIn(masks.join('\n'))).toContain(place)
    }
    expect(canaries.foundIn(masks.join('\n'))).toContain('last line of a key')
  })

  test.each(['localhost', '127.0.0.1'])(
    'whose registry at %s repeats what it was shown',
    async (host) => {
      const { port } = registry.address() as AddressInfo
      const image = `${host}:${port}/canary/app:1`
      const result = await step({ image, validators: 'passing.json', pull: 'always' })
      const outputs = outputsOf(result)
      expect(result.outputs.get('verdict')).toBe('errored')
      expect(outputs['log']).toContain('cannot pull')
      expect(engine.asked()).toMatch(/x-registry-auth/i)
      expect(leaks(outputs)).toEqual([])
    },
  )

  test('whose artifact is kept by that registry', async () => {
    const { port } = registry.address() as AddressInfo
    const image = `127.0.0.1:${port}/canary/app:1`
    const result = await step({ image, compatibility: 'auto', pull: 'always', validators: '' })
    expect(result.outputs.get('verdict')).toBe('errored')
    expect(recordsIn(join(workspace, 'records'), 'environment').length).toBeGreaterThan(0)
    expect(leaks(outputsOf(result))).toEqual([])
  })

  test('whose build prints an argument in pieces', async () => {
    const result = await step({
      image: 'canary-test/secret-build:1',
      context: 'context',
      'build-args': `BUILD_ARGUMENT=${planted.marked}`,
      validators: 'passing.json',
    })
    const outputs = outputsOf(result)
    expect(result.outputs.get('verdict')).toBe('errored')
    expect(outputs['arguments']).toContain('--build-arg=BUILD_ARGUMENT')
    expect(outputs['log']).toContain('***')
    // The argument itself is how docker is given it.
    const environments = outputs['environments']?.replaceAll(/^BUILD_ARGUMENT=.*$/gm, '') ?? ''
    expect(leaks({ ...outputs, environments })).toEqual([])
  })

  test.each([
    [
      'a user and a password',
      (at: string) => `https://u:${encodeURIComponent(planted.userInfo)}@${at}/m.yaml`,
    ],
    ['a token', (at: string) => `http://${at}/m?token=${encodeURIComponent(planted.query)}`],
    [
      'a signature',
      (at: string) => `http://${at}/m?X-Amz-Signature=${encodeURIComponent(planted.signature)}`,
    ],
    ['a redirect', (at: string) => `http://${at}/moved?sig=${encodeURIComponent(planted.query)}`],
  ])('whose manifest has an address with %s', async (_, address) => {
    const { port } = registry.address() as AddressInfo
    const validators = address(`127.0.0.1:${port}`)
    const result = await step({ image: baseImage, validators, pull: 'never' })
    expect(result.outputs.get('verdict')).toBe('errored')
    expect(leaks(outputsOf(result))).toEqual([])
  })

  test.each([
    ['an input that is no number', { concurrency: planted.marked }],
    ['a name that is not set', { 'secret-env': `MARKED NOWHERE`, validators: planted.marked }],
    ['an engine that is none', { engine: `ftp://u:${planted.engine}@host` }],
    ['a report that is not there', { 'render-report': `${planted.marked}.json` }],
  ])('that stumbles over %s', async (_, inputs) => {
    const result = await step({ image: baseImage, validators: 'passing.json', ...inputs })
    mkdirSync(join(workspace, 'reports'), { recursive: true })
    expect(result.exitCode).toBe(1)
    expect(leaks(outputsOf(result))).toEqual([])
  })

  test('that is asked to hand the runner’s own token to an image', async () => {
    const text = manifest(0).replace('"MARKED"', '"ACTIONS_RUNTIME_TOKEN"')
    writeFileSync(join(workspace, 'greedy.json'), text)
    const result = await step({ image: baseImage, validators: 'greedy.json', pull: 'never' })
    expect(result.outputs.get('verdict')).toBe('errored')
    expect(result.log).toContain(
      'ACTIONS_RUNTIME_TOKEN is what the runner gives to this step alone',
    )
    expect(leaks(outputsOf(result))).toEqual([])
  })
})

describe('the command line', () => {
  test.each([
    ['text', 0],
    ['json', 1],
    ['markdown', 1],
  ] as const)('as %s, exit code %d', async (output, exitCode) => {
    const file = exitCode === 0 ? 'passing.json' : 'failing.json'
    const bundle = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))
    const args = ['validate', '--file', file, '--pull', 'never', '--report-directory', 'reports']
    const flags = ['--secret-env', 'MARKED', '--secret-env', 'DEPLOY_KEY', '--output', output]
    const child = spawn(process.execPath, [bundle, ...args, ...flags, baseImage], {
      cwd: workspace,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    }
    const [code] = (await once(child, 'close')) as [number | null]
    expect(text).toContain('says')
    expect(code).toBe(exitCode)
    expect(leaks({ text, reports: reports() })).toEqual([])
  })
})
