/**
 * Limits that no test stands at yet, each with the reason. The list only gets shorter: limits.test.ts
 * refuses a name here that has a test, and a new limit has to bring its own.
 */
export const untested: ReadonlySet<string> = new Set([
  // An address that stays silent is needed; on loopback every address answers or refuses at once.
  'engineLimits.route',
  'probeLimits.addressMs',
  // The operating system asks, and nobody is told.
  'clusterLimits.keepAlive',
  // Decides when memory is given back, and nothing that can be seen: memory.test.ts bounds the sum.
  'registryLimits.streamGarbageBytes',
  // 64 GiB would have to be unpacked, which takes minutes.
  'archiveLimits.unpackedBytes',
  // Times of 20 s and more, with nothing in between that could be turned forward.
  'fetchLimits.duration',
])
