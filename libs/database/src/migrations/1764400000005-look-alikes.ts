import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a name sounds, so that a dosing window sees at once who else in care is called alike. */
export class LookAlikes1764400000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sounds);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

/**
 * Consonants in the groups of Soundex, the first letter too, vowels and accents left out; given and family name in either
 * order. A column that the database keeps itself: an index may look it up behind row security, which it may not do with an
 * expression of the name, and no program that writes a person can forget it.
 */
const sounds = `
create function sound_of(name text) returns text language sql immutable parallel safe as $$
  select left(regexp_replace(translate(replace(lower(name), 'ph', 'f'),
    'bfpvcgjkqsxzßçdtlmnñraeiouyhwáàâäãåéèêëíìîïóòôöõøúùûüýÿ -''’.', '111122222222223345556'), '(.)\\1+', '\\1', 'g'), 5)
$$;
create function name_sounds(given text, family text) returns text language sql immutable parallel safe as $$
  select least(sound_of(given), sound_of(family)) || ' ' || greatest(sound_of(given), sound_of(family))
$$;
create function keep_sounds() returns trigger language plpgsql as $$ begin
  new.sounds := name_sounds(new.given, new.family);
  return new;
end $$;
alter table patient add column sounds text not null default '';
-- The wall binds the owner too, so it is let down for this one statement.
alter table patient no force row level security;
update patient set sounds = name_sounds(given, family);
alter table patient force row level security;
create trigger keep_sounds before insert or update of given, family on patient for each row execute function keep_sounds();
create index ix_patient_programme_id_sounds on patient (programme_id, sounds);
`;
