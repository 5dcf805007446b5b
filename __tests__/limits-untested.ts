/**
 * Limits that no test stands at yet: most are pauses, or times too long for a test. The list only gets
 * shorter: limits.test.ts refuses a name here that has a test, and a new limit has to bring its own.
 */
export const untested: ReadonlySet<string> = new Set([
  'engineLimits.killPoll',
  'engineLimits.route',
  'engineLimits.endStatePoll',
  'probeLimits.addressMs',
  'runLimits.sweep',
  'runLimits.cleanUp',
  'registryLimits.streamGarbageBytes',
  'archiveLimits.unpackedBytes',
])
