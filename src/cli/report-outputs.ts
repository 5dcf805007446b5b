/** How a report is printed. */
export const reportOutputs = ['text', 'json', 'markdown'] as const

export type ReportOutput = (typeof reportOutputs)[number]
