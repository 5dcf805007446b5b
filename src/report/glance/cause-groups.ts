/** Collects what failed into causes: what has the same key is one. */
import { placeOf } from '../../errors.ts'
import type { SourceLocation } from '../../model.ts'
import type { Befallen, RunCause } from './cause.ts'
import { withoutWord } from './cause-key.ts'

/** What one thing that failed says of its cause. */
export interface CauseSource extends Omit<RunCause, 'befell'> {
  readonly key: string
}

export type Subject = Omit<Befallen, 'check'>

export interface CauseGroups {
  /** @param befallen null: the run itself */
  readonly add: (source: CauseSource, befallen: Befallen | null) => void
  readonly all: () => readonly RunCause[]
}

export function createCauseGroups(): CauseGroups {
  const groups = new Map<string, Group>()
  return {
    add: (source, befallen) => {
      const fresh: Group = { first: source, places: new Map(), befell: [] }
      const group = groups.get(source.key) ?? fresh
      groups.set(source.key, group)
      for (const place of source.places) group.places.set(placeKey(place), place)
      if (befallen !== null) group.befell.push(befallen)
    },
    all: () => [...groups.values()].map(causeOf),
  }
}

interface Group {
  readonly first: CauseSource
  readonly places: Map<string, SourceLocation>
  readonly befell: Befallen[]
}

function placeKey(place: SourceLocation): string {
  return JSON.stringify(placeOf(place))
}

function causeOf({ first, places, befell }: Group): RunCause {
  const { outcome, code, message, hint, headline, lines, placeNote } = first
  return {
    ...{ outcome, code, hint, headline, lines, placeNote, befell },
    message: withoutNames(message, befell),
    places: [...places.values()],
  }
}

/** The name of one of several checks says nothing of the others. */
function withoutNames(message: string, befell: readonly Befallen[]): string {
  const name = befell[0]?.check?.name ?? ''
  const isAlone = befell.every(({ check }) => (check?.name ?? '') === name)
  return isAlone ? message : withoutWord(message, name, '…')
}
