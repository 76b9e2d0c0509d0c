import { ConflictError } from '@backstage/errors';
import {
  ReconsiderationOutcome,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { Caller } from '../../http/Caller';
import { LostRaceError } from '../../http/errors';
import { ChoiceService } from '../choices/ChoiceService';
import { ChoiceTalk } from './ChoiceTalk';
import { TalkService } from './TalkService';

/** The rules of what owners and teams say to each other: only of what a team refuses. */
export class DefaultTalkService implements TalkService {
  constructor(
    private readonly options: {
      products: Pick<ProductDirectory, 'find' | 'requireTeam'>;
      choices: Pick<ChoiceService, 'read'>;
      talk: ChoiceTalk;
    },
  ) {}

  async answer(
    caller: Caller,
    entityRef: string,
    teamRef: string,
    { answer, version }: { answer: string; version: number },
  ): Promise<TeamChoice> {
    const { products, choices, talk } = this.options;
    const { id } = await products.find(entityRef);
    const { statement } = await choices.read(caller, entityRef, teamRef);
    const isAnswered =
      statement?.choice === 'opted-out' &&
      (await talk.answer(id, teamRef, version, {
        text: answer,
        now: caller.now,
      }));
    const current = await choices.read(caller, entityRef, teamRef);
    if (!isAnswered) {
      throw new LostRaceError(
        current.statement?.choice === 'opted-out'
          ? 'Another owner answered meanwhile'
          : 'This team has not opted out',
        current,
      );
    }
    return current;
  }

  async ask(
    caller: Caller,
    entityRef: string,
    teamRef: string,
    text: string,
  ): Promise<TeamChoice> {
    const { products, choices, talk } = this.options;
    const { id } = await products.find(entityRef);
    const { statement } = await choices.read(caller, entityRef, teamRef);
    if (statement?.choice !== 'opted-out') {
      throw new ConflictError('Only a team that opted out is asked again');
    }
    await talk.ask(id, teamRef, { text, now: caller.now });
    return choices.read(caller, entityRef, teamRef);
  }

  async conclude(
    caller: Caller,
    entityRef: string,
    teamRef: string,
    outcome: ReconsiderationOutcome,
  ): Promise<TeamChoice> {
    const { products, choices, talk } = this.options;
    const { id } = await products.find(entityRef);
    await products.requireTeam(teamRef);
    await talk.conclude(id, teamRef, {
      outcome,
      now: caller.now,
    });
    return choices.read(caller, entityRef, teamRef);
  }
}
