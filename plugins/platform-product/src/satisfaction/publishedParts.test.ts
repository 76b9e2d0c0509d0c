import { keepingPublished } from './publishedParts';

describe('what ada can still say once part of it is published', () => {
  it('her score stands, and what she adds to it is kept', () => {
    expect(
      keepingPublished(
        { score: 2, load: 1, comment: 'Slow.' },
        { rating: { score: 4 }, published: ['score'] },
      ),
    ).toEqual({ score: 4, load: 1, comment: 'Slow.' });
  });

  it('hours saved fix both the minutes and how often', () => {
    const minutesSaved = { low: 5, likely: 10, high: 20 };
    expect(
      keepingPublished(
        { score: 4, frequency: 'weekly' },
        {
          rating: { score: 4, frequency: 'daily', minutesSaved },
          published: ['score', 'timeSaved'],
        },
      ),
    ).toEqual({ score: 4, frequency: 'daily', minutesSaved });
  });

  it('beside a published reason not to use it, only its users could tell the rest', () => {
    expect(
      keepingPublished(
        { score: 4, load: 2, preference: 'own' },
        { rating: { notUsed: 'tried' }, published: ['notUsed'] },
      ),
    ).toEqual({ notUsed: 'tried', preference: 'own' });
  });

  it('nothing, after she deleted a published score', () => {
    expect(
      keepingPublished({ score: 4 }, { rating: null, published: ['score'] }),
    ).toBeNull();
  });

  it('a score, when only what she would use instead was published and deleted', () => {
    expect(
      keepingPublished(
        { score: 4, preference: 'own' },
        { rating: null, published: ['preference'] },
      ),
    ).toEqual({ score: 4 });
  });

  it('a deletion, always', () => {
    expect(
      keepingPublished(null, { rating: { score: 4 }, published: ['score'] }),
    ).toBeNull();
  });
});
