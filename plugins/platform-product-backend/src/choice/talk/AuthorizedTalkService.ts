import { NotAllowedError } from '@backstage/errors';
import {
  choiceReadPermission,
  ReconsiderationOutcome,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { Ownership } from '../../permissions/Ownership';
import { ProductAccess } from '../../permissions/ProductAccess';
import { ChoiceView } from '../choices/ChoiceView';
import { TalkService } from './TalkService';

/** Who may: owners answer and ask, members of the team say what came of it. */
export class AuthorizedTalkService implements TalkService {
  constructor(
    private readonly inner: TalkService,
    private readonly options: {
      access: ProductAccess;
      ownership: Ownership;
      view: ChoiceView;
    },
  ) {}

  async answer(
    caller: RequestCaller,
    entityRef: string,
    teamRef: string,
    answer: { answer: string; version: number },
  ) {
    await this.requireOwner(caller, entityRef, teamRef, 'answer opt-outs');
    return this.options.view.written(caller, entityRef, teamRef, () =>
      this.inner.answer(caller, entityRef, teamRef, answer),
    );
  }

  async ask(
    caller: RequestCaller,
    entityRef: string,
    teamRef: string,
    text: string,
  ) {
    await this.requireOwner(caller, entityRef, teamRef, 'ask a team again');
    return this.options.view.written(caller, entityRef, teamRef, () =>
      this.inner.ask(caller, entityRef, teamRef, text),
    );
  }

  async conclude(
    caller: RequestCaller,
    entityRef: string,
    teamRef: string,
    outcome: ReconsiderationOutcome,
  ) {
    await this.options.view.requireVoice(caller, entityRef, teamRef);
    return this.options.view.written(caller, entityRef, teamRef, () =>
      this.inner.conclude(caller, entityRef, teamRef, outcome),
    );
  }

  private async requireOwner(
    caller: RequestCaller,
    entityRef: string,
    teamRef: string,
    what: string,
  ): Promise<void> {
    const { access, ownership, view } = this.options;
    await access.require(caller, entityRef, choiceReadPermission, {
      fresh: true,
    });
    await view.requireTeamSeen(caller, teamRef);
    if (!(await ownership.owns(caller, entityRef))) {
      await view.requireKnown(caller, entityRef, teamRef);
      throw new NotAllowedError(`Only the owners of a product ${what}`);
    }
  }
}
