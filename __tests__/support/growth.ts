/**
 * Work of this many times the size takes as many times the time where it is linear, and 1,024 times
 * where it is quadratic.
 */
export const growth = 32
/** What is memory that no cache holds takes some times longer by itself, on a busy machine most of all. */
export const linear = 180

/** Some kernels count the time of a thread in steps of 10 ms. */
const enough = 50_000
const tries = 5

/**
 * How many times more of this thread's time the work takes than one of a 32nd of the size: hold it
 * against {@link linear}. A ratio of two times of one run says the same on any machine, however busy, which
 * no number of milliseconds does.
 *
 * @param size of the larger work
 */
export async function growthOf(work: (size: number) => unknown, size: number): Promise<number> {
  const small = Math.ceil(size / growth)
  // What the first call costs is compiling.
  await work(small)
  return await timesLonger(
    () => work(size),
    () => work(small),
    linear,
  )
}

/**
 * How many times more of this thread's time the work takes than the other. The least of some tries,
 * which leaves out what else the thread had to do; one less than `most` is not tried again.
 */
export async function timesLonger(
  work: () => unknown,
  other: () => unknown,
  most: number,
): Promise<number> {
  let least = Infinity
  for (let attempt = 0; attempt < tries && least >= most; attempt += 1) {
    least = Math.min(least, (await timeOf(work)) / (await timeOf(other)))
  }
  return least
}

/** This thread's time for one run, in microseconds: what is too short to be measured runs often. */
export async function timeOf(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage()
  for (let count = 1; ; count += 1) {
    await work()
    const { user, system } = process.threadCpuUsage(before)
    if (user + system >= enough) return (user + system) / count
  }
}
