import { AuditorService } from '@backstage/backend-plugin-api';
import { RequestCaller } from '../http/Caller';
import { readerOf } from './ResearchAccess';

/** Writes down who read what of raw research: ids, never a word of it. */
export class ResearchAudit {
  constructor(private readonly auditor: AuditorService) {}

  /** Of a note that is handed out; before it is, so that none goes unseen. */
  async noteRead(
    caller: RequestCaller,
    noteId: string,
    part: 'note' | 'highlights' | 'findings',
  ): Promise<void> {
    const event = await this.auditor.createEvent({
      eventId: 'research-note-read',
      severityLevel: 'medium',
      meta: { queryType: part, noteId, reader: readerOf(caller) },
    });
    await event.success();
  }

  /** That somebody is asked to talk; not who. */
  async contact(caller: RequestCaller, productId: string): Promise<void> {
    const event = await this.auditor.createEvent({
      eventId: 'research-contact',
      severityLevel: 'low',
      meta: { productId, asker: readerOf(caller) },
    });
    await event.success();
  }

  /** Of what becomes of an insight. */
  async insight(
    caller: RequestCaller,
    insightId: string,
    became: 'published' | 'withdrawn' | 'removed',
  ): Promise<void> {
    const event = await this.auditor.createEvent({
      eventId: 'research-insight',
      severityLevel: 'medium',
      meta: { actionType: became, insightId, writer: readerOf(caller) },
    });
    await event.success();
  }
}
