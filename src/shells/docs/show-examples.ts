// What the docs pages do with a script: they put the site's own address into the code and run each example beside it.

/** Fills in the site's address, runs what each example yields, and gives each a button that copies its code. */
export function showExamples(page: Document, site: string): void {
  const mark = page.documentElement.dataset.siteMark ?? '';
  for (const code of page.querySelectorAll('pre > code, td > code, p > code'))
    code.textContent = withSite(code.textContent ?? '', mark, site);
  for (const example of page.querySelectorAll<HTMLElement>('.example')) {
    const template = example.querySelector('template');
    const place = example.querySelector('.yields');
    if (template && place) run(withSite(template.innerHTML, mark, site), place);
    addCopyButton(example);
  }
}

function withSite(text: string, mark: string, site: string): string {
  return mark === '' ? text : text.replaceAll(mark, site);
}

/** Puts HTML into a place as the parser of a page would, scripts included. */
function run(html: string, place: Element): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  place.replaceChildren(document.importNode(template.content, true));
}

function addCopyButton(example: HTMLElement): void {
  const button = example.querySelector<HTMLButtonElement>('button.copy');
  const code = example.querySelector('code');
  const status = example.querySelector('[role="status"]');
  if (!button || !code) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const isCopied = await navigator.clipboard.writeText(code.textContent ?? '').then(
      () => true,
      () => false,
    );
    if (!isCopied) getSelection()?.selectAllChildren(code);
    if (status) status.textContent = (isCopied ? button.dataset.copied : button.dataset.refused) ?? '';
  });
}
