import { PlatformProductClient } from './client';

const clientAnswering = (response: Response) => {
  const fetch = jest.fn().mockResolvedValue(response);
  return { fetch, client: new PlatformProductClient({ fetchApi: { fetch } }) };
};

const buildPipeline = {
  kind: 'component',
  namespace: 'default',
  name: 'build pipeline/π',
};

describe('PlatformProductClient', () => {
  it('sends an answer to the product that ada means', async () => {
    const { client, fetch } = clientAnswering(Response.json({ rating: null }));
    await client.call('rate', { params: buildPipeline, body: { score: 4 } });
    expect(fetch).toHaveBeenCalledWith(
      'plugin://platform-product/products/component/default/build%20pipeline%2F%CF%80/rating',
      {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: '{"score":4}',
      },
    );
  });

  it('asks for the next page only with what was given', async () => {
    const { client, fetch } = clientAnswering(Response.json({ items: [] }));
    await client.call('listProducts', {
      query: { limit: 2, cursor: undefined },
    });
    expect(fetch).toHaveBeenCalledWith(
      'plugin://platform-product/products?limit=2',
      { method: 'GET' },
    );
  });

  it('is content with nothing after a withdrawal', async () => {
    const { client } = clientAnswering(new Response(null, { status: 204 }));
    await expect(
      client.call('withdrawRating', { params: buildPipeline }),
    ).resolves.toBeUndefined();
  });

  it('passes on why the server refused', async () => {
    const { client } = clientAnswering(
      Response.json(
        {
          error: { name: 'InputError', message: 'score: is wrong' },
          response: { statusCode: 400 },
        },
        { status: 400 },
      ),
    );
    await expect(
      client.call('rate', { params: buildPipeline, body: { score: 4 } }),
    ).rejects.toMatchObject({
      statusCode: 400,
      cause: { message: 'score: is wrong' },
    });
  });
});
