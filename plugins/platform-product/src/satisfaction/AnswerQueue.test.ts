import { Answer, AnswerQueue, Correction, SaveState } from './AnswerQueue';

function startQueue() {
  const sent: Answer[] = [];
  const waiting: Array<{
    resolve(correction?: Correction): void;
    reject(error: Error): void;
  }> = [];
  const states: SaveState[] = [];
  const queue = new AnswerQueue(null, answer => {
    sent.push(answer);
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  });
  queue.subscribe(state => states.push(state));
  const settle = async (how: (call: (typeof waiting)[0]) => void) => {
    how(waiting.shift()!);
    await new Promise(process.nextTick);
  };
  return { queue, sent, states, settle };
}

describe('saving an answer', () => {
  it('sends one at a time, and of what ada clicked meanwhile only the last', async () => {
    const { queue, sent, states, settle } = startQueue();
    queue.choose({ score: 2 });
    queue.choose({ score: 3 });
    queue.choose({ score: 4 });
    expect(sent).toEqual([{ score: 2 }]);

    await settle(call => call.resolve());
    expect(sent).toEqual([{ score: 2 }, { score: 4 }]);
    expect(states.at(-1)).toEqual({ chosen: { score: 4 }, progress: 'saving' });

    await settle(call => call.resolve());
    expect(sent).toHaveLength(2);
    expect(states.at(-1)).toEqual({ chosen: { score: 4 }, progress: 'saved' });
  });

  it('keeps what ada chose when the portal does not answer, and sends it when she tries again', async () => {
    const { queue, sent, states, settle } = startQueue();
    const error = new Error('gone');
    queue.choose({ score: 5 });
    await settle(call => call.reject(error));
    expect(states.at(-1)).toEqual({
      chosen: { score: 5 },
      progress: 'failed',
      error,
    });

    queue.retry();
    await settle(call => call.resolve());
    expect(sent).toEqual([{ score: 5 }, { score: 5 }]);
    expect(states.at(-1)).toEqual({ chosen: { score: 5 }, progress: 'saved' });
  });

  it('gives a newer choice its own try after a failure', async () => {
    const { queue, sent, states, settle } = startQueue();
    queue.choose({ score: 1 });
    queue.choose(null);
    await settle(call => call.reject(new Error('gone')));
    await settle(call => call.resolve());
    expect(sent).toEqual([{ score: 1 }, null]);
    expect(states.at(-1)).toEqual({ chosen: null, progress: 'saved' });
  });

  it('keeps what ada says besides when her score is published meanwhile', async () => {
    const { queue, sent, states, settle } = startQueue();
    const correction: Correction = {
      saved: { score: 4 },
      apply: answer => answer && { ...answer, score: 4 },
    };
    queue.choose({ score: 2, comment: 'Slow.' });
    await settle(call => call.resolve(correction));
    await settle(call => call.resolve());
    expect(sent).toEqual([
      { score: 2, comment: 'Slow.' },
      { score: 4, comment: 'Slow.' },
    ]);
    expect(states.at(-1)).toEqual({
      chosen: { score: 4, comment: 'Slow.' },
      progress: 'saved',
      corrected: true,
    });
  });

  it('sends nothing more when all that she changed is published', async () => {
    const { queue, sent, states, settle } = startQueue();
    queue.choose({ score: 2 });
    await settle(call =>
      call.resolve({ saved: { score: 4 }, apply: () => ({ score: 4 }) }),
    );
    expect(sent).toEqual([{ score: 2 }]);
    expect(states.at(-1)).toEqual({
      chosen: { score: 4 },
      progress: 'saved',
      corrected: true,
    });
  });

  it('never sends an answer again that was refused already', async () => {
    const { queue, sent, states, settle } = startQueue();
    queue.choose({ score: 2 });
    await settle(call =>
      call.resolve({ saved: { score: 4 }, apply: answer => answer }),
    );
    expect(sent).toEqual([{ score: 2 }]);
    expect(states.at(-1)?.chosen).toEqual({ score: 4 });
  });
});
