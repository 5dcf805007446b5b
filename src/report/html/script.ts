/**
 * What the page can do more when scripts run: search, open and close everything, open what a link
 * points at. Nothing is read or sent, and without it the page is complete.
 */
export const script = `
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)]
  const openTarget = () => {
    const target = document.getElementById(location.hash.slice(1))
    if (target === null) return
    for (let fold = target; fold !== null; fold = fold.parentElement) {
      if (fold.tagName === 'DETAILS') fold.open = true
    }
    const check = target.matches('.check') ? target.querySelector('details') : null
    if (check !== null) check.open = true
    target.scrollIntoView()
  }
  addEventListener('hashchange', openTarget)
  openTarget()
  const tools = document.querySelector('.tools')
  if (tools === null) return
  tools.hidden = false
  const search = document.getElementById('search')
  const found = document.getElementById('found')
  const checks = all('.check')
  const texts = checks.map((check) => check.querySelector('summary').textContent.toLowerCase())

  const apply = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter((word) => word !== '')
    let count = 0
    checks.forEach((check, index) => {
      const fits = words.every((word) => texts[index].includes(word))
      check.hidden = !fits
      if (fits) count += 1
    })
    all('.validator').forEach((section) => {
      const own = [...section.querySelectorAll('.check')]
      section.hidden = words.length > 0 && own.every((check) => check.hidden)
    })
    if (words.length > 0) openFolds((fold) => fold.querySelector('.check:not([hidden])') !== null)
    found.textContent = words.length === 0 ? '' : count + ' of ' + checks.length + ' checks'
  }
  const openFolds = (fits) => {
    all('.image, .validator, .passes').forEach((fold) => {
      if (fits(fold)) fold.open = true
    })
  }
  const setOpen = (open) => {
    if (open) openFolds(() => true)
    all('.checks details').forEach((details) => {
      if (details.checkVisibility()) details.open = open
    })
    if (!open) all('.image, .validator, .passes').forEach((fold) => { fold.open = false })
  }
  search.addEventListener('input', apply)
  document.getElementById('open-all').addEventListener('click', () => setOpen(true))
  document.getElementById('close-all').addEventListener('click', () => setOpen(false))
  document.querySelector('.filters').addEventListener('change', (event) => {
    const { name, value } = event.target
    if (name !== 'outcome' || value === 'all') return
    openFolds((fold) => fold.querySelector('[data-outcome="' + value + '"]') !== null)
  })
  document.querySelector('.filters').addEventListener('submit', (event) => event.preventDefault())
})()
`
