import { randomBytes } from 'node:crypto'

/**
 * Values that nobody else could have made up, each known by where it was planted. Between two random
 * halves stand the marks that every encoding writes in its own way.
 */
export interface Canaries {
  readonly plant: (place: string) => string
  /** The places whose value, or a part of it, stands in a text: in clear or in base64. */
  readonly foundIn: (text: string) => readonly string[]
}

export function createCanaries(): Canaries {
  const needles = new Map<string, string>()

  const plant = (place: string): string => {
    const halves = [randomWord(), randomWord()]
    for (const half of halves) {
      for (const form of [half, ...base64Parts(half)]) {
        for (let from = 0; from + windowLength <= form.length; from += 1) {
          needles.set(form.slice(from, from + windowLength), place)
        }
      }
    }
    return halves.join(`+/&"<x>'`)
  }
  const foundIn = (text: string): readonly string[] => {
    const places = new Set<string>()
    for (let from = 0; from + windowLength <= text.length; from += 1) {
      const place = needles.get(text.slice(from, from + windowLength))
      if (place !== undefined) places.add(place)
    }
    return [...places]
  }
  return { plant, foundIn }
}

/** So many characters of a secret are never there by chance, and are more than may be told. */
const windowLength = 8

function randomWord(): string {
  return randomBytes(60)
    .toString('base64')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .slice(0, 20)
}

/** What stands in base64 wherever the word begins; both alphabets are the same for words. */
function base64Parts(word: string): readonly string[] {
  return [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), Buffer.from(word)])
      .toString('base64')
      .slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + word.length) * 8) / 6)),
  )
}
