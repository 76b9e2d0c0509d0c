import { Knex } from 'knex';
import { whereAnyOf } from '../../database/anyOf';

const table = 'follows';

/** Who wants to hear of a product or an item. */
export class FollowStore {
  constructor(private readonly knex: Knex) {}

  /** Following twice is following once. */
  async follow(
    kind: 'product' | 'item',
    targetId: string,
    followerRef: string,
    now: Date,
  ): Promise<void> {
    await this.knex(table)
      .insert({
        kind,
        target_id: targetId,
        follower_ref: followerRef,
        since: now.toISOString(),
      })
      .onConflict(['target_id', 'follower_ref'])
      .ignore();
  }

  async unfollow(targetId: string, followerRef: string): Promise<void> {
    await this.knex(table)
      .where({ target_id: targetId, follower_ref: followerRef })
      .delete();
  }

  /** References of people who follow one of the given targets, each once. */
  async followersOf(targetIds: string[]): Promise<string[]> {
    return this.knex(table)
      .whereIn('target_id', targetIds)
      .distinct()
      .orderBy('follower_ref')
      .pluck('follower_ref');
  }

  /** Which of the given targets somebody follows. */
  async followedAmong(
    followerRef: string,
    targetIds: string[],
  ): Promise<Set<string>> {
    const ids = await this.knex(table)
      .where({ follower_ref: followerRef })
      .where(one => whereAnyOf(one, 'target_id', targetIds))
      .pluck('target_id');
    return new Set(ids);
  }

  async count(targetId: string): Promise<number> {
    const [{ count }] = await this.knex(table)
      .where({ target_id: targetId })
      .count({ count: '*' });
    return Number(count);
  }
}
