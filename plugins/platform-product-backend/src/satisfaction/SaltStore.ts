import { Knex } from 'knex';

/** A period's salt, and which pepper it was first used with. */
export interface RespondentSalt {
  salt: string;
  pepperFingerprint: string;
}

interface SaltRow {
  period: string;
  salt: string;
  pepper_fingerprint: string;
}

interface PepperRow {
  id: number;
  pepper: string;
}

/** The random parts of respondent keys. Whatever is read here was written once. */
export class SaltStore {
  constructor(private readonly knex: Knex) {}

  async salt(period: string): Promise<RespondentSalt | undefined> {
    const row = await this.knex<SaltRow>('respondent_salts')
      .where({ period })
      .first();
    return row && { salt: row.salt, pepperFingerprint: row.pepper_fingerprint };
  }

  /** Periods whose salt is still there, oldest first. */
  async periods(): Promise<string[]> {
    return this.knex<SaltRow>('respondent_salts')
      .orderBy('period')
      .pluck('period');
  }

  /** Writes the salt unless another replica was first; returns the one that holds. */
  async saltOrInsert(
    period: string,
    fresh: RespondentSalt,
  ): Promise<RespondentSalt> {
    await this.knex<SaltRow>('respondent_salts')
      .insert({
        period,
        salt: fresh.salt,
        pepper_fingerprint: fresh.pepperFingerprint,
      })
      .onConflict('period')
      .ignore();
    return (await this.salt(period)) ?? fresh;
  }

  /** Writes the generated pepper unless there is one; returns the one that holds. */
  async pepperOrInsert(fresh: string): Promise<string> {
    await this.knex<PepperRow>('generated_pepper')
      .insert({ id: 1, pepper: fresh })
      .onConflict('id')
      .ignore();
    const row = await this.knex<PepperRow>('generated_pepper')
      .where({ id: 1 })
      .first();
    return row?.pepper ?? fresh;
  }
}
