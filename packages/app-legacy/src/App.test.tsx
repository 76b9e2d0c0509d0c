import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { render, screen } from '@testing-library/react';
import { parse } from 'yaml';
import App from './App';

const config = parse(
  readFileSync(resolve(__dirname, '../../../app-config.yaml'), 'utf8'),
);

describe('the portal', () => {
  it('welcomes with the people of the example company', async () => {
    jest.replaceProperty(process, 'env', {
      ...process.env,
      APP_CONFIG: [{ data: config, context: 'app-config.yaml' }] as any,
    });

    render(<App />);

    for (const name of [
      'Ada Okafor',
      'Tariq Haddad',
      'Grace Lindqvist',
      'Lin Zhang',
      'Max Fischer',
      'Sam Delgado',
      'Continue as guest',
    ]) {
      expect(
        await screen.findByRole('button', { name }, { timeout: 20_000 }),
      ).toBeInTheDocument();
    }
  }, 30_000);
});
