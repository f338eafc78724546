import 'reflect-metadata';
import { auditChain, AuditHeads, verifyAudit } from '@cairn/access';
import { recordChains } from '@cairn/mat';
import { Client } from 'pg';

const help = `Checks the audit trail of every programme, and the chains over its doses, stock, bottles for home and drug tests: that nothing
was edited, deleted, moved, put in or cut off.

  npm run audit:verify

Ends with 0 when every chain is whole, with 1 when one is broken; it names the first broken record of each.`;

async function main(): Promise<boolean> {
  if (process.argv.includes('--help')) {
    console.log(help);
    return true;
  }
  const client = new Client({ connectionString: process.env['OWNER_DATABASE_URL'] });
  const heads = new AuditHeads(process.env['CAIRN_DATA_DIR'] ?? '.data');
  await client.connect();
  try {
    const read = async <Row>(sql: string, values: readonly unknown[]) =>
      (await client.query(sql, [...values])).rows as Row[];
    const programmes = await read<{ id: string; name: string }>('select id, name from programme order by name', []);
    let whole = true;
    for (const { id, name } of programmes) {
      await client.query(`select set_config('cairn.programme', $1, false)`, [id]);
      for (const chain of [auditChain, ...recordChains]) {
        const { events, broken, headKnown } = await verifyAudit(read, heads, id, chain);
        whole &&= broken === null;
        if (chain !== auditChain && events === 0 && broken === null) continue;
        const [called, records] = chain === auditChain ? [name, 'events'] : [`${name}, ${chain.name}`, 'records'];
        const at = broken?.eventId == null ? '' : `, ${records.slice(0, -1)} ${broken.eventId}`;
        const noHead = headKnown ? '' : ' No head is kept outside the database, so a cut end would not be seen.';
        console.log(
          broken === null
            ? `${called}: ${events} sealed ${records}, whole.${noHead}`
            : `${called}: BROKEN at position ${broken.position}${at}: ${broken.why}.`,
        );
      }
    }
    return whole;
  } finally {
    await client.end();
  }
}

main().then(
  (whole) => process.exit(whole ? 0 : 1),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
