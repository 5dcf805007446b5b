import { expect, test } from '@jest/globals'
import { parseFlags } from '../../src/cli/flags.ts'
import { validateUsage } from '../../src/cli/validate/flags.ts'
import { toRequest } from '../../src/cli/validate/request.ts'
import { noSettings } from '../support/no-settings.ts'
import { secretsOfRequest } from '../../src/run/secrets.ts'

test('build arguments are secret by their names, in the words of docs/secrets.md', () => {
  const output = { write: () => undefined, isTerminal: false, width: Infinity }
  const io = {
    ...{ stdout: output, stderr: output, env: {}, cwd: '/' },
    stdin: (async function* () {
      yield* await Promise.resolve<Uint8Array[]>([])
    })(),
    signal: new AbortController().signal,
  }
  const names = ['NPM_TOKEN', 'PGPASSWORD', 'STRIPE_API_KEY', 'MAX_TOKENS', 'PYTHON_VERSION']
  const args = names.map((name) => `--build-arg=${name}=value-of-${name}`)
  const flags = parseFlags(validateUsage, ['--context', '.', ...args])
  const request = toRequest(flags, { registry: () => noSettings, builtInNames: [] }, io)
  expect(secretsOfRequest(request)).toEqual([
    ...['value-of-NPM_TOKEN', 'value-of-PGPASSWORD', 'value-of-STRIPE_API_KEY'],
  ])
})
