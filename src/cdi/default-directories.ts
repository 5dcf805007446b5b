/** Where engines look, in rising priority. */
export const defaultDirectories: readonly string[] = ['/etc/cdi', '/var/run/cdi']
