import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { inBrowser, photograph } from './browser';
import { BrowserClinic } from './browser-clinic';

jest.setTimeout(120_000);

/** One page that a browser draws, with a line of text on it. */
const letter = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 63>>stream
BT /F 20 Tf 40 220 Td (Letter of the referring clinic) Tj ET   
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R/Size 6>>
%%EOF
`,
);

/** A picture of a few bytes that says it has sixty thousand points each way. */
function bomb(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(60_000, 0);
  head.writeUInt32BE(60_000, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', randomBytes(400)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** What people get wrong at a desk is put right, and stays readable; what they send by mistake is refused in words. */
describe('mistakes', () => {
  let clinic: BrowserClinic;
  let folder: string;
  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    folder = mkdtempSync(join(tmpdir(), 'cairn-mistakes-'));
  });
  afterEach(() => clinic.windows?.shut());
  afterAll(async () => {
    await clinic.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const chart = async (page: Page, { id, name }: { id: string; name: string }) => {
    await page.goto(`/patients/${id}`);
    await page.getByRole('heading', { name: `Chart of ${name}` }).waitFor();
  };
  const place = (name: string, bytes: Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };

  inBrowser('a wrong date of birth is put right with a reason, and what stood there stays readable', async () => {
    const { bao } = clinic.people;
    const page = await clinic.window('front_desk');
    await page.goto(`/patients/${bao.id}/details`);
    await page.getByRole('heading', { name: 'Identity and contact' }).waitFor();
    await page.keyboard.press('e');
    await page.getByLabel('Date of birth').fill('1979-11-13');
    const why = page.getByRole('region', { name: 'Why does the identity change?' });
    await why.getByText('You changed: date of birth').waitFor();
    await page.keyboard.press('Control+s');
    await why.getByText('Choose one.').waitFor();
    await why.getByText('Say why.').waitFor();
    await photograph(page, 'mistakes-1-why');
    await why.getByLabel(/^Kind of change/).selectOption('correction');
    await why.getByRole('textbox', { name: /^Reason/ }).fill('Identity paper seen');
    await page.keyboard.press('Control+s');
    const former = page.getByRole('region', { name: 'Former names and corrections' });
    await former.getByText(/Correction: Identity paper seen\. The front_desk,/).waitFor();
    expect(await former.innerText()).toMatch(/Date of birth: .*30 Nov 1979.*13 Nov 1979/s);
    await photograph(page, 'mistakes-2-history');
    const counselor = await clinic.window('counselor');
    await chart(counselor, bao);
    await counselor.getByText('Identity corrected').waitFor();
  });

  inBrowser('an episode opened in error is voided, stays to be read, and one with care in it is not', async () => {
    const ona = { ...(await clinic.team.register('Ona', 'Petrauskas', '1977-02-02')), name: 'Ona Petrauskas' };
    const page = await clinic.window('counselor_supervisor');
    await chart(page, clinic.people.amira);
    const voided = async (reason: string) => {
      await page.getByRole('button', { name: 'Episode opened in error?' }).click();
      const form = page.getByRole('form', { name: 'Void the episode' });
      await form.getByRole('textbox', { name: 'Reason' }).fill(reason);
      await page.keyboard.press('Control+Enter');
      return form;
    };
    const refused = await voided('Meant for someone else');
    await refused.getByText(/Care hangs on this episode: 21 doses .*1 standing order/).waitFor();
    await photograph(page, 'mistakes-3-care-in-it');

    await chart(page, ona);
    await voided('She only brought her brother');
    await page.getByText('Episode opened in error: voided').waitFor();
    await page.getByText('No episode is open.').or(page.getByText('No episode yet.')).first().waitFor();
    await photograph(page, 'mistakes-4-voided');
    await page.goto(`/patients/${ona.id}/details`);
    await page.getByText('None open').waitFor();
  });

  inBrowser('a session entered on the wrong person is moved, and both charts say so', async () => {
    const { amira, cesar } = clinic.people;
    const id = randomUUID();
    await clinic.team.done(
      'front_desk',
      'PUT',
      `/appointments/${id}`,
      clinic.team.session(amira.id, `${clinic.tomorrow}T09:00`),
    );
    const page = await clinic.window('counselor');
    await page.goto(`/schedule?day=${clinic.tomorrow}`);
    await page.getByRole('button', { name: /^09:00 to 09:45, Amira Calloway/ }).click();
    await page.getByRole('button', { name: /^Wrong person\? Session with Amira Calloway/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Entered on the wrong chart' });
    const whose = dialog.getByRole('combobox', { name: 'Whose is it?' });
    await whose.fill('ghosh');
    await page.getByRole('option', { name: /Cesar Ghosh/ }).waitFor();
    await whose.press('Enter');
    await dialog.getByRole('textbox', { name: /^Reason/ }).fill('Clicked one line too high');
    await photograph(page, 'mistakes-5-wrong-person');
    await dialog.getByRole('button', { name: 'Move it' }).click();
    await page.getByRole('button', { name: /^09:00 to 09:45, Cesar Ghosh/ }).waitFor();
    await photograph(page, 'mistakes-6-moved');

    await chart(page, amira);
    await page.getByText('Session entered on the wrong chart, moved').waitFor();
    expect(await page.getByText('Cesar').count()).toBe(0);
    await chart(page, cesar);
    await page.getByText('Session had been entered on the wrong chart, moved here').waitFor();
    const supervisor = await clinic.window('counselor_supervisor');
    await supervisor.goto('/corrections');
    const line = supervisor.getByRole('listitem').filter({ hasText: 'Clicked one line too high' });
    await line.getByText('Entered again', { exact: true }).waitFor();
    await line.getByRole('link', { name: `No. ${amira.number} Amira Calloway` }).waitFor();
    await line.getByRole('link', { name: `No. ${cesar.number} Cesar Ghosh` }).waitFor();
    await photograph(supervisor, 'mistakes-7-linked');
  });

  inBrowser('a photo from a file is cut by keyboard, and stands in the banner', async () => {
    const { amira } = clinic.people;
    const half = (background: string) => ({ create: { width: 800, height: 800, channels: 3, background } }) as const;
    const picture = await sharp(half('#b03030'))
      .extend({ right: 800, background: '#3030b0' })
      .withExif({ IFD0: { ImageDescription: 'Behind the school, Elm Street' } })
      .jpeg()
      .toBuffer();
    const page = await clinic.window('front_desk');
    await page.goto(`/patients/${amira.id}/details`);
    const panel = page.getByRole('region', { name: 'Photo' });
    await panel
      .getByLabel('Picture for the photo')
      .setInputFiles(place('script.jpg', Buffer.from('<script>alert(1)</script>')));
    await panel.getByText(/^This looks like .*\. Only .* can be kept, whatever the name says\./).waitFor();
    await photograph(page, 'mistakes-8-no-photo');
    await panel.getByLabel('Picture for the photo').setInputFiles(place('face.jpg', picture));
    const square = panel.getByRole('application', { name: /^Part of the picture that is kept/ });
    await square.focus();
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('-');
    for (let n = 0; n < 30; n += 1) await page.keyboard.press('ArrowLeft');
    await photograph(page, 'mistakes-9-crop');
    for (
      let n = 0;
      n < 5 && !(await panel.getByRole('button', { name: 'Keep this photo' }).evaluate((e) => e.matches(':focus')));
      n += 1
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[data-photo="true"]').nth(1).waitFor(); // in the banner and in the panel
    await photograph(page, 'mistakes-10-photo');
    const kept = await page.request.get(`/api/v1/patients/${amira.id}/photo`);
    const bytes = Buffer.from(await kept.body());
    const { exif } = await sharp(bytes).metadata();
    expect([exif, bytes.includes('Elm Street')]).toEqual([undefined, false]);
    const { channels } = await sharp(bytes).stats();
    const [red, , blue] = channels.map(({ mean }) => mean);
    expect([(red ?? 0) > 150, (blue ?? 255) < 80]).toEqual([true, true]);

    const counselor = await clinic.window('counselor');
    await chart(counselor, amira);
    await counselor.locator('[data-photo="true"]').first().waitFor();
    await photograph(counselor, 'mistakes-11-banner');
  });

  inBrowser('of five files three are refused, each in words beside it, and the others are kept', async () => {
    const huge = place('Whole archive.pdf', letter);
    truncateSync(huge, 2_000_000_000); // claims all of it, and takes no room on our disk
    const files = [
      place('Referral.jpg', Buffer.from('#!/bin/sh\nrm -rf /\n')),
      huge,
      place('Insurance card.png', bomb()),
      place('Letter.pdf', letter),
      place(
        'Scan.png',
        await sharp({ create: { width: 600, height: 800, channels: 3, background: '#eee' } })
          .png()
          .toBuffer(),
      ),
    ];
    const page = await clinic.window('counselor');
    await chart(page, clinic.people.amira);
    await page.getByLabel('Files to add').setInputFiles(files);
    const one = (name: string) =>
      page.getByRole('list', { name: 'Being added' }).getByRole('listitem').filter({ hasText: name });
    await one('Scan.png').getByText('Kept', { exact: true }).waitFor({ timeout: 60_000 });
    await one('Letter.pdf').getByText('Kept', { exact: true }).waitFor();
    for (const [name, words] of [
      ['Referral.jpg', /^This looks like .* whatever the name says\.$/],
      ['Whole archive.pdf', /^The file is too large: at most 25 MB\./],
      ['Insurance card.png', /^This picture has too many points/],
    ] as const) {
      await one(name).getByText('Not kept', { exact: true }).waitFor();
      await one(name).getByText(words).waitFor();
    }
    await one('Scan.png').scrollIntoViewIfNeeded();
    await photograph(page, 'mistakes-12-files');
    const { rows } = await clinic.db.owner.query<{ name: string }>(
      `select name from stored_file where patient_id = $1 and kind <> 'photo' order by name`,
      [clinic.people.amira.id],
    );
    expect(rows.map(({ name }) => name)).toEqual(['Letter.pdf', 'Scan.png']);
  });

  inBrowser('a letter is read beside the form that is filled in from it', async () => {
    const page = await clinic.window('counselor');
    await chart(page, clinic.people.amira);
    await page.getByRole('button', { name: 'Letter.pdf', exact: true }).click();
    const viewer = page.getByRole('region', { name: 'File Letter.pdf' });
    await viewer.waitFor();
    await page.getByRole('button', { name: 'Care interrupted' }).click();
    const form = page.getByRole('form', { name: 'Episode: Admitted to Care interrupted' });
    await form.getByRole('textbox', { name: /^Reason/ }).fill('The letter says when they come back');
    await viewer.locator('iframe').waitFor();
    const [left, right] = await Promise.all([viewer.boundingBox(), form.boundingBox()]);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
    await photograph(page, 'mistakes-13-beside');
    await viewer.getByRole('button', { name: 'Close' }).click();
    await viewer.waitFor({ state: 'detached' });
    // What was typed beside it is still there.
    expect(await form.getByRole('textbox', { name: /^Reason/ }).inputValue()).toBe(
      'The letter says when they come back',
    );
  });

  inBrowser('what claims two gigabytes and is cut off leaves nothing, and the next request is answered', async () => {
    const { amira } = clinic.people;
    const person = await clinic.team.clinic.signIn(clinic.api.url, 'counselor');
    const listed = () => person.ask(clinic.api.url, 'GET', `/api/v1/patients/${amira.id}/files`);
    const before = (await listed()).body;
    const answer = await new Promise<number>((resolve) => {
      const { hostname, port } = new URL(clinic.api.url);
      const headers = {
        ...person.headers,
        'content-type': 'application/octet-stream',
        'content-length': 2_000_000_000,
      };
      const path = `/api/v1/patients/${amira.id}/files/${randomUUID()}?kind=scan`;
      const sending = request({ hostname, port, path, method: 'PUT', headers }, (incoming) => {
        resolve(incoming.statusCode ?? 0);
        sending.destroy();
      });
      sending.on('error', () => resolve(0));
      sending.write(letter);
    });
    expect(answer).toBe(413);
    expect((await listed()).body).toEqual(before);
  });

  inBrowser('nothing in all this was an error or an address that tells too much', async () => {
    expect(clinic.browser.faults).toEqual([]);
  });
});
