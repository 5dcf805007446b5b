export const fieldStates = ['honoured', 'approximated', 'ignored'] as const
export type FieldState = (typeof fieldStates)[number]

export interface Field {
  readonly state: FieldState
  /** A short sentence for people. */
  readonly says: string
  /** The type of its value, or of each item of the list that it is, where that has fields. */
  readonly of?: string
}

export type Fields = Readonly<Record<string, Field>>

/** By the type's name in the API. */
export type FieldTables = Readonly<Record<string, Fields>>

export function honoured(says: string, of?: string): Field {
  return field('honoured', says, of)
}

export function approximated(says: string, of?: string): Field {
  return field('approximated', says, of)
}

export function ignored(says: string, of?: string): Field {
  return field('ignored', says, of)
}

function field(state: FieldState, says: string, of: string | undefined): Field {
  return of === undefined ? { state, says } : { state, says, of }
}
