/** What docker run does around the container, which is this tool's own business here. */
import { InvalidValue, quote } from '../run-option-error.ts'
import { parseBytes } from '../values/bytes.ts'
import { parsePlatform } from '../values/platform.ts'
import { ignoredSwitch, ignoredValue, refusedSwitch, refusedValue, valueFlag } from './flag.ts'
import type { Flag } from './flag.ts'

const windowsOnly = 'it is for engines on Windows'

export const runFlags: readonly Flag[] = [
  valueFlag('platform', (draft, value) => {
    draft.platform = value === '' ? null : parsePlatform(value)
  }),
  valueFlag('pull', (draft, value) => {
    if (value === 'always' || value === 'missing' || value === 'never') draft.pull = value
    // docker takes an empty policy and pulls nothing.
    else if (value === '') draft.pull = 'never'
    else throw new InvalidValue(`is ${quote(value)}, not always, missing or never`)
  }),
  valueFlag('restart', (_draft, value) => {
    if (value === '' || value === 'no') return
    throw new InvalidValue(
      `${quote(value)} is not supported: a container that is restarted hides that its process ended`,
      'leave the option out',
    )
  }),

  ignoredSwitch('rm', 'the container is always removed after the checks'),
  ignoredValue('name', 'containers get a name of their own, so that runs can stand side by side'),
  ignoredSwitch('detach', 'the container always runs in the background', { shorthand: 'd' }),
  ignoredValue('detach-keys', 'no terminal is attached', checkDetachKeys),
  ignoredSwitch('sig-proxy', 'no terminal is attached'),
  ignoredValue('cidfile', 'no file is written; the report carries the container’s id'),
  ignoredSwitch('quiet', 'it is about the output of docker', { shorthand: 'q' }),
  ignoredSwitch('disable-content-trust', 'docker no longer verifies signatures'),
  ignoredValue('kernel-memory', 'engines no longer limit kernel memory', parseBytes),

  refusedValue('attach', 'the container runs in the background, and its output is in its log', {
    shorthand: 'a',
  }),
  refusedSwitch('help', 'it prints help and starts nothing'),
  refusedSwitch(
    'use-api-socket',
    'it would give the container the engine and your registry logins',
  ),
  refusedValue('cpu-count', windowsOnly),
  refusedValue('cpu-percent', windowsOnly),
  refusedValue('io-maxbandwidth', windowsOnly),
  refusedValue('io-maxiops', windowsOnly),
  refusedValue('umask', 'it needs version 1.56 of the engine API, and at most 1.51 is spoken here'),
]

/** Keys with commas between them: a character, or `ctrl-` and a letter or one of `@[\]^_`. */
function checkDetachKeys(value: string): void {
  const isKey = (key: string): boolean => /^(?:[^]|ctrl-[a-z@[\\\]^_])$/u.test(key)
  if (value !== '' && !value.split(',').every(isKey)) {
    throw new InvalidValue(`${quote(value)} is not a list of keys such as ctrl-p,ctrl-q`)
  }
}
