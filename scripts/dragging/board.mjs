const product = 'component:default/remote-dev-environments';
const statuses = ['idea', 'considering', 'later', 'next'];

/**
 * Puts items on a roadmap that has none, as its owner, in four columns of the same length.
 * Gives the address of the board, and how many cards a column has then.
 */
export async function fillBoard(backendUrl, items) {
  const session = await fetch(`${backendUrl}/api/auth/demo/refresh`, {
    headers: { 'x-demo-user': 'grace' },
  });
  const { token } = (await session.json()).backstageIdentity;
  const send = async (path, body) => {
    const answer = await fetch(`${backendUrl}/api/platform-product${path}`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) {
      throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    }
    return answer.json();
  };
  for (let number = 0; number < items; number++) {
    const to = statuses[number % statuses.length];
    const { id } = await send('/roadmap-items', {
      title: `Measured item ${number}, with a title of two lines or so`,
      problem: 'It takes us an hour every Monday.',
      products: [product],
      origin: 'developer',
    });
    if (to !== 'idea') {
      await send(`/roadmap-items/${id}/transitions`, { to });
    }
  }
  return {
    path: '/catalog/default/component/remote-dev-environments/product/roadmap?ideas=open',
    cards: items,
  };
}
