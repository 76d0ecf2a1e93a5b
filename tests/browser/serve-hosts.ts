import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** What a host answers with at a path. */
export interface HostFile {
  body: string | Buffer;
  headers?: Readonly<Record<string, string>>;
}
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface Hosts {
  /** Where host pages are: an origin of their own, ending in `/`. */
  address: string;
  /** Another origin, for strangers: the same files. */
  strange: string;
  /** Puts a file at a path such as `plain.html`, over what was there. */
  put(path: string, file: HostFile): void;
  close(): void;
}

/** Serves pages of other people on two origins that are not the site's. */
export async function serveHosts(): Promise<Hosts> {
  const files = new Map<string, HostFile>([['/favicon.ico', { body: '' }]]);
  const servers = [await listen(files), await listen(files)];
  const [address, strange] = servers.map(server => `http://localhost:${(server.address() as AddressInfo).port}/`);
  return {
    address: address!,
    strange: strange!,
    put: (path, file) => files.set(`/${path}`, file),
    close: () => {
      for (const server of servers) server.close();
    },
  };
}

async function listen(files: ReadonlyMap<string, HostFile>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://host').pathname;
    const file = files.get(path);
    response.writeHead(file ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'text/plain', ...file?.headers });
    response.end(file?.body ?? '');
  });
  await new Promise<void>(done => server.listen(0, 'localhost', done));
  return server;
}

/** A page of `tests/hosts` with its `{{marks}}` filled in. Throws on a mark without a value. */
export function hostPage(name: string, marks: Readonly<Record<string, string>>): string {
  const html = readFileSync(join(import.meta.dirname, '..', 'hosts', name), 'utf8');
  return html.replace(/\{\{(\w+)\}\}/g, (_, mark: string) => {
    const value = marks[mark];
    if (value === undefined) throw new Error(`${name} has no value for ${mark}`);
    return value;
  });
}
