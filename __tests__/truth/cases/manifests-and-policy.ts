import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { TruthCase } from '../support/case.ts'

const head = { apiVersion: 'container-canary.nvidia.com/v1', kind: 'Validator' }
const passing = { name: 'ok', probe: { exec: { command: ['true'] } } }
const failing = { name: 'no', probe: { exec: { command: ['false'] } } }

/** Which manifests run, what they may be, and what they may ask for. */
export const manifests: readonly TruthCase[] = [
  {
    id: 'manifest-called-like-a-built-in',
    claim: 'a file that is called like a built-in manifest does not take its place',
    wanted: { exit: 1, verdict: 'failed' },
    run: async ({ write, run, base }) => {
      write({ 'kubeflow (built in)': { ...head, name: 'mine', checks: [passing] } })
      const files = ['--file', 'kubeflow', '--file', 'kubeflow (built in)']
      return await run(['validate', ...files, '--pull', 'never', '--startup-timeout', '5s', base])
    },
  },
  {
    id: 'manifest-of-one-name-in-two-directories',
    claim: 'two manifests of one name in two directories both decide',
    wanted: { exit: 1, verdict: 'failed', reason: 'exit-code' },
    run: async ({ write, run, base }) => {
      write({
        'a/one.yaml': { ...head, name: 'same', checks: [passing] },
        'b/one.yaml': { ...head, name: 'same', checks: [failing] },
      })
      return await run(['validate', '--file', 'b/one.yaml', '--file', 'a', '--pull', 'never', base])
    },
  },
  {
    id: 'manifest-with-merges',
    claim: 'a probe that is merged into another runs as it was meant',
    wanted: { exit: 1, verdict: 'failed', reason: 'exit-code' },
    run: async ({ write, run, base }) => {
      const lines = [
        'apiVersion: container-canary.nvidia.com/v1',
        'kind: Validator',
        'name: merged',
        'checks:',
        '  - name: one',
        '    probe: &base { exec: { command: ["true"] }, timeoutSeconds: 20 }',
        '  - name: two',
        '    probe: { <<: *base, exec: { command: ["sh", "-c", "exit 3"] } }',
      ]
      write({ 'm.yaml': `${lines.join('\n')}\n` })
      return await run(['validate', '--file', 'm.yaml', '--pull', 'never', base])
    },
  },
  {
    id: 'manifest-with-empty-keys',
    claim: 'keys with nothing behind them mean the same as keys that are not there',
    wanted: { exit: 0, verdict: 'passed' },
    run: async ({ validate }) =>
      await validate({
        volumes: [{ mountPath: '/data', path: '' }],
        checks: [
          {
            name: 'v',
            probe: {
              exec: { command: ['test', '-d', '/data'] },
              httpGet: null,
              periodSeconds: null,
            },
          },
        ],
      }),
  },
  {
    id: 'volume-with-a-colon',
    claim: 'a colon in a mount path is refused, and is no option of the mount',
    wanted: { exit: 2, says: /mountPath must not hold a colon/ },
    run: async ({ validate, write }) => {
      write({ 'data/file': 'x' })
      return await validate({
        volumes: [{ mountPath: '/x:ro', path: './data' }],
        checks: [passing],
      })
    },
  },
  {
    id: 'volume-source-with-a-colon',
    claim: 'a colon in the path of a volume is refused, too',
    wanted: { exit: 2, says: /path must not hold a colon/ },
    run: async ({ validate, write }) => {
      write({ 'da:ta/file': 'x' })
      return await validate({ volumes: [{ mountPath: '/x', path: './da:ta' }], checks: [passing] })
    },
  },
  {
    id: 'bind-of-nothing',
    claim: 'a bind mount of nothing is refused at its line, and no directory is left behind',
    wanted: {
      exit: 2,
      says: /manifest\.yaml:\d+:\d+: .*nonexistent.*does not exist/,
      saysNot: /was left/,
    },
    run: async ({ validate, directory }) => {
      const told = await validate({
        dockerRunOptions: ['-v', './nonexistent:/x'],
        checks: [passing],
      })
      const names = execFileSync('ls', [directory]).toString()
      return names.includes('nonexistent')
        ? { ...told, stderr: `${told.stderr} it was left` }
        : told
    },
  },
  {
    id: 'bind-of-nothing-by-mount',
    claim: 'so is one by --mount',
    wanted: { exit: 2, says: /nothing-here.*does not exist/ },
    run: async ({ validate, directory }) =>
      await validate({
        dockerRunOptions: [
          '--mount',
          `type=bind,source=${join(directory, 'nothing-here')},target=/x`,
        ],
        checks: [passing],
      }),
  },
  {
    id: 'restricted-mount-of-a-deep-checkout',
    claim: 'a restricted manifest is not given a directory that holds a checkout deep below',
    wanted: { exit: 2, says: /holds a git repository in a\/b\/c/ },
    run: async ({ write, validate }) => {
      write({ 'data/a/b/c/.git/config': 'x' })
      const fields = { volumes: [{ mountPath: '/x', path: './data' }], checks: [passing] }
      return await validate(fields, undefined, '--policy', 'restricted')
    },
  },
  {
    id: 'restricted-mount-of-a-bare-repository',
    claim: 'nor one that holds a bare repository',
    wanted: { exit: 2, says: /holds a git repository/ },
    run: async ({ write, validate }) => {
      write({ 'data/x/HEAD': 'ref: refs/heads/m', 'data/x/objects/a': '', 'data/x/refs/a': '' })
      const fields = { volumes: [{ mountPath: '/x', path: './data' }], checks: [passing] }
      return await validate(fields, undefined, '--policy', 'restricted')
    },
  },
  {
    id: 'env-file-that-is-a-pipe',
    claim: 'an env file that is a pipe is refused at once',
    wanted: { exit: 2, says: /pipe" cannot be read: it is a named pipe, not a regular file/ },
    run: async ({ validate, directory }) => {
      execFileSync('mkfifo', [join(directory, 'pipe')])
      return await validate({ dockerRunOptions: ['--env-file', './pipe'], checks: [passing] })
    },
  },
  {
    id: 'env-file-without-an-end',
    claim: 'an env file without an end is refused, and takes no memory',
    wanted: { exit: 2, says: /it is a device, not a regular file/ },
    run: async ({ validate }) =>
      await validate({ dockerRunOptions: ['--env-file', '/dev/zero'], checks: [passing] }),
  },
  {
    id: 'label-file-that-is-a-pipe',
    claim: 'so is a label file that is a pipe',
    wanted: { exit: 2, says: /it is a named pipe, not a regular file/ },
    run: async ({ validate, directory }) => {
      execFileSync('mkfifo', [join(directory, 'pipe')])
      return await validate({ dockerRunOptions: ['--label-file', './pipe'], checks: [passing] })
    },
  },
  {
    id: 'manifest-that-is-a-pipe',
    claim: 'a manifest that is a pipe is refused at once',
    wanted: { exit: 2, says: /it is a named pipe|is a named pipe, not a regular file/ },
    run: async ({ run, directory, base }) => {
      execFileSync('mkfifo', [join(directory, 'm.yaml')])
      return await run(['validate', '--file', 'm.yaml', '--pull', 'never', base])
    },
  },
]
