import {
  AuditorService,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { TeamStore } from '../catalog/TeamStore';
import { AuthorizedChoiceService } from '../choice/choices/AuthorizedChoiceService';
import { OptOutStore } from '../choice/inbox/OptOutStore';
import { Foundation } from '../foundation';
import { Announcer } from '../outbox/Announcer';
import { Outbox } from '../outbox/Outbox';
import { JobStore } from '../product/JobStore';
import { ItemsCiting } from '../roadmap/evidence/ItemsCiting';
import { HighlightService } from './highlights/HighlightService';
import { HighlightStore } from './highlights/HighlightStore';
import { NoteFindings } from './identity/NoteFindings';
import { AuthorizedInsightService } from './insights/AuthorizedInsightService';
import { insightHandlers } from './insights/insightHandlers';
import { InsightLedger } from './insights/InsightLedger';
import { InsightService } from './insights/InsightService';
import { InsightStore } from './insights/InsightStore';
import { InsightView } from './insights/InsightView';
import { tellOfInsights } from './insights/tellOfInsights';
import { PublishedInsights } from './insights/PublishedInsights';
import { UnheardInbox } from './inbox/UnheardInbox';
import { Retention } from './keeping/Retention';
import { Rotation } from './keeping/Rotation';
import { scheduleKeeping } from './keeping/scheduleKeeping';
import { AuthorizedListeningService } from './listening/AuthorizedListeningService';
import { ContactStore } from './listening/ContactStore';
import { Forgetting } from './listening/Forgetting';
import { HeardStore } from './listening/HeardStore';
import { listeningHandlers } from './listening/listeningHandlers';
import { VolunteerStore } from './listening/VolunteerStore';
import { AuthorizedNoteService } from './notes/AuthorizedNoteService';
import { DefaultNoteService } from './notes/DefaultNoteService';
import { NoteLedger } from './notes/NoteLedger';
import { NoteStore } from './notes/NoteStore';
import { ParticipantStore } from './notes/ParticipantStore';
import { TeamsShown } from './notes/TeamsShown';
import { ParticipationService } from './participations/ParticipationService';
import { NotePolicy } from './policy/NotePolicy';
import { NoteResources } from './policy/NoteResources';
import { ResearchPractice } from './practice/ResearchPractice';
import { ResearchAccess } from './ResearchAccess';
import { ResearchAudit } from './ResearchAudit';
import { readSatisfactionConfig } from '../satisfaction/SatisfactionConfig';
import { readResearchConfig } from './ResearchConfig';
import { researchHandlers } from './researchHandlers';
import { AuthorizedStudyService } from './studies/AuthorizedStudyService';
import { DefaultStudyService } from './studies/DefaultStudyService';
import { StudyStore } from './studies/StudyStore';
import { OwnContacts } from './subject/OwnContacts';
import { OwnParticipations } from './subject/OwnParticipations';
import { OwnResearch } from './subject/OwnResearch';
import { ParticipantKeys } from './vault/ParticipantKeys';
import { Vault } from './vault/Vault';

/** Furnishes the research room. */
export function createResearchRoom(
  foundation: Foundation,
  {
    auditor,
    pepper,
    citing,
    choices,
    optOuts,
    outbox,
    announcer,
    permissions,
    permissionsRegistry,
  }: {
    auditor: AuditorService;
    pepper: Buffer;
    citing: ItemsCiting;
    choices: AuthorizedChoiceService;
    optOuts: OptOutStore;
    outbox: Outbox;
    announcer: Announcer;
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
  },
) {
  const { config, jobRuns, knex, now, scheduler, teamTypes } = foundation;
  const {
    keys: secrets,
    researchers,
    isDryRun,
    identityScan,
  } = readResearchConfig(config);
  const vault = new Vault(secrets);
  const keys = new ParticipantKeys(pepper);
  const access = new ResearchAccess({ ...foundation, researchers });
  const audit = new ResearchAudit(auditor);
  const policy = new NotePolicy({
    permissions,
    permissionsRegistry,
    resources: new NoteResources(knex),
  });
  const studies = new StudyStore(knex, vault);
  const notes = new NoteStore(knex, vault);
  const highlights = new HighlightStore(knex, vault);
  const ledger = new NoteLedger({ knex, vault });
  const insights = new InsightStore(knex, vault);
  const products = foundation.access;
  const view = new InsightView({
    knex,
    store: insights,
    notes,
    access,
    products,
    citing,
    policy,
  });
  const published = new PublishedInsights({
    store: insights,
    view,
    access,
    products,
  });
  const jobs = new JobStore(knex);
  const heard = new HeardStore(knex, vault);
  const teams = new TeamStore(knex, teamTypes);
  const least = readSatisfactionConfig(config).k;
  const own = {
    studies: new DefaultStudyService(studies),
    notes: new DefaultNoteService({
      notes,
      studies,
      jobs,
      ledger,
      vault,
      keys,
    }),
    insights: new InsightService({
      insights,
      ledger: new InsightLedger({ knex, vault, outbox }),
      vault,
      studies,
      jobs,
      identityScan,
    }),
  };
  return {
    subject: [
      new OwnParticipations({ knex, vault, keys }),
      new OwnResearch({ knex, vault }),
      new OwnContacts({ knex, vault, keys }),
    ],
    /** For whoever asks nobody: the example company. */
    example: { ...own, ledger, kept: notes, keepsText: vault.keepsText },
    tells: tellOfInsights({
      announcer,
      products: foundation.products,
      insights,
    }),
    inbox: [
      new UnheardInbox({
        optOuts,
        heard,
        teams,
        products: foundation.products,
        ownership: foundation.ownership,
        least,
      }),
    ],
    listeningHandlers: listeningHandlers(
      new AuthorizedListeningService({
        access,
        audit,
        choices,
        contacts: new ContactStore({ knex, vault, keys }),
        heard,
        least,
        studies,
        vault,
        volunteers: new VolunteerStore({ knex, vault, keys }),
      }),
    ),
    insightHandlers: insightHandlers(
      new AuthorizedInsightService(own.insights, {
        store: insights,
        view,
        access,
        products,
        audit,
        policy,
      }),
    ),
    /** For whoever judges a practice: the scorecard. */
    practice: new ResearchPractice({
      heard,
      insights,
      optOuts,
      teams,
      citing,
      least,
    }),
    /** For whoever cites what was learnt: the roadmap. */
    published,
    handlers: researchHandlers({
      access,
      studies: new AuthorizedStudyService(own.studies, access),
      notes: new AuthorizedNoteService(own.notes, {
        access,
        audit,
        policy,
        teams: new TeamsShown({
          knex,
          teams,
          least,
        }),
      }),
      findings: new NoteFindings({ knex, notes, highlights, audit, policy }),
      highlights: new HighlightService({
        notes,
        highlights,
        ledger,
        audit,
        policy,
        vault,
      }),
      participations: new ParticipationService({
        access,
        keys,
        ledger,
        notes,
        participants: new ParticipantStore(knex, vault),
        published,
      }),
      keepsText: vault.keepsText,
    }),
    schedule: () =>
      scheduleKeeping({
        scheduler,
        jobRuns,
        retention: new Retention({
          notes,
          ledger,
          forgetting: new Forgetting(knex),
        }),
        rotation: new Rotation({ knex, vault }),
        isDryRun,
        now,
      }),
  };
}
