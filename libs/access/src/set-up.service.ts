import { createHash, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '@cairn/database';
import { CONFIG, type Config, createLogger, newId, refuse } from '@cairn/platform';
import { isZone, senderNameFault } from '@cairn/rules';
import { hashOfCode, newCode } from './one-time-code';
import { hashPassword } from './password';
import { refuseWeak } from './password-strength';
import { SignInService } from './sign-in.service';

export interface SetUp {
  readonly code: string;
  readonly organisation: string;
  readonly programme: { name: string; senderName: string; phone: string; zone: string; isOtp: boolean };
  readonly administrator: { displayName: string; email: string; password: string };
}

const log = createLogger('set-up');
const account = createHash('sha256').update('set-up').digest();

/**
 * The first programme of an empty database and its first administrator. Whoever can read the terminal or the data folder
 * of this machine has the code; nobody else can take an empty clinic.
 */
@Injectable()
export class SetUpService implements OnApplicationBootstrap {
  private readonly file: string;
  private done = false;

  constructor(
    private readonly database: Database,
    private readonly signIn: SignInService,
    @Inject(CONFIG) private readonly config: Pick<Config, 'dataDir'>,
  ) {
    this.file = join(config.dataDir, 'set-up-code');
  }

  /** Makes the code where it will be asked for, so that the start command can show it. */
  async onApplicationBootstrap(): Promise<void> {
    try {
      if (await this.isNeeded()) this.code();
    } catch (error) {
      log.warn({ err: error }, 'whether a set-up is needed could not be asked');
    }
  }

  async isNeeded(): Promise<boolean> {
    if (this.done) return false;
    const [row] = await this.database.outside<{ needed: boolean }>('select set_up_needed() as needed');
    this.done = row?.needed === false;
    return !this.done;
  }

  /** Sets the house up. Refuses 'set-up.code', 'set-up.done' when somebody did, 'password.weak'. Answers the programme. */
  async setUp(asked: SetUp, address: string): Promise<{ programmeId: string; staffId: string }> {
    const { programme, administrator, organisation } = asked;
    if (!(await this.isNeeded())) refuse('set-up.done', 'This clinic is set up already. Sign in.');
    await this.signIn.refuseLockedOut(account, address, 0);
    const fits = timingSafeEqual(hashOfCode(asked.code), hashOfCode(this.code()));
    await this.signIn.record(account, address, fits);
    if (!fits) refuse('set-up.code', 'This is not the code. It stands in the terminal in which Cairn was started.');
    if (!isZone(programme.zone)) refuse('input.invalid', 'There is no such time zone. Choose one from the list.');
    const telling = senderNameFault(programme.senderName);
    if (telling !== null) refuse('settings.invalid', telling, { field: 'senderName' });
    await refuseWeak(administrator.password, [
      administrator.displayName,
      administrator.email,
      programme.name,
      organisation,
    ]);
    const [programmeId, staffId] = [newId(), newId()];
    const [row] = await this.database.outside<{ done: boolean }>(
      'select set_up($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as done',
      [
        programmeId,
        organisation,
        programme.name,
        programme.senderName,
        programme.phone,
        programme.zone,
        programme.isOtp,
        staffId,
        administrator.email,
        administrator.displayName,
        await hashPassword(administrator.password),
      ],
    );
    if (row?.done !== true) refuse('set-up.done', 'Somebody else set this clinic up a moment ago. Sign in.');
    this.done = true;
    rmSync(this.file, { force: true });
    return { programmeId, staffId };
  }

  private code(): string {
    if (!existsSync(this.file)) {
      mkdirSync(this.config.dataDir, { recursive: true });
      try {
        writeFileSync(this.file, `${newCode()}\n`, { mode: 0o600, flag: 'wx' });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    }
    return readFileSync(this.file, 'utf8').trim();
  }
}
