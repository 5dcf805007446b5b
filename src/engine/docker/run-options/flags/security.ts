/** Privileges and resource limits. */
import { InvalidValue } from '../run-option-error.ts'
import { parseBytes, parseSwapBytes } from '../values/bytes.ts'
import { parseCpus } from '../values/cpus.ts'
import { parseInteger } from '../values/numbers.ts'
import { parseSecurityOption } from '../values/security-option.ts'
import { parseUlimit } from '../values/ulimit.ts'
import { hostList, hostNumber, hostSwitch, hostText, readOptionFile, valueFlag } from './flag.ts'
import type { Flag } from './flag.ts'

export const securityFlags: readonly Flag[] = [
  hostSwitch('privileged', 'Privileged'),
  hostList('cap-add', 'CapAdd'),
  hostList('cap-drop', 'CapDrop'),
  hostList('group-add', 'GroupAdd'),
  hostSwitch('read-only', 'ReadonlyRootfs'),
  valueFlag('security-opt', (draft, value, use) => {
    const option = parseSecurityOption(value, (path) => readOptionFile(draft, path, use))
    if (option !== 'systempaths=unconfined') {
      draft.host.SecurityOpt = [...(draft.host.SecurityOpt ?? []), option]
      return
    }
    // The engine knows no such option: unconfined means that it masks nothing.
    draft.host.MaskedPaths = []
    draft.host.ReadonlyPaths = []
  }),
]

export const resourceFlags: readonly Flag[] = [
  hostNumber('memory', 'Memory', parseBytes, { shorthand: 'm' }),
  hostNumber('memory-reservation', 'MemoryReservation', parseBytes),
  hostNumber('memory-swap', 'MemorySwap', parseSwapBytes),
  hostNumber('memory-swappiness', 'MemorySwappiness', parseSwappiness),
  hostNumber('shm-size', 'ShmSize', parseBytes),
  hostNumber('cpus', 'NanoCpus', parseCpus),
  hostNumber('cpu-shares', 'CpuShares', parseInteger, { shorthand: 'c' }),
  hostNumber('cpu-period', 'CpuPeriod'),
  hostNumber('cpu-quota', 'CpuQuota'),
  hostNumber('cpu-rt-period', 'CpuRealtimePeriod'),
  hostNumber('cpu-rt-runtime', 'CpuRealtimeRuntime'),
  hostText('cpuset-cpus', 'CpusetCpus'),
  hostText('cpuset-mems', 'CpusetMems'),
  hostNumber('pids-limit', 'PidsLimit'),
  hostNumber('oom-score-adj', 'OomScoreAdj'),
  hostSwitch('oom-kill-disable', 'OomKillDisable'),
  valueFlag('ulimit', (draft, value) => {
    const ulimit = parseUlimit(value)
    const others = (draft.host.Ulimits ?? []).filter(({ Name }) => Name !== ulimit.Name)
    draft.host.Ulimits = [...others, ulimit]
  }),
]

function parseSwappiness(value: string): number {
  const swappiness = parseInteger(value)
  if (swappiness < -1 || swappiness > 100) {
    throw new InvalidValue(`is ${swappiness}, which is not in the range from 0 to 100`)
  }
  return swappiness
}
