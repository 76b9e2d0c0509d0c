import { webAddressSchema } from './webAddress';

describe('an address that somebody writes', () => {
  it.each(['PAY-1', 'www.example.com', '', 'ftp://example.com'])(
    'is refused in words when a browser opens none: %j',
    text => {
      const { error } = webAddressSchema.safeParse(text);
      expect(error?.issues.map(({ message }) => message)).toEqual([
        'must be an http or https address',
      ]);
    },
  );

  it('is refused with the name of somebody in it', () => {
    const { error } = webAddressSchema.safeParse('https://ada:x@example.com');
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'must not contain a user name',
    ]);
  });

  it('is taken as it is written', () => {
    const address = 'https://example.com/browse/PAY-1?a=b#c';
    expect(webAddressSchema.parse(address)).toBe(address);
  });
});
