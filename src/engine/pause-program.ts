/**
 * The program that holds the namespaces of a Pod: it waits for a signal, reaps what its namespace leaves
 * to process 1, and ends with 0 on SIGTERM and SIGINT. Assembled here, so that nothing has to be fetched.
 *
 * Signals are blocked and then waited for: process 1 gets none that it neither handles nor blocks.
 */

/** What an engine calls the processor, as Go names it. */
export type PauseArchitecture = 'amd64' | 'arm64'

export const pauseArchitectures: readonly PauseArchitecture[] = ['amd64', 'arm64']

const code: Readonly<Record<PauseArchitecture, string>> = {
  amd64: `
    4883ec08 48c7042402400100       sub rsp, 8; the set of SIGINT, SIGTERM, SIGCHLD
    31ff 4889e6 31d2 41ba08000000   SIG_BLOCK, set, null, 8
    b80e000000 0f05                 rt_sigprocmask
    4889e7 31f6 31d2 41ba08000000   wait: set, null, null, 8
    b880000000 0f05                 rt_sigtimedwait
    83f811 7413                     SIGCHLD: reap
    83f80f 7405                     SIGTERM: end
    83f802 75dd                     not SIGINT: wait
    31ff b8e7000000 0f05            end: exit_group(0)
    48c7c7ffffffff 31f6 ba01000000  reap: any child, null, WNOHANG,
    4531d2 b83d000000 0f05          null; wait4
    85c0 7fe4 ebb6                  one more child: reap; wait
  `,
  arm64: `
    ff4300d1 400088d2 2000a0f2      sub sp, 16; the set of SIGINT, SIGTERM, SIGCHLD
    e00300f9                        at sp
    000080d2 e1030091 020080d2      SIG_BLOCK, set, null,
    030180d2 e81080d2 010000d4      8; rt_sigprocmask
    e0030091 010080d2 020080d2      wait: set, null, null,
    030180d2 281180d2 010000d4      8; rt_sigtimedwait
    1f440071 00010054               SIGCHLD: reap
    1f3c0071 60000054               SIGTERM: end
    1f080071 a1feff54               not SIGINT: wait
    000080d2 c80b80d2 010000d4      end: exit_group(0)
    00008092 010080d2 220080d2      reap: any child, null, WNOHANG,
    030080d2 882080d2 010000d4      null; wait4
    1f000071 2cffff54 e9ffff17      one more child: reap; wait
  `,
}

/** ELF's number of the processor (e_machine). */
const machines: Readonly<Record<PauseArchitecture, number>> = { amd64: 62, arm64: 183 }

const base = 0x400000n
const headerBytes = 64
const segmentBytes = 56

/** A static executable of one segment, readable and executable. */
export function pauseProgram(architecture: PauseArchitecture): Buffer {
  const instructions = assemble(code[architecture])
  const start = headerBytes + segmentBytes
  const size = BigInt(start + instructions.length)
  const file = Buffer.alloc(start)
  // System V ABI, "ELF Header": 64 bits, little endian, version 1, an executable.
  Buffer.from('7f454c46020101', 'hex').copy(file)
  file.writeUInt16LE(2, 16)
  file.writeUInt16LE(machines[architecture], 18)
  file.writeUInt32LE(1, 20)
  file.writeBigUInt64LE(base + BigInt(start), 24)
  file.writeBigUInt64LE(BigInt(headerBytes), 32)
  file.writeUInt16LE(headerBytes, 52)
  file.writeUInt16LE(segmentBytes, 54)
  file.writeUInt16LE(1, 56)
  file.writeUInt16LE(64, 58)
  // "Program Header": PT_LOAD, PF_R | PF_X, the whole file.
  file.writeUInt32LE(1, 64)
  file.writeUInt32LE(5, 68)
  file.writeBigUInt64LE(base, 80)
  file.writeBigUInt64LE(base, 88)
  file.writeBigUInt64LE(size, 96)
  file.writeBigUInt64LE(size, 104)
  file.writeBigUInt64LE(0x10000n, 112)
  return Buffer.concat([file, instructions])
}

/** What stands in hexadecimal digits at the beginning of each line. */
function assemble(listing: string): Buffer {
  const digits = listing
    .split('\n')
    .map((line) => /^\s*((?:[0-9a-f]+ )*)/.exec(line)?.[1] ?? '')
    .join('')
  return Buffer.from(digits.replaceAll(' ', ''), 'hex')
}
