import { ShortMemory } from './ShortMemory';

const at = (seconds: number) => new Date(seconds * 1000);

describe('what is remembered', () => {
  it('is forgotten after ten seconds', () => {
    const memory = new ShortMemory<string>();
    memory.keep('ada', 'yes', at(0));
    expect(memory.recall('ada', at(9))).toBe('yes');
    expect(memory.recall('ada', at(10))).toBeUndefined();
    expect(memory.recall('tariq', at(0))).toBeUndefined();
  });

  it('never grows beyond its bounds; whoever was asked about last stays', () => {
    const memory = new ShortMemory<number>();
    for (let person = 0; person <= 10_000; person++) {
      memory.keep(String(person), person, at(0));
    }
    expect(memory.recall('0', at(1))).toBeUndefined();
    expect(memory.recall('1', at(1))).toBe(1);
    expect(memory.recall('10000', at(1))).toBe(10_000);
  });
});
