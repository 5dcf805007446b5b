/** Limits that no test stands at yet. The list only gets shorter. */
export const untested: ReadonlySet<string> = new Set<string>([])
