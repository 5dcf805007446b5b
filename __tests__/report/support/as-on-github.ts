import { Marked } from 'marked'

/**
 * A page that shows Markdown about as GitHub shows a job summary: its sanitizer's tags and attributes, the
 * prefix that it gives to names, and the rules of its style sheet that decide how much room a text takes.
 */
export function asOnGitHub(markdown: string): string {
  const html = new Marked({ gfm: true, async: false }).parse(markdown)
  if (typeof html !== 'string') throw new Error('the renderer answers at once')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Summary</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<style>${style}</style></head><body><main class="markdown-body">${sanitized(html)}</main></body></html>`
}

const allowedTags = new Set([
  ...['a', 'b', 'blockquote', 'br', 'code', 'del', 'details', 'div', 'em', 'h1', 'h2', 'h3', 'h4'],
  ...['h5', 'h6', 'hr', 'i', 'img', 'input', 'kbd', 'li', 'ol', 'p', 'pre', 's', 'span', 'strong'],
  ...['sub', 'summary', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
])

/** Tags that are not known become text; of attributes a few stay, names with a prefix. */
function sanitized(html: string): string {
  return html.replace(
    /<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi,
    (tag, end: string, name: string, rest: string) => {
      const word = name.toLowerCase()
      if (!allowedTags.has(word)) return tag.replaceAll('<', '&lt;')
      if (end !== '') return `</${word}>`
      const kept = [...rest.matchAll(/\s(href|name|open|align|class)(?:="([^"]*)")?/g)]
      return `<${word}${kept.map(([, key = '', text]) => attribute(key, text)).join('')}>`
    },
  )
}

function attribute(key: string, text: string | undefined): string {
  if (text === undefined) return ` ${key}=""`
  // The page's script makes links follow the prefix that names get.
  if (key === 'name') return ` id="user-content-${text}"`
  if (key === 'href' && text.startsWith('#')) return ` href="#user-content-${text.slice(1)}"`
  return ` ${key}="${text}"`
}

/** github-markdown-css in extract, with the colours of both schemes. */
const style = `
:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#ffffff, #0d1117); }
.markdown-body { box-sizing: border-box; max-width: 1012px; margin: 0 auto; padding: 16px; color: light-dark(#1f2328, #f0f6fc);
  font: 16px/1.5 -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif, 'Noto Color Emoji'; overflow-wrap: break-word; }
.markdown-body h2, .markdown-body h3, .markdown-body h4 { margin: 24px 0 16px; font-weight: 600; line-height: 1.25; }
.markdown-body h2 { font-size: 1.5em; padding-bottom: .3em; border-bottom: 1px solid light-dark(#d1d9e0b3, #3d444db3); margin-top: 0; }
.markdown-body h3 { font-size: 1.25em; } .markdown-body h4 { font-size: 1em; }
.markdown-body p, .markdown-body ul, .markdown-body table, .markdown-body pre, .markdown-body details { margin: 0 0 16px; }
.markdown-body ul { padding-left: 2em; }
.markdown-body a { color: light-dark(#0969da, #4493f8); }
.markdown-body table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
.markdown-body th, .markdown-body td { padding: 6px 13px; border: 1px solid light-dark(#d1d9e0, #3d444d); }
.markdown-body code { padding: .2em .4em; font: 85% ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace;
  background: light-dark(#818b981f, #656c7633); border-radius: 6px; white-space: break-spaces; }
.markdown-body pre { padding: 16px; overflow: auto; font-size: 85%; line-height: 1.45; background: light-dark(#f6f8fa, #151b23); border-radius: 6px; }
.markdown-body pre code { padding: 0; background: none; font-size: 100%; white-space: pre; }
.markdown-body sub { font-size: 75%; line-height: 0; vertical-align: baseline; position: relative; bottom: -.25em; }
.markdown-body summary { cursor: pointer; }
`
