import { Router } from 'express';
import {
  departmentCount,
  departmentName,
  personName,
  teamCount,
  teamName,
} from '../teams';
import { addAnswers, forgetAnswers, timeGroupBy } from './population/answers';
import { addEntities } from './population/catalog';
import { addHistory, addOptOuts, forgetFigures } from './population/choices';
import { department, person, product, team } from './population/entities';
import { addEntityFeedback } from './population/entityFeedback';
import { addRoadmaps } from './population/roadmap';
import { StatementLog } from './StatementLog';

const named = (count: number, nameOf: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => nameOf(i));

/** Fills the databases of the other plugins, as weeks of use would. */
export function mountPopulation(router: Router, log: StatementLog): void {
  const ours = () => log.databaseOf('platform-product');

  router.post('/catalog', async ({ body }, response) => {
    const { products, people } = body as { products: string[]; people: number };
    await addEntities(log.databaseOf('catalog'), [
      ...products.map(product),
      ...named(departmentCount, departmentName).map(department),
      ...named(teamCount, teamName).map((name, i) => team(name, i, people)),
      ...named(people, personName).map(person),
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

  router.post('/choices', async ({ body }, response) => {
    const { historyOf, entityRefs } = body as {
      historyOf: string;
      entityRefs: string[];
    };
    await addOptOuts(ours(), entityRefs);
    await addHistory(ours(), historyOf);
    response.json({});
  });

  router.post('/roadmaps', async ({ body }, response) => {
    await addRoadmaps(ours(), body.roadmaps);
    response.json({});
  });

  router.delete('/adoption-figures', async (_request, response) => {
    await forgetFigures(ours());
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
