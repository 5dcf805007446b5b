import { connect } from 'node:net'
import type { Socket, TcpNetConnectOpts } from 'node:net'
import type * as Tls from 'node:tls'
import type { ConnectionOptions as TlsOptions } from 'node:tls'
import { probeLimits } from '../limits.ts'
import type { AttemptResult } from './attempt.ts'
import type { Endpoint } from './attempt-result.ts'
import { describeAddress, failed } from './attempt-result.ts'
import type { Phase } from './phase.ts'
import { closedEarly, connectionFailure, interrupted, wordsOf } from './connection-failure.ts'
import { AbortedResponse, MalformedResponse } from './http-response.ts'

/** What is said on a connection, and what it comes to; knows no socket. */
export interface Talk<Value> {
  /** What is sent first. */
  readonly opening: Buffer
  /**
   * @throws MalformedResponse
   * @throws AbortedResponse
   */
  readonly push: (bytes: Buffer) => Turn<Value>
  /**
   * The server has closed its side. Null: that is too early.
   *
   * @throws MalformedResponse
   */
  readonly end: () => Value | null
  readonly phase: () => 'waiting' | 'body'
  /** What is sent before the connection is closed, whatever the talk came to. */
  readonly farewell: Buffer | null
  /** What came so far, where the rest of it decides nothing; null where it does. */
  readonly salvage: () => Value | null
}

export interface Turn<Value> {
  /** Null: there is more to come. */
  readonly value: Value | null
  readonly reply?: Buffer
}

export type Outcome<Value> =
  | { readonly kind: 'answered'; readonly value: Value }
  | { readonly kind: 'failed'; readonly result: AttemptResult; readonly phase: Phase }

/** TLS for a connection. A check asks whether a server works: certificates are verified where it says so. */
export interface TlsWish {
  /** A host name for the server to choose its certificate by; empty: none, as for an address. */
  readonly serverName: string
  /** What the certificate has to be for, a name or an address; null: it is not looked at. */
  readonly verifiedName: string | null
  /** Protocols to choose from, the dearest first. */
  readonly protocols: readonly string[]
}

export interface ConversationOptions<Value> {
  readonly endpoint: Endpoint
  /** Null: plain TCP. */
  readonly tls: TlsWish | null
  /** Called when the connection is open, with the protocol that TLS has agreed on. */
  readonly begin: (protocol: string | null) => Talk<Value>
}

/**
 * Opens a connection, has a talk on it, and destroys it. When the signal aborts, it ends at once.
 */
export async function converse<Value>(
  options: ConversationOptions<Value>,
  signal: AbortSignal,
): Promise<Outcome<Value>> {
  const { endpoint, tls } = options
  const open = tls === null ? () => connect(addressOf(endpoint)) : await tlsOpener(endpoint, tls)
  if (signal.aborted) {
    return { kind: 'failed', result: interrupted(endpoint, 'connecting'), phase: 'connecting' }
  }
  return conduct(open, options, signal)
}

/** As wide as Go's client: it wants TLS 1.2, and minds no small key of a certificate that it does not verify. */
async function tlsOpener(endpoint: Endpoint, tls: TlsWish): Promise<() => Socket> {
  const library = await import('node:tls')
  const { connect: connectTls, DEFAULT_CIPHERS } = library
  const options: TlsOptions & TcpNetConnectOpts = {
    ...addressOf(endpoint),
    ...trustOf(tls, library),
    servername: tls.serverName,
    ALPNProtocols: [...tls.protocols],
    minVersion: 'TLSv1.2',
    ciphers: tls.verifiedName === null ? `${DEFAULT_CIPHERS}:@SECLEVEL=0` : DEFAULT_CIPHERS,
  }
  return () => connectTls(options)
}

/** Authorities are those of Node and of this system. */
function trustOf(
  { verifiedName }: TlsWish,
  { checkServerIdentity, getCACertificates }: typeof Tls,
): Partial<Pick<TlsOptions, 'rejectUnauthorized' | 'ca' | 'checkServerIdentity'>> {
  if (verifiedName === null) return { rejectUnauthorized: false }
  return {
    rejectUnauthorized: true,
    ca: [...getCACertificates('default'), ...getCACertificates('system')],
    checkServerIdentity: (_, certificate) => checkServerIdentity(verifiedName, certificate),
  }
}

function addressOf({ address: { host, port } }: Endpoint): TcpNetConnectOpts {
  return {
    host,
    port,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: probeLimits.addressMs,
  }
}

/** How far a conversation has come. */
interface Course<Value> {
  /** Until there is a talk. */
  phase: Phase
  talk: Talk<Value> | null
  handshake: NodeJS.Timeout | undefined
}

interface Ends<Value> {
  readonly answer: (value: Value) => void
  readonly broken: (error: unknown) => void
  /** With what a talk threw: its answer to a bad server, or a fault of its own. */
  readonly thrown: (error: unknown) => void
  readonly closed: () => void
  readonly abort: () => void
}

function conduct<Value>(
  open: () => Socket,
  options: ConversationOptions<Value>,
  signal: AbortSignal,
): Promise<Outcome<Value>> {
  const { endpoint } = options
  return new Promise((resolve) => {
    const socket = open()
    const course: Course<Value> = { phase: 'connecting', talk: null, handshake: undefined }
    const phase = () => course.talk?.phase() ?? course.phase
    const settle = (outcome: Outcome<Value>) => {
      clearTimeout(course.handshake)
      signal.removeEventListener('abort', abort)
      const farewell = course.talk?.farewell ?? null
      if (farewell !== null && socket.writable) socket.write(farewell)
      socket.destroy()
      resolve(outcome)
    }
    const answer = (value: Value) => {
      settle({ kind: 'answered', value })
    }
    const settleFailed = (result: AttemptResult) => {
      settle({ kind: 'failed', result, phase: phase() })
    }
    const abort = () => {
      settleFailed(interrupted(endpoint, phase()))
    }
    const fail = (result: AttemptResult) => {
      const value = course.talk?.salvage() ?? null
      if (value === null) settleFailed(result)
      else answer(value)
    }
    const broken = (error: unknown) => {
      fail(connectionFailure(error, endpoint, phase()))
    }
    const thrown = (error: unknown) => {
      if (error instanceof MalformedResponse || error instanceof AbortedResponse) broken(error)
      else settleFailed(ours(error, endpoint))
    }
    const closed = () => {
      fail(closedEarly(endpoint, phase(), 'closed'))
    }
    signal.addEventListener('abort', abort, { once: true })
    attach(socket, options, course, { answer, broken, thrown, closed, abort })
  })
}

function attach<Value>(
  socket: Socket,
  { tls, begin }: ConversationOptions<Value>,
  course: Course<Value>,
  { answer, broken, thrown, closed, abort }: Ends<Value>,
): void {
  const guard = (work: () => void) => {
    try {
      work()
    } catch (error) {
      thrown(error)
    }
  }
  const start = () => {
    guard(() => {
      course.talk = begin(tls === null ? null : protocolOf(socket))
      socket.write(course.talk.opening)
    })
  }
  socket.on('error', broken)
  socket.once('connect', () => {
    if (tls === null) start()
    else {
      course.phase = 'tls'
      course.handshake = setTimeout(abort, probeLimits.tlsHandshakeMs)
    }
  })
  socket.once('secureConnect', () => {
    clearTimeout(course.handshake)
    start()
  })
  socket.on('data', (bytes: Buffer) => {
    guard(() => {
      const turn = course.talk?.push(bytes) ?? { value: null }
      if (turn.value !== null) answer(turn.value)
      else if (turn.reply !== undefined && turn.reply.length > 0) reply(socket, turn.reply)
    })
  })
  socket.once('end', () => {
    guard(() => {
      const value = course.talk?.end() ?? null
      if (value === null) closed()
      else answer(value)
    })
  })
  socket.once('close', closed)
}

function ours(error: unknown, { address }: Endpoint): AttemptResult {
  const message = `the probe itself failed (${wordsOf(error)})`
  return failed('internal', message, { address: describeAddress(address) })
}

/** Who asks and never reads would fill our memory with answers. */
function reply(socket: Socket, bytes: Buffer): void {
  if (socket.writableLength > probeLimits.replyBytes) {
    throw new MalformedResponse('it asks for replies and does not read them')
  }
  socket.write(bytes)
}

/** What TLS has agreed on; null where the server did not choose. */
function protocolOf(socket: Socket): string | null {
  return 'alpnProtocol' in socket && typeof socket.alpnProtocol === 'string'
    ? socket.alpnProtocol
    : null
}
