import { Engine } from './Engine';
import { admin } from './people';

/** A request, ready to be sent. */
export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  token: string;
  body?: object;
}

/** What a request carries besides its body. */
export const headersOf = ({ token, body }: Pick<Call, 'token' | 'body'>) => ({
  authorization: `Bearer ${token}`,
  ...(body && { 'content-type': 'application/json' }),
});

/** A running backend, as one who is signed in sees it. */
export class Portal {
  private constructor(
    readonly engine: Engine,
    readonly url: string,
    readonly token: string,
  ) {}

  /** Signs the admin in. */
  static async enter(engine: Engine, url: string): Promise<Portal> {
    return new Portal(engine, url, await signIn(url, admin));
  }

  /** Signs somebody in, by themselves or as one of a team. */
  signIn(name: string, team?: string): Promise<string> {
    return signIn(this.url, name, team);
  }

  /** A request of the admin. */
  call(method: Call['method'], path: string, body?: object): Call {
    return { method, path, token: this.token, body };
  }

  /** @throws when the answer is no success, with what it says */
  async send({ method, path, token, body }: Call): Promise<string> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...headersOf({ token, body }),
        // A backend that was busy for long has closed what was kept open.
        connection: 'close',
      },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    }
    return text;
  }

  /** Has the admin ask the portal. */
  async ask<T = unknown>(
    method: Call['method'],
    path: string,
    body?: object,
  ): Promise<T> {
    return JSON.parse((await this.send(this.call(method, path, body))) || '{}');
  }
}

async function signIn(
  url: string,
  name: string,
  team?: string,
): Promise<string> {
  const response = await fetch(`${url}/api/auth/bench/refresh`, {
    headers: { 'x-bench-user': name, ...(team && { 'x-bench-team': team }) },
  });
  if (!response.ok) {
    throw new Error(`Sign-in answered ${response.status}`);
  }
  const { backstageIdentity } = (await response.json()) as {
    backstageIdentity: { token: string };
  };
  return backstageIdentity.token;
}
