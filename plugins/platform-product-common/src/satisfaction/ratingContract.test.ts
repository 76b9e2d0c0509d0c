import { ratingRequestSchema } from './ratingContract';

const complaintsAbout = (body: unknown) => {
  const { error } = ratingRequestSchema.safeParse(body);
  return error?.issues.map(issue =>
    issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path.join('.'),
  );
};

describe('an answer as it is sent', () => {
  it('is as short as one click', () => {
    expect(ratingRequestSchema.parse({ score: 4 })).toEqual({ score: 4 });
    expect(ratingRequestSchema.parse({ notUsed: 'tried' })).toEqual({
      notUsed: 'tried',
    });
  });

  it('takes everything that the second step asks', () => {
    const answer = {
      score: 2,
      preference: 'own',
      load: 1,
      frequency: 'now-and-then',
      minutesSaved: { low: -20, likely: -10, high: -5 },
      comment: 'Logs vanish\nafter a retry\t(since May)',
    };
    expect(ratingRequestSchema.parse(answer)).toEqual(answer);
  });

  it('knows a team in any spelling', () => {
    expect(
      ratingRequestSchema.parse({ score: 3, teamRef: 'Group:Default/Payments' })
        .teamRef,
    ).toBe('group:default/payments');
  });

  it.each([
    ['no score', {}, 'score'],
    ['a score of 0', { score: 0 }, 'score'],
    ['a score of 6', { score: 6 }, 'score'],
    ['a score of 3.5', { score: 3.5 }, 'score'],
    ['a score as text', { score: '5' }, 'score'],
    [
      'a score beside "I don’t use it"',
      { score: 3, notUsed: 'tried' },
      'score',
    ],
    ['an array', [{ score: 4 }], ''],
    ['nothing', undefined, ''],
    ['text', 'five', ''],
    ['somebody else', { score: 4, userRef: 'user:default/grace' }, 'userRef'],
    [
      'a comment of 2,001 characters',
      { score: 4, comment: 'x'.repeat(2001) },
      'comment',
    ],
    ['an empty comment', { score: 4, comment: '  \n ' }, 'comment'],
    ['a zero character', { score: 4, comment: 'a\u0000b' }, 'comment'],
    ['an escape character', { score: 4, comment: 'a\u001bb' }, 'comment'],
    ['text turned around', { score: 4, comment: 'a\u202eb' }, 'comment'],
    [
      'a range the wrong way',
      { score: 4, minutesSaved: { low: 5, likely: 1, high: 9 } },
      'minutesSaved',
    ],
    [
      'nine hours a use',
      { score: 4, minutesSaved: { low: 1, likely: 2, high: 540 } },
      'minutesSaved.high',
    ],
    [
      'half a minute',
      { score: 4, minutesSaved: { low: 0.5, likely: 1, high: 2 } },
      'minutesSaved.low',
    ],
    [
      'a load from somebody who does not use it',
      { notUsed: 'tried', load: 3 },
      'load',
    ],
    ['an unknown frequency', { score: 4, frequency: 'hourly' }, 'frequency'],
    [
      'a team that is no reference',
      { score: 4, teamRef: 'payments' },
      'teamRef',
    ],
  ])('with %s is refused by the name of the field', (_, body, field) => {
    expect(complaintsAbout(body)).toEqual([field]);
  });
});
