/** Small pieces of the page. Their arguments are texts from outside unless they say markup. */
import { reportLimits } from '../../limits.ts'
import { clip, htmlBlock, htmlText, lastLines, webAddress } from '../escape.ts'
import { plural } from '../words.ts'
import type { Tone } from '../words.ts'

/** A text in one line, bounded and escaped. */
export function shown(text: string): string {
  return htmlText(clip(text, reportLimits.cellCharacters))
}

/** A picture with its name for people who do not see it; without a name it is mere decoration. */
export function icon(tone: Tone, label: string): string {
  const meaning = label === '' ? 'aria-hidden="true"' : `role="img" aria-label="${shown(label)}"`
  return `<svg class="icon ${tone}" ${meaning}><use href="#icon-${tone}"/></svg>`
}

/** Drawn once, used everywhere. Each differs in shape, not in colour alone. */
export const iconSprite = `<svg class="sprite" aria-hidden="true" focusable="false"><defs>
<symbol id="icon-good" viewBox="0 0 20 20"><circle class="disc" cx="10" cy="10" r="9"/><path class="sign" d="M6 10.4l2.7 2.7L14 7.6"/></symbol>
<symbol id="icon-bad" viewBox="0 0 20 20"><circle class="disc" cx="10" cy="10" r="9"/><path class="sign" d="M7 7l6 6M13 7l-6 6"/></symbol>
<symbol id="icon-broken" viewBox="0 0 20 20"><path class="disc" d="M10 1.4l8.9 16H1.1z"/><path class="sign" d="M10 7.4v4.2M10 14.3v.2"/></symbol>
<symbol id="icon-warning" viewBox="0 0 20 20"><path class="disc" d="M10 1.4l8.6 8.6-8.6 8.6L1.4 10z"/><path class="sign" d="M10 5.6v5.4M10 13.7v.2"/></symbol>
<symbol id="icon-unknown" viewBox="0 0 20 20"><circle class="disc" cx="10" cy="10" r="9"/><path class="sign" d="M6.4 10h7.2"/></symbol>
</defs></svg>`

/** A wide table, in a box that a keyboard can scroll. */
export function scrollBox(label: string, tableMarkup: string): string {
  return `<div class="scroll" tabindex="0" role="group" aria-label="${shown(label)}">${tableMarkup}</div>`
}

/** A fact with its name; nothing where there is no fact. */
export function fact(name: string, value: string | null, isCode = false): string {
  if (value === null || value === '') return ''
  const text = isCode ? `<code>${shown(value)}</code>` : shown(value)
  return `<div class="fact"><dt>${shown(name)}</dt><dd>${text}</dd></div>`
}

export function facts(markup: readonly string[]): string {
  const some = markup.filter((one) => one !== '')
  return some.length === 0 ? '' : `<dl class="facts">${some.join('')}</dl>`
}

/** The last lines of an output, in a box that a keyboard can scroll. */
export function output(label: string, text: string, count: number, truncated = false): string {
  const { lines, left } = lastLines(text, count, reportLimits.lineCharacters)
  if (lines.length === 0) return ''
  const before =
    left > 0 ? ` · ${plural(left, 'line')} before` : truncated ? ' · there was more before' : ''
  return (
    `<figure class="output"><figcaption>${shown(label)} <span class="quiet">${plural(lines.length, 'line')}${before}</span></figcaption>` +
    `<pre tabindex="0" role="group" aria-label="${shown(label)}">${htmlBlock(lines.join('\n'))}</pre></figure>`
  )
}

/** A link that tells where it leads; plain text where it is no web address. */
export function link(text: string, label: string): string {
  const address = webAddress(text)
  if (address === null) return shown(text)
  return `<a href="${address.href}" rel="noreferrer noopener">${shown(label)} <span class="quiet">on ${shown(address.host)}</span></a>`
}

/** A link that leads away from the page. The address is ours, or was made safe for an attribute. */
export function outward(href: string, label: string): string {
  return `<a href="${href}" rel="noreferrer noopener"><code>${shown(label)}</code></a>`
}

/** The start of a card that opens; whoever writes what is in it closes `details`. */
export function foldedCard(
  kind: string,
  id: string,
  isOpen: boolean,
  head: readonly string[],
): string {
  return `<details class="card ${kind}" id="${id}"${isOpen ? ' open' : ''}><summary class="card-head">${head.join('')}</summary>`
}
