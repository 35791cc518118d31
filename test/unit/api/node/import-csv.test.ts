import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { importCommand } from '../../../helpers/import-command.ts';
import { openNodeHome } from '../../../helpers/node-home.ts';

const home = await openNodeHome();
const command = importCommand({ PORCHLIGHT_URL: undefined, TURSO_DATABASE_URL: undefined });
afterAll(async () => {
  command.remove();
  await home.close();
});

const orderLine = {
  type: 'order',
  each: 'Bestellung',
  fields: {
    externalId: 'Bestellung',
    number: { column: 'Bestellung', prefix: '#' },
    placedAt: 'Datum',
    currency: { value: 'EUR' },
    'customer.email': 'E-Mail',
    'items[].externalId': 'Artikel',
    'items[].title': 'Bezeichnung',
    'items[].quantity': 'Menge',
    'items[].price': 'Preis',
  },
};
const mapping = {
  separator: ';',
  decimal: ',',
  date: 'DD.MM.YYYY HH:mm',
  timeZone: 'Europe/Berlin',
  lines: [
    orderLine,
    {
      type: 'shipment',
      each: 'Paket',
      when: 'Paket',
      fields: {
        externalId: 'Paket',
        orderExternalId: 'Bestellung',
        carrier: { column: 'Versand', words: { 'DHL Paket': 'dhl', DPD: 'dpd' } },
        'items[].externalId': 'Artikel',
        'items[].quantity': 'Menge',
      },
    },
    {
      type: 'checkpoint',
      when: { column: 'Status', is: ['Zugestellt'] },
      fields: {
        shipmentExternalId: 'Paket',
        at: { column: 'Geliefert', date: 'YYYY-MM-DD HH:mm' },
        stage: { column: 'Status', words: { Zugestellt: 'delivered' } },
      },
    },
  ],
};
const head =
  'Bestellung;Datum;E-Mail;Artikel;Bezeichnung;Menge;Preis;Paket;Versand;Status;Geliefert';
const mappingOf = (value: object) => command.write('mapping.json', JSON.stringify(value));

async function openShop() {
  const merchant = await home.createMerchant();
  const rows = async (sql: string) => {
    const result = await home.client.execute({ sql, args: [merchant.id] });
    return result.rows.map((row) => Object.values({ ...row }));
  };
  return { to: ['--url', home.origin, '--key', merchant.secretKey], rows };
}

describe('npm run import of a table', () => {
  test('makes orders, parcels and scans of its rows', async () => {
    const { to, rows } = await openShop();
    const table = [
      head,
      '1001;19.11.2026 10:05;ada@shop.example;M-1;"Becher; blau";2;12,50 €;P-1;DHL Paket;Zugestellt;2026-11-21 14:30',
      '1001;19.11.2026 10:05;;T-1;"Tuch',
      'groß";1;1.022,00;P-1;DHL Paket;;',
      '',
      '1002;20.11.2026;bob@shop.example;M-1;Becher;1;12,5;;;offen;',
    ].join('\r\n');
    const file = command.write('orders.csv', `\ufeff${table}`);
    const done = await command.run(file, '--mapping', mappingOf(mapping), ...to);
    expect(done.printed).toContain('4 lines: 4 new');
    expect(done.code).toBe(0);
    expect(
      await rows(`SELECT i.title, i.quantity, i.price
        FROM order_items i JOIN orders o ON o.merchant_id = i.merchant_id AND o.id = i.order_id
        WHERE i.merchant_id = ? ORDER BY o.external_id, i.position`),
    ).toEqual([
      ['Becher; blau', 2, 1250],
      ['Tuch groß', 1, 102_200],
      ['Becher', 1, 1250],
    ]);
    expect(
      await rows('SELECT number, placed_at FROM orders WHERE merchant_id = ? ORDER BY 1'),
    ).toEqual([
      ['#1001', '2026-11-19T10:05:00+01:00'],
      ['#1002', '2026-11-20T00:00:00+01:00'],
    ]);
    expect(await rows('SELECT external_id, carrier FROM shipments WHERE merchant_id = ?')).toEqual([
      ['P-1', 'dhl'],
    ]);
    expect(await rows('SELECT count(*) FROM shipment_items WHERE merchant_id = ?')).toEqual([[2]]);
    expect(await rows('SELECT stage, at FROM checkpoints WHERE merchant_id = ?')).toEqual([
      ['delivered', '2026-11-21T14:30:00+01:00'],
    ]);
  });

  test('names the line and the column of what cannot be used', async () => {
    const { to } = await openShop();
    const table = [
      head,
      '1001;19.11.2026;nobody;M-1;Becher;1;1;;;;',
      '1002;20.11.2026;;M-1;Becher;1;1;;;;',
      '1002;20.11.2026;;M-2;"ein',
      'Tuch";zwei;1;;;;',
      '1003;20.11.2026;;M-1;;1;1;P-3;Brieftaube;;',
      '1004;20.11.2026;;M-1;Becher;1',
      '1002;20.11.2026;;M-3;Nachtrag;1;1;;;;',
      '1005;20.11.2026;;M-1;Becher;1;1;;;;',
    ].join('\n');
    const file = command.write('faulty.csv.gz', gzipSync(table));
    const { code, printed } = await command.run(file, '--mapping', mappingOf(mapping), ...to);
    expect(printed).toContain('7 lines: 1 new, 0 changed, 0 as they were, 6 refused');
    expect(code).toBe(2);
    const refused = command
      .read('faulty.csv.gz.rejected.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { rejected: Record<string, unknown> }).rejected);
    expect(refused.map(({ line, column, field }) => [line, column, field])).toEqual([
      [2, 'E-Mail', 'customer.email'],
      [4, 'Menge', 'items[].quantity'],
      [6, 'Versand', 'carrier'],
      [6, 'Bezeichnung', 'items.0.title'],
      [7, undefined, undefined],
      [8, 'Bestellung', undefined],
    ]);
    expect(refused.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        '"zwei" is not a whole number.',
        '"Brieftaube" is not among the words of the mapping.',
        'The row has 6 cells, the first one has 11.',
        '1002 begins at line 3 already: sort the table by Bestellung.',
      ]),
    );
  });

  test('says what is wrong with the mapping or the file before anything is sent', async () => {
    const { to, rows } = await openShop();
    const file = command.write('orders.csv', `${head}\n1001;x;x;x;x;x;x;x;x;x;x`);
    const why = async (path: string, value: object) => {
      const { code, printed } = await command.run(path, '--mapping', mappingOf(value), ...to);
      expect(code).toBe(1);
      return printed;
    };
    const line = (fields: object) => ({ ...mapping, lines: [{ type: 'order', fields }] });
    expect(await why(file, line({ 'items[].titel': 'Artikel' }))).toContain(
      'lines.0.fields: order has no field items[].titel',
    );
    expect(await why(file, { ...mapping, timeZone: 'Mars', separatr: ';' })).toMatch(
      /timeZone: is no IANA zone.*separatr/s,
    );
    expect(await why(file, line({ externalId: 'Order' }))).toContain(
      'has no column "Order". It has: Bestellung, Datum',
    );
    const latin = command.write(
      'latin.csv',
      Buffer.from(`${head}\nStra\u00dfe;;;;;;;;;;`, 'latin1'),
    );
    expect(await why(latin, mapping)).toContain('is not utf-8. Set "encoding" in the mapping');
    const open = command.write('open.csv', `${head}\n"1001;;;;;;;;;;\n`);
    const unclosed = await why(open, mapping);
    expect(unclosed).toMatch(/open\.csv, line \d: Quote Not Closed/);
    expect(unclosed).toContain('Mend the file or the mapping');
    expect(unclosed).not.toContain('goes on from there');
    expect((await command.run(file, ...to)).printed).toContain('Name a --mapping.');
    expect(await rows('SELECT count(*) FROM orders WHERE merchant_id = ?')).toEqual([[0]]);
  });

  test.each([
    ['"Order","Date"', ';', 'separated by ",", the mapping says ";": set "separator" to ","'],
    ['Order;Date', ',', 'separated by ";", the mapping says ",": set "separator" to ";"'],
    ['Order\tDate', ';', 'separated by tabs, the mapping says ";": set "separator" to "\\t"'],
    ['Order;Day', ';', 'has no column "Date". It has: Order, Day'],
    ['Order, Date', ';', 'has no column "Order", "Date". Its columns are separated by ","'],
  ])('names the separator where it is the likely cause: %s', async (names, separator, said) => {
    const { to } = await openShop();
    const file = command.write('separated.csv', `${names}\n1,2\n`);
    const fields = { externalId: 'Order', placedAt: 'Date' };
    const value = { separator, lines: [{ type: 'order', fields }] };
    const { code, printed } = await command.run(file, '--mapping', mappingOf(value), ...to);
    expect(printed).toContain(said);
    expect(printed).toContain('Mend the file or the mapping and import it from the start');
    expect(code).toBe(1);
  });

  test('reads what Excel writes', async () => {
    const { to, rows } = await openShop();
    const text = 'Export;;\nNr;Titel;Aktiv\n7;Größe „L“;x\n';
    const file = command.write('excel.csv', Buffer.from(text.replace(/[„“]/g, '"'), 'latin1'));
    const done = await command.run(
      file,
      '--mapping',
      mappingOf({
        separator: ';',
        skip: 1,
        encoding: 'windows-1252',
        lines: [{ type: 'product', fields: { externalId: 'Nr', title: 'Titel' } }],
      }),
      ...to,
    );
    expect(done.printed).toContain('1 line: 1 new');
    expect(await rows('SELECT title FROM products WHERE merchant_id = ?')).toEqual([['Größe "L"']]);
  });
});
