// What the docs pages do with a script: they put the site's own address into the code and run each example beside it.

/** Fills in the site's address, runs what each example yields, and gives each a button that copies its code. */
export function showExamples(page: Document, site: string): void {
  const mark = page.documentElement.dataset.siteMark!;
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.data.includes(mark)) text.data = withSite(text.data, mark, site);
  }
  for (const example of page.querySelectorAll<HTMLElement>('.example')) {
    const template = example.querySelector('template');
    const place = example.querySelector('.yields');
    if (template && place) run(withSite(template.innerHTML, mark, site), place);
    addCopyButton(example);
  }
}

function withSite(text: string, mark: string, site: string): string {
  return text.replaceAll(mark, site);
}

/** Puts HTML into a place as the parser of a page would: scripts that came as text run only when they are made anew. */
function run(html: string, place: Element): void {
  place.innerHTML = html;
  for (const inert of place.querySelectorAll('script')) {
    const script = document.createElement('script');
    for (const { name, value } of inert.attributes) script.setAttribute(name, value);
    script.text = inert.text;
    inert.replaceWith(script);
  }
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
