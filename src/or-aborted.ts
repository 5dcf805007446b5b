/**
 * What work comes to, or an error as soon as a signal aborts. The work itself may go on: what becomes of it then is
 * heard by nobody.
 *
 * @param reason of the error; that of the signal where it is left out
 */
export async function orAborted<Value>(
  work: Promise<Value>,
  signal: AbortSignal,
  reason: () => unknown = () => signal.reason,
): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => {
    reject(reason())
  }
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([promise, work])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
