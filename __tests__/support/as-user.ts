import { execFile } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Report } from '../../src/model.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The shipped command line in the hands of somebody who is not root. */
export interface Hands {
  /** A directory of theirs, with busybox in it. */
  readonly workspace: string
  readonly run: (args: readonly string[]) => Promise<Ended>
  /**
   * Writes a Validator (fields beside apiVersion, kind and name) and validates by it.
   *
   * @throws {Error} with all words, where it ends with another exit code than the wanted
   */
  readonly validate: (
    exitCode: number,
    fields: object,
    ...flags: readonly string[]
  ) => Promise<Report>
  readonly remove: () => void
}

export interface Ended {
  readonly exitCode: number
  readonly stdout: string
  /** Both streams. */
  readonly words: string
}

/**
 * @param id of the user and of their group
 * @param groups further ones, by number
 */
export function handsOf(
  id: number,
  groups: readonly number[],
  env: Readonly<Record<string, string>>,
): Hands {
  const directory = mkdtempSync(join(tmpdir(), 'canary-user-'))
  const node = join(directory, 'node')
  const workspace = join(directory, 'workspace')
  // The checkout and its Node may lie where only their owner gets.
  copyFileSync(process.execPath, node)
  chmodSync(node, 0o755)
  cpSync(join(root, 'dist'), join(directory, 'dist'), { recursive: true })
  mkdirSync(workspace)
  copyFileSync(join(root, '.cache/busybox/bin/busybox'), join(workspace, 'busybox'))
  chmodSync(directory, 0o755)
  chownSync(workspace, id, id)
  const member = groups.length === 0 ? '--clear-groups' : `--groups=${groups.join(',')}`
  const become = [`--reuid=${id}`, `--regid=${id}`, member, '--']
  const cli = join(directory, 'dist', 'cli', 'index.js')
  const { PATH = '' } = process.env
  const options = { cwd: workspace, env: { PATH, HOME: workspace, ...env } }
  const run = async (args: readonly string[]) =>
    await new Promise<Ended>((resolve) => {
      execFile('setpriv', [...become, node, cli, ...args], options, (error, stdout, stderr) => {
        resolve({ exitCode: Number(error?.code ?? 0), stdout, words: stdout + stderr })
      })
    })
  return {
    workspace,
    run,
    validate: async (exitCode, fields, ...flags) => {
      const head = { apiVersion: 'container-canary.nvidia.com/v1', kind: 'Validator', name: 'user' }
      writeFileSync(join(workspace, 'manifest.yaml'), JSON.stringify({ ...head, ...fields }))
      const own = ['validate', '--file', 'manifest.yaml', '--report-directory', 'report']
      const ended = await run([...own, ...flags])
      if (ended.exitCode !== exitCode) throw new Error(`${ended.exitCode}: ${ended.words}`)
      const report = readFileSync(join(workspace, 'report', 'report.json'), 'utf8')
      return JSON.parse(report) as Report
    },
    remove: () => {
      rmSync(directory, { recursive: true })
    },
  }
}

/** A container that serves its /etc, and a check that asks for one file of it. */
export function servedFile(path: string, failureThreshold: number): object {
  const probe = { httpGet: { path, port: 8080 }, failureThreshold }
  return {
    command: ['httpd', '-f', '-p', '8080', '-h', '/etc'],
    ports: [{ port: 8080, protocol: 'TCP' }],
    checks: [{ name: 'page', probe }],
  }
}
