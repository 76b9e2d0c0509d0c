import { AuditorService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  Erasure,
  ErasureRequest,
  SubjectData,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller, UserCaller } from '../http/Caller';
import { SubjectService } from './SubjectService';

type Deed = 'read' | 'previewed' | 'erased';

/** Who may: everybody their own, and privacy stewards everybody's. All of it is audited. */
export class AuthorizedSubjectService {
  constructor(
    private readonly inner: SubjectService,
    private readonly options: {
      auditor: AuditorService;
      privacyStewards: Set<string>;
    },
  ) {}

  async readMine(caller: RequestCaller): Promise<SubjectData> {
    requireOneself(caller);
    const isSteward = await this.isSteward(caller);
    const { userRef } = caller;
    const data = await this.inner.read(caller, userRef, { isOwn: true });
    await this.audit(caller, userRef, 'read');
    return { ...data, allowed: isSteward ? ['lookUp'] : [] };
  }

  async eraseMine(
    caller: RequestCaller,
    request: ErasureRequest,
  ): Promise<Erasure> {
    requireOneself(caller);
    return this.erase(caller, caller.userRef, request);
  }

  async read(caller: RequestCaller, userRef: string): Promise<SubjectData> {
    const steward = await this.steward(caller);
    // What was said in confidence stays the person's own, whoever looks after the rest.
    const data = await this.inner.read(steward, userRef, { isOwn: false });
    await this.audit(steward, userRef, 'read');
    return { ...data, allowed: ['lookUp'] };
  }

  async eraseOf(
    caller: RequestCaller,
    userRef: string,
    request: ErasureRequest,
  ): Promise<Erasure> {
    return this.erase(await this.steward(caller), userRef, request);
  }

  /** Audited before: nothing goes unseen. */
  private async erase(
    caller: UserCaller,
    userRef: string,
    request: ErasureRequest,
  ): Promise<Erasure> {
    await this.audit(caller, userRef, request.dryRun ? 'previewed' : 'erased');
    return this.inner.erase(caller, userRef, request);
  }

  /** Whose data it is stands here alone: without it nobody could tell what stewards did to whom. */
  private async audit(
    caller: UserCaller,
    userRef: string,
    deed: Deed,
  ): Promise<void> {
    const isOwn = caller.userRef === userRef;
    const event = await this.options.auditor.createEvent({
      eventId: 'subject-data',
      severityLevel: isOwn ? 'low' : 'high',
      meta: {
        actionType: deed,
        reader: caller.userRef,
        ...(!isOwn && { subject: userRef }),
      },
    });
    await event.success();
  }

  private async steward(caller: RequestCaller): Promise<UserCaller> {
    if (caller.kind !== 'user' || !(await this.isSteward(caller))) {
      throw new NotAllowedError(
        'Only privacy stewards look after what is kept about other people',
      );
    }
    return caller;
  }

  private async isSteward(caller: RequestCaller): Promise<boolean> {
    const { privacyStewards } = this.options;
    if (caller.kind !== 'user' || privacyStewards.size === 0) {
      return false;
    }
    const claims = await caller.claims();
    return claims.some(claim => privacyStewards.has(claim));
  }
}

function requireOneself(caller: RequestCaller): asserts caller is UserCaller {
  if (caller.kind !== 'user') {
    throw new NotAllowedError(
      'Sign in with an account of your own to see what is kept about you',
    );
  }
}
