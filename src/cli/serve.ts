import { createServer, type Server } from 'node:http';
import sirv, { type RequestHandler } from 'sirv';

/** Pages that are served from this machine. Others could be anybody's, and a dataset of one's own may be confidential. */
const LOCAL_ORIGIN = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

export interface ServeOptions {
  /** Files are still being added until this settles: a request for what is not there yet waits for it. */
  rest?: Promise<unknown>;
}

/**
 * Serves a built site on the loopback interface, with the compressed copies that the build made. Resolves with the
 * server and its address; takes the next free port when `port` is in use. Pages of other ports of this machine
 * may read the files, so that an element on them can be tried.
 */
export async function serve(
  folder: string,
  port: number,
  { rest }: ServeOptions = {},
): Promise<{ server: Server; address: string }> {
  let files = filesOf(folder);
  let waiting = rest?.then(
    () => {
      files = filesOf(folder);
      waiting = undefined;
    },
    () => {
      waiting = undefined;
    },
  );
  const server = createServer((request, response) => {
    const { origin } = request.headers;
    if (origin && LOCAL_ORIGIN.test(origin)) response.setHeader('access-control-allow-origin', origin);
    const nothing = () => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end('Nothing is at this address.\n');
    };
    files(request, response, () => (waiting ? void waiting.then(() => files(request, response, nothing)) : nothing()));
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

/** The files that are there now. */
function filesOf(folder: string): RequestHandler {
  return sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    dev: false,
    setHeaders: response => response.setHeader('vary', 'Accept-Encoding, Origin'),
  });
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
