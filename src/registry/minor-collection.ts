import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { registryLimits } from '../limits.ts'

type Collect = (options: { readonly type: 'minor' }) => void

/**
 * Gives back the buffers of a stream that have been used. Node gives every read a new buffer, and
 * V8, which sees only their small handles, lets them pile up before it looks: a blob of 2 GiB takes
 * 85 MiB so, and 20 MiB with a minor collection now and then, which takes less than a millisecond.
 */
export function createMinorCollector(): () => void {
  let collect: Collect | undefined
  return () => {
    collect ??= exposeCollect()
    collect({ type: 'minor' })
  }
}

/** Collects whenever as many bytes have passed as a stream may leave behind. */
export function createCollectionCounter(): (bytes: number) => void {
  const collect = createMinorCollector()
  let left: number = registryLimits.streamGarbageBytes
  return (bytes) => {
    left -= bytes
    if (left > 0) return
    left = registryLimits.streamGarbageBytes
    collect()
  }
}

/** V8 hands its collector only to a context that is made while the flag is set. */
function exposeCollect(): Collect {
  setFlagsFromString('--expose-gc')
  try {
    // Undefined where there is no such flag: memory is saved by it, nothing depends on it.
    const collect = runInNewContext('globalThis.gc') as Collect | undefined
    return collect ?? (() => undefined)
  } finally {
    setFlagsFromString('--no-expose-gc')
  }
}
