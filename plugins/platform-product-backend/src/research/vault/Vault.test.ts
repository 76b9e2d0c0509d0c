import { Vault } from './Vault';

const old = 'the key of last year, thirty-two long';
const current = 'the key of this year, thirty-two long';
const words = { body: 'Waits eleven minutes for an agent.' };

describe('the vault', () => {
  it('opens what it sealed, and shows nothing of it meanwhile', () => {
    const vault = new Vault([current]);
    const sealed = vault.seal('note:1', words);
    expect(vault.open('note:1', sealed)).toEqual(words);
    expect(
      Buffer.from(sealed.sealed, 'base64').toString('latin1'),
    ).not.toContain('Waits');
    expect(sealed.sealed).not.toContain('Waits');
  });

  it('seals the same words differently each time', () => {
    const vault = new Vault([current]);
    expect(vault.seal('note:1', words).sealed).not.toBe(
      vault.seal('note:1', words).sealed,
    );
  });

  it('does not open under another record, nor when a byte was changed', () => {
    const vault = new Vault([current]);
    const { sealed, keyId } = vault.seal('note:1', words);
    expect(() => vault.open('note:2', { sealed, keyId })).toThrow('not open');
    expect(() => vault.open('highlight:1', { sealed, keyId })).toThrow(
      'not open',
    );
    const bytes = Buffer.from(sealed, 'base64');
    bytes[bytes.length - 1] = 255 - bytes[bytes.length - 1];
    expect(() =>
      vault.open('note:1', { sealed: bytes.toString('base64'), keyId }),
    ).toThrow('not open');
    expect(() => vault.open('note:1', { sealed: '', keyId })).toThrow(
      'not open',
    );
  });

  it('opens under a former key while it is configured, and says what to do after', () => {
    const sealed = new Vault([old]).seal('note:1', words);
    expect(new Vault([current, old]).open('note:1', sealed)).toEqual(words);
    expect(() => new Vault([current]).open('note:1', sealed)).toThrow(
      'platformProduct.research.keys',
    );
  });

  it('without a key refuses text, naming what to do, and keeps the rest', () => {
    const vault = new Vault([]);
    expect(vault.keepsText).toBe(false);
    expect(() => vault.requireKeyFor({ body: 'x' })).toThrow(
      /^body: .*platformProduct\.research\.keys/,
    );
    expect(() => vault.requireKeyFor({ body: undefined })).not.toThrow();
    const kept = vault.seal('note:1', { link: 'https://wiki.example' });
    expect(kept.keyId).toBeNull();
    expect(new Vault([current]).open('note:1', kept)).toEqual({
      link: 'https://wiki.example',
    });
  });
});
