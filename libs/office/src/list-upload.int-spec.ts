import 'reflect-metadata';
import { header, listOf, ListScene, personLine, refusalOf } from './testing';

jest.setTimeout(60_000);

describe('a file that is uploaded as a list', () => {
  let s: ListScene;

  beforeAll(async () => void (s = await ListScene.open()));
  beforeEach(async () => void (s = await ListScene.open(s.db)));
  afterAll(() => s.db.close());

  it.each<[string, Buffer | string, string]>([
    ['an empty file', '', 'This file is empty'],
    ['a file of spaces', ' \n\n', 'This file is empty'],
    ['a file in Windows-1252', Buffer.from([...Buffer.from(`${header}\nP-1,Jos`), 0xe9, 0x2c]), 'not in UTF-8'],
    ['a file that ends in half a letter', Buffer.from([...Buffer.from(`${header}\n`), 0xc3]), 'not in UTF-8'],
    ['a file in UTF-16', Buffer.from(`\ufeff${header}`, 'utf16le'), 'UTF-16'],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004 and so on'), 'spreadsheet file'],
    ['a text with NUL', `${header}\nP-1,\0,x`, 'NUL'],
    ['an unknown column', `${header},diagnosis\n`, 'Cairn does not know "diagnosis"'],
    ['a header that is never closed', `"${header}\n`, 'a quotation mark in it is not closed'],
  ])('refuses %s and keeps nothing of it', async (_, content, words) => {
    expect(await refusalOf(s.upload(content))).toMatchObject({
      code: 'list.unreadable',
      says: expect.stringContaining(words),
    });
    expect([await s.count('list_import'), await s.count('list_import_part')]).toEqual([0, 0]);
  });

  it('refuses more than 30 MB', async () => {
    const pieces = [Buffer.from(`${header}\n`), ...Array<Buffer>(31).fill(Buffer.alloc(1024 * 1024, 'x'))];
    expect(await refusalOf(s.upload(pieces))).toMatchObject({ code: 'list.too-large' });
    expect(await s.count('list_import_part')).toBe(0);
  });

  it.each([
    ['only a header', `${header}\n`, 'There are no rows below the header'],
    ['a quotation mark that is never closed', `${header}\n${personLine(1)}\n"P-2,x\n`, 'never closed'],
    ['a cell of three megabytes', `${header}\n"${'x'.repeat(3_000_000)}\n`, 'longer than 2 MB'],
  ])('a file with %s fails as a whole, says why and forgets it', async (_, content, words) => {
    const list = await s.checked(content);
    expect(list).toMatchObject({ state: 'failed', says: expect.stringContaining(words) });
    expect([await s.count('list_import_row'), await s.count('list_import_part')]).toEqual([0, 0]);
    expect((await refusalOf(s.lists.run(s.admin, list.id)))?.code).toBe('list.state');
  });

  it('bears rows of 300 columns, cells of a megabyte and lines that end as on old machines', async () => {
    const wide = Array.from({ length: 300 }, () => 'x').join(',');
    const list = await s.checked(
      [header, wide, `P-2,${'y'.repeat(1_000_000)},z,1980-01-01,male`, personLine(3)].join('\r'),
    );
    expect(list).toMatchObject({ state: 'checked', rowsRead: 3, rowsGood: 1 });
    expect(await s.faultsOf(list)).toEqual([
      expect.stringContaining('2 line: This row has 300 cells'),
      '3 given_name: This is longer than 80 characters.',
    ]);
  });

  it('the same upload again is the same list; another file under its id is refused', async () => {
    const { id } = await s.upload(listOf(3));
    expect(await s.upload(listOf(3), { id })).toMatchObject({ id, state: 'uploaded' });
    expect((await refusalOf(s.upload(listOf(4), { id })))?.code).toBe('idempotency.body-differs');
    expect(await s.count('list_import')).toBe(1);
  });
});
