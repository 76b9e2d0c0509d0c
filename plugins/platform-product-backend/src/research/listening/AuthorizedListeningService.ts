import { isError, NotAllowedError } from '@backstage/errors';
import {
  Contact,
  ContactRequest,
  Listening,
  Page,
  TeamChoice,
  VolunteerRequest,
  Volunteers,
} from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { RequestCaller } from '../../http/Caller';
import { LostRaceError } from '../../http/errors';
import { dayOf } from '../notes/keptUntil';
import { readerOf, requirePerson, ResearchAccess } from '../ResearchAccess';
import { ResearchAudit } from '../ResearchAudit';
import { StudyStore } from '../studies/StudyStore';
import { Vault } from '../vault/Vault';
import { ContactStore } from './ContactStore';
import { HeardStore } from './HeardStore';
import { VolunteerStore } from './VolunteerStore';

/** How far cadence looks back. */
const days = 90;
/** How long somebody is not asked again without a reason. */
const restDays = 60;
const mostVolunteers = 200;
const teamsAtOnce = 500;

const daysBefore = (now: Date, count: number) =>
  dayOf(new Date(now.getTime() - count * 24 * 60 * 60 * 1000));

/**
 * Who may: whoever sees a product reads how many were heard, and offers to talk. Whom to
 * talk to next is for those who could; offers are for the members of a study about it.
 */
export class AuthorizedListeningService {
  constructor(
    private readonly options: {
      access: ResearchAccess;
      audit: ResearchAudit;
      contacts: ContactStore;
      heard: HeardStore;
      studies: StudyStore;
      vault: Vault;
      volunteers: VolunteerStore;
      /** Who opted out of a product, as its reader may know. */
      choices: {
        listTeams(
          caller: RequestCaller,
          entityRef: string,
          request: { bucket: 'optedOut'; limit: number; cursor?: string },
        ): Promise<Page<TeamChoice>>;
      };
      /** A smaller team is nobody in particular's. */
      least: number;
    },
  ) {}

  async read(caller: RequestCaller, entityRef: string): Promise<Listening> {
    const { access, heard, least } = this.options;
    const { id } = await access.productToRead(caller, entityRef);
    const { notes, teams } = await heard.heard(
      id,
      daysBefore(caller.now, days),
    );
    const shadowed = await heard.lastShadowing(id);
    const optedOut = await this.optedOut(caller, entityRef);
    const large = optedOut?.filter(({ developers }) => developers >= least);
    return {
      days,
      notes,
      teams: teams.size,
      ...(large && {
        optedOut: {
          heard: large.filter(team => teams.has(team.entityRef)).length,
          of: large.length,
        },
      }),
      ...(shadowed !== undefined && {
        daysSinceShadowing: daysBetween(shadowed, dayOf(caller.now)),
      }),
      ...(optedOut &&
        (await this.maySeek(caller, { id, entityRef })) && {
          // Whether somebody of a small team was heard, it doesn't tell either.
          next: optedOut
            .filter(
              ({ developers, entityRef: team }) =>
                developers < least || !teams.has(team),
            )
            .map(({ entityRef: team, title }) => ({ entityRef: team, title })),
        }),
    };
  }

  async volunteers(
    caller: RequestCaller,
    entityRef: string,
  ): Promise<Volunteers> {
    const { id } = await this.options.access.productToRead(caller, entityRef);
    return this.shown(caller, id);
  }

  async volunteer(
    caller: RequestCaller,
    entityRef: string,
    { words }: VolunteerRequest,
  ): Promise<Volunteers> {
    const { access, vault, volunteers } = this.options;
    requirePerson(caller);
    const { id } = await access.productToRead(caller, entityRef);
    vault.requireKeyFor({ offer: caller.userRef });
    await volunteers.put(id, {
      userRef: caller.userRef,
      words,
      offeredOn: dayOf(caller.now),
    });
    return this.shown(caller, id);
  }

  async stopVolunteering(
    caller: RequestCaller,
    entityRef: string,
  ): Promise<void> {
    const { access, volunteers } = this.options;
    requirePerson(caller);
    const { id } = await access.productToRead(caller, entityRef);
    await volunteers.remove(id, caller.userRef);
  }

  /** @throws LostRaceError with the last day when they were asked too lately, and no reason is given */
  async ask(
    caller: RequestCaller,
    entityRef: string,
    { id = randomUUID(), userRef, reason }: ContactRequest,
  ): Promise<Contact> {
    const { access, audit, contacts, vault } = this.options;
    requirePerson(caller);
    const product = await access.productToRead(caller, entityRef);
    if (!(await this.maySeek(caller, product))) {
      throw new NotAllowedError(
        'Only researchers, owners and members of a study ask people to talk',
      );
    }
    await access.requireUser(caller, userRef);
    vault.requireKeyFor({ userRef });
    const on = dayOf(caller.now);
    const lastAskedOn = await contacts.ask(
      {
        id,
        productId: product.id,
        userRef,
        askedBy: caller.userRef,
        reason,
        on,
      },
      daysBefore(caller.now, restDays),
    );
    if (lastAskedOn !== undefined) {
      throw new LostRaceError(
        `reason: they were asked in the last ${restDays} days; say why they are asked again`,
        { lastAskedOn },
      );
    }
    await audit.contact(caller, product.id);
    return { askedOn: on };
  }

  private async shown(
    caller: RequestCaller,
    productId: string,
  ): Promise<Volunteers> {
    const { contacts, studies, volunteers } = this.options;
    const reader = readerOf(caller);
    const mine = reader ? await volunteers.find(productId, reader) : undefined;
    const isMember = await studies.isMemberAbout(productId, reader);
    const all = isMember
      ? await volunteers.list(productId, mostVolunteers)
      : [];
    const asked = await contacts.lastAsked(all.map(({ userRef }) => userRef));
    return {
      ...(mine && {
        mine: {
          offeredOn: mine.offeredOn,
          ...(mine.words !== undefined && { words: mine.words }),
        },
      }),
      ...(isMember && {
        items: all.map(volunteer => {
          const lastAskedOn = asked.get(volunteer.userRef);
          return { ...volunteer, ...(lastAskedOn && { lastAskedOn }) };
        }),
      }),
    };
  }

  /** Whether somebody could go and listen: a researcher, an owner, a member of a study. */
  private async maySeek(
    caller: RequestCaller,
    { id, entityRef }: { id: string; entityRef: string },
  ): Promise<boolean> {
    const { access, studies } = this.options;
    return (
      (await access.mayWriteAbout(caller, entityRef)) ||
      studies.isMemberAbout(id, readerOf(caller))
    );
  }

  private async optedOut(caller: RequestCaller, entityRef: string) {
    try {
      const teams = [];
      let cursor: string | undefined;
      do {
        const page = await this.options.choices.listTeams(caller, entityRef, {
          bucket: 'optedOut',
          limit: teamsAtOnce,
          cursor,
        });
        teams.push(...page.items.map(({ team }) => team));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      return teams;
    } catch (error) {
      if (isError(error) && error.name === 'NotAllowedError') {
        return undefined;
      }
      throw error;
    }
  }
}

function daysBetween(one: string, other: string): number {
  return Math.round(
    (Date.parse(other) - Date.parse(one)) / (24 * 60 * 60 * 1000),
  );
}
