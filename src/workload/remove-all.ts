/**
 * Waits for every removal; one that fails keeps no other from being waited for.
 *
 * @throws what the first that failed was rejected with
 */
export async function removeAll(removals: readonly Promise<void>[]): Promise<void> {
  const outcomes = await Promise.allSettled(removals)
  const failed = outcomes.find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
}
