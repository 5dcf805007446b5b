/**
 * Limits that no test stands at yet: most are pauses, or times too long for a test. The list only gets
 * shorter: limits.test.ts refuses a name here that has a test, and a new limit has to bring its own.
 */
export const untested: ReadonlySet<string> = new Set([
  'engineLimits.answer',
  'engineLimits.create',
  'engineLimits.silence',
  'engineLimits.kill',
  'engineLimits.killPoll',
  'engineLimits.route',
  'engineLimits.remove',
  'engineLimits.endStatePoll',
  'probeLimits.addressMs',
  'buildLimits.duration',
  'runLimits.sweep',
  'runLimits.cleanUp',
  'reportLimits.diagramBars',
  'registryLimits.streamGarbageBytes',
  'archiveLimits.unpackedBytes',
  'featureLimits.sudoMs',
  'compatibilityLimits.rememberedSearches',
  'compatibilityLimits.rememberedComparisons',
  'compatibilityLimits.missingChoices',
  'githubLimits.answer',
  'githubLimits.cancelledWork',
  'githubLimits.eventBytes',
])
