/** Signals that a process may heed, by their names on Linux; KILL and STOP it cannot. */
export const signals = [
  ...(['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP', 'SIGUSR1', 'SIGUSR2', 'SIGWINCH'] as const),
  ...(['SIGPWR', 'SIGALRM', 'SIGABRT', 'SIGPIPE', 'SIGCONT', 'SIGTSTP'] as const),
] as const

export type Signal = (typeof signals)[number]
