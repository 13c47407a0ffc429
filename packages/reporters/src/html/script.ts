/** What the page does by itself: filters, lighting up what belongs together, and a list of the documents. */
export const script = `
'use strict'
const all = (root, selector) => Array.from(root.querySelectorAll(selector))
document.documentElement.classList.add('scripted')

for (const page of all(document, 'article.document')) {
  const notes = all(page, '.note[data-finding], .again')
  const noteOf = new Map(notes.map((note) => [note.dataset.finding, note]))
  const marks = new Map(notes.map((note) => [note.dataset.finding, []]))
  for (const mark of all(page, '[data-finding]:not(.note, .again)')) marks.get(mark.dataset.finding)?.push(mark)
  const marksOf = (finding) => marks.get(finding) ?? []
  const left = (name) => new Set(all(page, 'input[data-filter=' + name + ']:not(:checked)').map((box) => box.value))

  const filter = () => {
    const severities = left('severity')
    const categories = left('category')
    for (const note of notes) {
      const { severity, category, finding } = note.dataset
      note.hidden = severities.has(severity) || categories.has(category)
      for (const mark of marksOf(finding)) mark.classList.toggle('off', note.hidden)
    }
    for (const note of all(page, '.gathered')) note.hidden = note.querySelector('.again:not([hidden])') === null
    const kinds = left('kind')
    for (const row of all(page, 'tr[data-kind]')) row.hidden = kinds.has(row.dataset.kind)
    for (const claim of all(page, '.claim')) claim.classList.toggle('off', kinds.has(claim.dataset.kind))
    const claims = page.querySelector('input[data-show-claims]')
    page.classList.toggle('with-claims', claims !== null && claims.checked)
  }
  page.addEventListener('change', filter)
  filter()

  const lit = (finding, on) => {
    noteOf.get(finding)?.classList.toggle('lit', on)
    for (const mark of marksOf(finding)) mark.classList.toggle('lit', on)
  }
  const findingAt = (event) => event.target.closest('[data-finding]')?.dataset.finding
  page.addEventListener('mouseover', (event) => lit(findingAt(event), true))
  page.addEventListener('mouseout', (event) => lit(findingAt(event), false))
  page.addEventListener('click', (event) => {
    const mark = event.target.closest('mark')
    if (mark && !mark.classList.contains('off')) location.hash = noteOf.get(mark.dataset.finding).id
  })
}

const pages = all(document, 'article.document')
if (pages.length > 1) {
  const list = document.createElement('nav')
  list.className = 'documents'
  const heading = document.createElement('h2')
  heading.textContent = document.body.dataset.documents
  const items = document.createElement('ol')
  for (const page of pages) {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = '#' + page.id
    link.textContent = page.querySelector('h1 span').textContent
    item.append(link, ...all(page, '.summary .count').map((count) => count.cloneNode(true)))
    items.append(item)
  }
  list.append(heading, items)
  document.querySelector('main').prepend(list)
}
`

/** The hash by which the page's security policy knows the script. */
export const scriptHash = 'sha256-H9jQpCkSgEQ1VHicA07lLpfovddIgkTW3aDozZYPImA='
