import { AuditorService } from '@backstage/backend-plugin-api';
import { Foundation } from '../foundation';
import { AuthorizedSubjectService } from './AuthorizedSubjectService';
import { ByReference } from './ByReference';
import { Erasing } from './Erasing';
import { subjectHandlers } from './subjectHandlers';
import { SubjectService } from './SubjectService';
import { SubjectSource } from './SubjectSource';

/** Furnishes the subject room, out of what the areas keep about people. */
export function createSubjectRoom(
  { access, knex, logger }: Foundation,
  options: {
    auditor: AuditorService;
    privacyStewards: Set<string>;
    sources: SubjectSource[];
  },
) {
  // What the catalog says comes back with its next scan: it ends there, and then here.
  const catalog = new ByReference(knex, 'catalog', [
    {
      matter: 'person',
      table: 'catalog_entities',
      column: 'ref',
      fate: 'kept',
      fields: { entity: 'ref', title: 'title' },
    },
    {
      matter: 'team',
      table: 'team_members',
      column: 'member_ref',
      fate: 'kept',
      fields: { team: 'team_ref' },
    },
    {
      matter: 'ownership',
      table: 'entity_owners',
      column: 'owner_ref',
      fate: 'kept',
      fields: { entity: 'entity_ref' },
    },
  ]);
  const sources = [...options.sources, catalog];
  return {
    handlers: subjectHandlers(
      new AuthorizedSubjectService(
        new SubjectService({
          sources,
          erasing: new Erasing(knex, sources),
          access,
          logger,
        }),
        options,
      ),
    ),
  };
}
