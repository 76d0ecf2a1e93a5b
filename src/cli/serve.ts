import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/**
 * Serves a built site on the loopback interface, with the compressed copies that the build made. Resolves with the
 * server and its address; takes the next free port when `port` is in use.
 */
export async function serve(folder: string, port: number): Promise<{ server: Server; address: string }> {
  const handler = sirv(folder, { brotli: true, gzip: true, etag: true, dev: false });
  const server = createServer((request, response) => {
    handler(request, response, () => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end('Nothing is at this address.\n');
    });
  });
  for (let tried = port; ; tried++) {
    const failure = await listen(server, tried);
    if (!failure) break;
    if (failure.code !== 'EADDRINUSE' || tried >= port + 50) throw failure;
  }
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return { server, address: `http://localhost:${actual}/` };
}

function listen(server: Server, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise(resolve => {
    const fail = (error: NodeJS.ErrnoException) => resolve(error);
    server.once('error', fail);
    server.listen(port, 'localhost', () => {
      server.off('error', fail);
      resolve(null);
    });
  });
}
