import { spawn } from 'node:child_process'
import { infrastructureError, isMissingFile, messageOf, systemErrorCode } from '../errors.ts'
import { registryLimits } from '../limits.ts'
import { childEnvironment } from '../secrets/environment.ts'
import type { Credential } from './credential.ts'
import { asObject, stringMember, tryParseJson } from './json.ts'
import { oneLine } from './origin.ts'
import type { Environment } from '../secrets/environment.ts'
import { secret } from './secret.ts'

/** Asks a credential helper; null when it knows nothing about the server. */
export type AskHelper = (
  name: string,
  server: string,
  signal: AbortSignal,
) => Promise<Credential | null>

/**
 * The protocol of docker-credential-helpers: `docker-credential-<name> get` reads the server from
 * its input and writes `{"Username": …, "Secret": …}`. The user `<token>` means that the secret
 * is an identity token. Nothing secret is ever an argument.
 *
 * @throws CanaryError (infrastructure) when it is not there, fails, or does not end in time
 */
export function createHelper(
  env: Environment,
  deadlineMs: number = registryLimits.helperMs,
): AskHelper {
  return async (name, server, signal) => {
    const program = `docker-credential-${name}`
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
      throw helperError(`"${oneLine(name, 60)}" is no name of a credential helper`)
    }
    const result = await runHelper(
      program,
      server,
      env,
      AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]),
    ).catch((error: unknown) => {
      signal.throwIfAborted()
      throw helperError(describeFailure(program, error, deadlineMs), error)
    })
    if (result.code !== 0) {
      const words = oneLine(result.stdout.toString('utf8'))
      // The words that the protocol gives for "not found"; there is no exit code for it.
      if (/credentials not found/i.test(words)) return null
      // What it meant to answer may hold a secret; what it tells people goes to the other stream.
      const told = words === '' || words.startsWith('{') ? oneLine(result.stderr) : words
      const said = told === '' ? '' : `: ${told}`
      throw helperError(`the credential helper ${program} failed for ${server}${said}`)
    }
    return readAnswer(program, result.stdout)
  }
}

function readAnswer(program: string, stdout: Uint8Array): Credential | null {
  const answer = asObject(tryParseJson(stdout))
  const username = answer === null ? null : stringMember(answer, 'Username')
  const password = answer === null ? null : stringMember(answer, 'Secret')
  if (username === null || password === null) {
    // The answer may hold a secret: it is not quoted.
    throw helperError(`the credential helper ${program} does not answer as the protocol asks`)
  }
  const source = `the credential helper ${program}`
  if (username === '<token>') return { type: 'identity-token', token: secret(password), source }
  if (username === '' && password === '') return null
  return { type: 'basic', username, password: secret(password), source }
}

interface HelperResult {
  readonly code: number | null
  readonly stdout: Buffer
  /** Its beginning, as much as is shown to people. */
  readonly stderr: string
}

function runHelper(
  program: string,
  server: string,
  env: Environment,
  signal: AbortSignal,
): Promise<HelperResult> {
  return new Promise((resolve, reject) => {
    // @actions/exec listens for no error of `stdin` (lib/toolrunner.js): it would end this process.
    const child = spawn(program, ['get'], {
      env: childEnvironment(env),
      stdio: ['pipe', 'pipe', 'pipe'],
      signal,
      killSignal: 'SIGKILL',
    })
    const parts: Buffer[] = []
    let size = 0
    child.stdout.on('data', (part: Buffer) => {
      size += part.length
      if (size <= registryLimits.helperBytes) {
        parts.push(part)
        return
      }
      reject(new Error(`it wrote more than ${registryLimits.helperBytes} bytes`))
      child.kill('SIGKILL')
    })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      if (stderr.length < registryLimits.errorCharacters) stderr += part
    })
    child.once('error', reject)
    child.once('close', (code) => {
      resolve({ code, stdout: Buffer.concat(parts), stderr })
    })
    // A helper may end without reading: what then fails is the writing, and its exit code tells.
    child.stdin.on('error', () => undefined)
    child.stdin.end(`${server}\n`)
  })
}

function describeFailure(program: string, error: unknown, deadlineMs: number): string {
  if (isMissingFile(error)) {
    return `the credential helper ${program} is not installed`
  }
  if (systemErrorCode(error) === 'ABORT_ERR') {
    return `the credential helper ${program} did not end within ${deadlineMs / 1000} s`
  }
  return `the credential helper ${program} failed: ${messageOf(error)}`
}

function helperError(message: string, cause?: unknown): Error {
  const hint = "it is named by credHelpers or credsStore in docker's config.json"
  return infrastructureError({ code: 'credential-helper', message, hint }, { cause })
}
