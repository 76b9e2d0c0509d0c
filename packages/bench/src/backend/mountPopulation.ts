import { Router } from 'express';
import { addAnswers, forgetAnswers, timeGroupBy } from './population/answers';
import { addEntities } from './population/catalog';
import { person, product } from './population/entities';
import { addEntityFeedback } from './population/entityFeedback';
import { StatementLog } from './StatementLog';

/** Fills the databases of the other plugins, as weeks of use would. */
export function mountPopulation(router: Router, log: StatementLog): void {
  const ours = () => log.databaseOf('platform-product');

  router.post('/catalog', async ({ body }, response) => {
    const { products, people } = body as { products: string[]; people: number };
    const names = Array.from({ length: people }, (_, i) => `person-${i + 1}`);
    await addEntities(log.databaseOf('catalog'), [
      ...products.map(product),
      ...names.map(person),
    ]);
    response.json({});
  });

  router.post('/answers', async ({ body }, response) => {
    await addAnswers(ours(), body);
    response.json({});
  });

  router.delete('/answers', async (_request, response) => {
    await forgetAnswers(ours());
    response.json({});
  });

  router.post('/entity-feedback', async ({ body }, response) => {
    await addEntityFeedback(log.databaseOf('entity-feedback'), body);
    response.json({});
  });

  router.post('/group-by', async (_request, response) => {
    response.json({ ms: await timeGroupBy(ours()) });
  });
}
