import { connect } from 'node:net'
import { engineLimits } from '../limits.ts'
import type { ProcessFiles } from './process-identity.ts'

/**
 * Where packets to an address go: nowhere; to the network of the container's process, whose own
 * counters say so; to somebody, who answers and whose network that is not; or to `unseen`, where
 * there are no counters to ask.
 */
export type Route = 'none' | 'container' | 'somebody' | 'unseen'

/**
 * Whether the address answers: a port where nobody listens is refused at once when there is a
 * route, and stays silent or unreachable when there is none. Who refuses counts it; two refusals
 * give the first one the time to be counted.
 *
 * @param process the container's, where its network can be seen
 */
export async function routeTo(
  address: string,
  process: ProcessFiles | null,
  signal: AbortSignal,
): Promise<Route> {
  const before = answersOf(process)
  if (!(await hasRoute(address, signal))) return 'none'
  if (before === null) return 'unseen'
  if (!hasRisen(before, answersOf(process))) await hasRoute(address, signal)
  return hasRisen(before, answersOf(process)) ? 'container' : 'somebody'
}

function hasRisen(before: number, after: number | null): boolean {
  return after !== null && after > before
}

function answersOf(process: ProcessFiles | null): number | null {
  return parseAnswers(process?.read('net/snmp') ?? '')
}

/**
 * How often a network has refused or accepted TCP connections (RFC 4022: `tcpOutRsts`,
 * `tcpPassiveOpens`), from its `/proc/<pid>/net/snmp`; null where that does not tell.
 */
export function parseAnswers(text: string): number | null {
  const [names = [], values = []] = text
    .split('\n')
    .filter((line) => line.startsWith('Tcp:'))
    .map((line) => line.trim().split(' '))
  const count = (name: string) => Number(values[names.indexOf(name)] ?? Number.NaN)
  const sum = count('OutRsts') + count('PassiveOpens')
  return Number.isNaN(sum) ? null : sum
}

/** Whether the address answers at all. */
export async function hasRoute(address: string, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return false
  return await new Promise((resolve) => {
    const socket = connect({ host: address, port: deadPort })
    const finish = (answer: boolean) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
      socket.destroy()
      resolve(answer)
    }
    const abort = () => {
      finish(false)
    }
    const timer = setTimeout(abort, engineLimits.route)
    signal.addEventListener('abort', abort, { once: true })
    socket.once('connect', () => {
      finish(true)
    })
    socket.once('error', (error: NodeJS.ErrnoException) => {
      finish(error.code === 'ECONNREFUSED')
    })
  })
}

/** TCP port service multiplexer: assigned since 1988, offered by nobody. */
const deadPort = 1
