/** Why a container does not end that was told to: what its first process makes of signals. */
import { constants } from 'node:os'
import type { FirstProcess } from '../container/first-process.ts'
import { shorten } from './attempt-result.ts'

/** @returns a sentence; null where nobody knows */
export function whyNotEnded(first: FirstProcess | null, signal: string): string | null {
  const number = numberOf(signal)
  if (first === null || number === null) return null
  const [program = ''] = first.command
  const name = program === '' ? 'its first process' : `its first process, ${shorten(program, 80)},`
  if (first.ignores(number)) return `${name} ignores ${signal}`
  if (first.handles(number)) return `${name} handles ${signal}, and goes on`
  const kernel = `${name} does not handle ${signal}, and the kernel lets no first process die of that`
  return isShell(first.command)
    ? `${kernel}: it is a shell that waits for the program it has started; write exec before the program, or give the entry point as a list`
    : `${kernel}: have it handle the signal, or put an init before it`
}

/** Null for a name that this system does not know. */
function numberOf(signal: string): number | null {
  if (/^\d+$/.test(signal)) return Number(signal)
  return new Map<string, number>(Object.entries(constants.signals)).get(signal) ?? null
}

function isShell([program = '', ...rest]: readonly string[]): boolean {
  return /(?:^|\/)(?:ba|da|a|k|z|)sh$|(?:^|\/)busybox$/.test(program) && rest.includes('-c')
}
