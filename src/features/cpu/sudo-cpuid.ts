import { spawn } from 'node:child_process'
import { featureLimits } from '../../limits.ts'
import { systemEnvironment } from '../../secrets/environment.ts'
import { absence, isAbsence } from '../absence.ts'
import type { Absence } from '../absence.ts'
import type { Host } from '../host.ts'
import { cpuidAddresses, deviceOf, offsetOf, parseLeaves } from './cpuid-leaves.ts'
import type { CpuidLeaves } from './cpuid-leaves.ts'

/** The text is constant: what is read comes as arguments, an offset each. */
const script =
  'device=$1; shift; for offset; do dd "if=$device" bs=16 count=1 iflag=skip_bytes "skip=$offset" status=none || exit 1; done'

/**
 * Reads CPUID as root through `sudo -n`, which never asks for a password, with the system's `sh` and `dd`.
 *
 * @param env where `PATH` finds sudo
 * @returns `sudo-failed` when sudo is missing, wants a password or refuses
 */
export async function readCpuidWithSudo(
  host: Host,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<CpuidLeaves | Absence> {
  const device = deviceOf(host)
  if (isAbsence(device)) return device
  const offsets = cpuidAddresses.map(({ leaf, subleaf }) => String(offsetOf(leaf, subleaf)))
  const bytes = await output(['-n', 'sh', '-c', script, 'sh', device, ...offsets], env, signal)
  return isAbsence(bytes) ? bytes : parseLeaves(bytes)
}

const expectedBytes = 16 * cpuidAddresses.length

function output(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<Buffer | Absence> {
  return new Promise((resolve) => {
    // @actions/exec leaves the input open and waits for what it cannot kill (lib/toolrunner.js).
    const child = spawn('sudo', args, {
      env: systemEnvironment(env),
      stdio: ['ignore', 'pipe', 'ignore'],
      signal: AbortSignal.any([signal, AbortSignal.timeout(featureLimits.sudoMs)]),
      killSignal: 'SIGKILL',
    })
    const finish = (result: Buffer | Absence) => {
      // Root's process may not be ours to kill: nobody waits for it.
      child.stdout.destroy()
      child.unref()
      resolve(result)
    }
    const pieces: Buffer[] = []
    let total = 0
    child.stdout.on('data', (piece: Buffer) => {
      pieces.push(piece)
      total += piece.length
      if (total > expectedBytes) finish(absence('sudo-failed'))
    })
    // Twice when it cannot be killed either.
    child.on('error', () => {
      finish(absence('sudo-failed'))
    })
    child.once('close', (code) => {
      finish(code === 0 ? Buffer.concat(pieces) : absence('sudo-failed'))
    })
  })
}
