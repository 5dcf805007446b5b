/** Causes in Markdown, each once: a paragraph, the decisive lines, the place to mend. */
import { reportLimits } from '../../limits.ts'
import { befallenNames, someOf } from '../glance/befallen-words.ts'
import type { RunCause } from '../glance/cause.ts'
import { isShared } from '../causes.ts'
import { markdownFence } from '../escape.ts'
import { describeNumber, plural, toneOf } from '../words.ts'
import { emoji, more, sentence, value } from './blocks.ts'
import { codeLink, placeLink } from './page.ts'
import type { MarkdownPage } from './page.ts'

/** None where everything passed. */
export function causeBlocks(page: MarkdownPage): string[] {
  const { causes, left } = page.told
  if (causes.length === 0) return more(left, 'cause')
  return [
    '### What is wrong',
    ...causes.flatMap((cause, index) =>
      causeBlock(page, cause, causes.length > 1 ? index + 1 : null),
    ),
    ...more(left, 'cause'),
  ]
}

function causeBlock(page: MarkdownPage, cause: RunCause, number: number | null): string[] {
  const { lines, headline } = cause
  const isSaid = lines.length === 1 && lines[0]?.trim() === headline
  const log =
    lines.length === 0 || isSaid || !page.detail.attempts
      ? []
      : [markdownFence(lines.join('\n'), 'text')]
  const words = [
    titleOf(cause, number),
    befallenLine(page, cause),
    wantedLine(page, cause),
    placeLine(page, cause),
    cause.hint === null ? '' : `→ ${sentence(cause.hint)}`,
  ]
  return [words.filter((line) => line !== '').join('<br>'), ...log]
}

function titleOf({ outcome, code, message, headline }: RunCause, number: number | null): string {
  const mark = `${emoji[toneOf(outcome)]}${number === null ? '' : ` **${number}.**`}`
  const said = headline === '' ? '' : `: ${value(headline)}`
  const link = code === null ? '' : ` (${codeLink(code)})`
  return `${mark} **${sentence(message)}**${said}${link}`
}

/** `8 checks failed for it: user, home and 6 more · in notebook · of trainer:3`. */
function befallenLine(page: MarkdownPage, cause: RunCause): string {
  const { count, checks, validators, images } = befallenNames(cause, page.report)
  const names = listed(page, checks.map(value))
  const first = count === '' ? names : `**${count}**${names === '' ? '' : `: ${names}`}`
  const parts = [
    first,
    validators.length === 0 ? '' : `in ${listed(page, validators.map(sentence))}`,
    images.length === 0 ? '' : `of ${listed(page, images.map(value))}`,
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function listed({ detail }: MarkdownPage, names: readonly string[]): string {
  const { shown, left } = someOf(names, Math.min(detail.rows, reportLimits.causeNames))
  return `${shown.join(', ')}${left === 0 ? '' : ` and ${describeNumber(left)} more`}`
}

/** Of one check, what it asked for: a container that ended is asked for nothing. */
function wantedLine({ detail }: MarkdownPage, { befell }: RunCause): string {
  const [first, ...rest] = befell
  const isAlone = rest.every(({ check }) => check?.wanted === first?.check?.wanted)
  if (first?.check == null || !isAlone || !detail.attempts) return ''
  if (isShared(first.check)) return ''
  const { wanted } = first.check
  // A command in it stands in backticks already.
  return `wanted ${wanted.includes('`') ? sentence(wanted) : value(wanted)}`
}

function placeLine(page: MarkdownPage, { places, placeNote }: RunCause): string {
  if (places.length === 0 || !page.detail.attempts) return ''
  const most = places.length > reportLimits.causePlaces ? 1 : places.length
  const links = places.slice(0, most).map((place) => placeLink(page, place))
  const rest = places.length - most
  const note = placeNote === null ? '' : `: ${sentence(placeNote)}`
  return `→ ${links.join(', ')}${note}${rest === 0 ? '' : ` and ${plural(rest, 'more place')}`}`
}
