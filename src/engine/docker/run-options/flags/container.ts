/** The process and what it sees: environment, labels, health check, logging, namespaces. */
import type { Draft } from '../draft.ts'
import { InvalidValue, quote } from '../run-option-error.ts'
import { parseDuration } from '../values/duration.ts'
import { lookUp, parseLabel, parsePair, parseSysctl, parseVariable } from '../values/environment.ts'
import { parseKeyValueFile } from '../values/key-value-file.ts'
import { parseInteger } from '../values/numbers.ts'
import {
  booleanFlag,
  configText,
  hostRecord,
  hostSwitch,
  hostText,
  readOptionFile,
  requiring,
  valueFlag,
} from './flag.ts'
import type { Flag } from './flag.ts'

type HealthNumber = 'Interval' | 'Timeout' | 'StartPeriod' | 'StartInterval' | 'Retries'

export const containerFlags: readonly Flag[] = [
  valueFlag(
    'env',
    (draft, value, { token, context }) => {
      const variable = parseVariable(value, context.env)
      if (!value.includes('=')) draft.inherited.push({ token, name: variable[0] })
      draft.variables.set(variable[0], variable)
    },
    { shorthand: 'e' },
  ),
  valueFlag('env-file', (draft, path, use) => {
    const text = readOptionFile(path, use)
    const inherit = (name: string) => {
      draft.inherited.push({ token: use.token, name })
      return lookUp(use.context.env, name)
    }
    draft.fileVariables.push(...parseKeyValueFile(text, inherit))
  }),
  valueFlag('label', (draft, value) => void draft.labels.set(...parseLabel(value)), {
    shorthand: 'l',
  }),
  valueFlag('label-file', (draft, path, use) => {
    for (const pair of parseKeyValueFile(readOptionFile(path, use), () => undefined)) {
      draft.fileLabels.set(...pair)
    }
  }),
  configText('user', 'User', { shorthand: 'u' }),
  configText('workdir', 'WorkingDir', { shorthand: 'w' }),
  configText('hostname', 'Hostname', { shorthand: 'h' }),
  configText('domainname', 'Domainname'),
  valueFlag('entrypoint', (draft, value) => void (draft.config.Entrypoint = [value])),
  booleanFlag('tty', (draft, on) => void (draft.config.Tty = on), { shorthand: 't' }),
  booleanFlag('interactive', (draft, on) => void (draft.config.OpenStdin = on), { shorthand: 'i' }),
  configText('stop-signal', 'StopSignal'),
  valueFlag(
    'stop-timeout',
    (draft, value) => void (draft.config.StopTimeout = parseInteger(value)),
  ),

  valueFlag('health-cmd', (draft, value) => void (draft.healthCommand = value)),
  healthNumber('health-interval', 'Interval', parseDuration),
  healthNumber('health-timeout', 'Timeout', parseDuration),
  healthNumber('health-start-period', 'StartPeriod', parseDuration),
  requiring('1.44', healthNumber('health-start-interval', 'StartInterval', parseDuration)),
  healthNumber('health-retries', 'Retries', parseInteger),
  booleanFlag('no-healthcheck', (draft, on) => void (draft.noHealthcheck = on)),

  valueFlag('log-driver', (draft, value) => void (draft.logging.driver = value)),
  valueFlag('log-opt', (draft, value) => void draft.logging.options.set(...parsePair(value))),

  hostSwitch('init', 'Init'),
  hostText('ipc', 'IpcMode'),
  hostText('pid', 'PidMode', (mode) => /^(?:|host|container:.+)$/s.test(mode)),
  hostText('uts', 'UTSMode', (mode) => mode === '' || mode === 'host'),
  hostText('userns', 'UsernsMode', (mode) => mode === '' || mode === 'host'),
  hostText('cgroupns', 'CgroupnsMode', (mode) => ['', 'host', 'private'].includes(mode)),
  hostText('cgroup-parent', 'CgroupParent'),
  hostText('runtime', 'Runtime'),
  hostText('isolation', 'Isolation'),
  hostRecord('sysctl', 'Sysctls', parseSysctl),
  requiring('1.43', hostRecord('annotation', 'Annotations', parsePair)),
]

function healthNumber(name: string, key: HealthNumber, parse: (value: string) => number): Flag {
  return valueFlag(name, (draft: Draft, value) => {
    const number = parse(value)
    if (number < 0) throw new InvalidValue(`cannot be negative: ${quote(value)}`)
    draft.health[key] = number
  })
}
