import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/** Pages that are served from this machine. Others could be anybody's, and a dataset of one's own may be confidential. */
const LOCAL_ORIGIN = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Serves a built site on the loopback interface, with the compressed copies that the build made. Resolves with the
 * server and its address; takes the next free port when `port` is in use. Pages of other ports of this machine
 * may read the files, so that an element on them can be tried.
 */
export async function serve(folder: string, port: number): Promise<{ server: Server; address: string }> {
  const handler = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    dev: false,
    setHeaders: response => response.setHeader('vary', 'Accept-Encoding, Origin'),
  });
  const server = createServer((request, response) => {
    const { origin } = request.headers;
    if (origin && LOCAL_ORIGIN.test(origin)) response.setHeader('access-control-allow-origin', origin);
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
