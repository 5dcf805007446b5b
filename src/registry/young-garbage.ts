import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (options: { readonly type: 'minor' }) => void

/**
 * Collects the buffers of a stream that have been used. Node gives every read a new buffer, and V8,
 * which sees only their small handles, lets about 80 MiB of them pile up before it looks; a minor
 * collection takes less than a millisecond and keeps a stream of any size in a third of that.
 */
export function youngGarbageCollector(): () => void {
  let collect: Collect | undefined
  return () => {
    collect ??= exposeCollect()
    collect({ type: 'minor' })
  }
}

/** V8 hands its collector only to a context that is made while the flag is set. */
function exposeCollect(): Collect {
  setFlagsFromString('--expose-gc')
  try {
    // A context that was made with the flag has the function.
    return runInNewContext('gc') as Collect
  } finally {
    setFlagsFromString('--no-expose-gc')
  }
}
