import { slotMark } from '../../export/one-file/slots.ts';

/** What the page may do: run the script with this hash and what it unpacks, and reach nothing outside itself. */
function contentPolicy(startHash: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${startHash}' blob:`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src blob:',
    // On a file's opaque origin the map reads its worker by its address and starts it from a data: address.
    'worker-src data: blob:',
    'connect-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The page around a packed program. The two packed texts stand in script elements of a type that no browser runs.
 * @param start the script that unpacks, as it stands in the page; `startHash` its SHA-256 in Base64
 */
export function oneFileTemplate({
  start,
  startHash,
  packed,
}: Record<'start' | 'startHash' | 'packed', string>): string {
  if (/<\/script|<!--/i.test(start)) throw new Error('the starting script would end its own element');
  return `<!doctype html>
<html lang="${slotMark('lang')}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${contentPolicy(startHash)}">
<meta http-equiv="x-dns-prefetch-control" content="off">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Lodemap">
<title>${slotMark('title')}</title>
<link rel="icon" href="data:,">
<style>#lodemap-opening{max-inline-size:44rem;margin:12vh auto;padding:0 1.5rem;font:1rem/1.5 system-ui,sans-serif}#lodemap-outline{display:none}#lodemap-failed:not([hidden])~#lodemap-outline{display:block}</style>
<noscript><style>#lodemap-outline{display:block}</style></noscript>
</head>
<body>
<div id="lodemap-opening">
<h1>${slotMark('title')}</h1>
<noscript><p>${slotMark('noScript')}</p></noscript>
<p id="lodemap-failed" role="alert" hidden>${slotMark('failed')}</p>
<div id="lodemap-outline">${slotMark('outline')}</div>
</div>
<script type="text/plain" id="lodemap-program">${packed}</script>
<script type="text/plain" id="lodemap-data">${slotMark('data')}</script>
<script type="module">${start}</script>
</body>
</html>
`;
}
