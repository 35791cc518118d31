import { describe, expect, test } from 'vitest';
import { readCell, type CellKind, type Notation } from '../../../../../api/node/csv/cell.ts';

const german: Notation = {
  decimal: ',',
  digits: 2,
  date: 'DD.MM.YYYY HH:mm',
  timeZone: 'Europe/Berlin',
  yes: ['ja'],
  no: ['nein'],
};
const plain: Notation = { ...german, decimal: '.', date: undefined, timeZone: 'UTC' };

describe('readCell', () => {
  test.each<[string, CellKind, unknown]>([
    ['12,50', 'money', 1250],
    ['1.234,5 €', 'money', 123450],
    ['EUR 7', 'money', 700],
    ['-3,20', 'money', -320],
    ['12,500', 'money', 1250],
    ['2', 'integer', 2],
    ['1.000', 'integer', 1000],
    ['2,0', 'integer', 2],
    ['JA', 'yes', true],
    ['nein', 'yes', false],
    ['19.11.2026 9:05', 'day', '2026-11-19'],
    ['19.11.2026 9:05', 'time', '2026-11-19T09:05:00+01:00'],
    ['1.7.2026', 'time', '2026-07-01T00:00:00+02:00'],
    [' two\n lines ', 'text', ' two lines '],
  ])('reads %j as %s', (text, kind, value) => {
    expect(readCell(text, kind, german)).toEqual({ value });
  });

  test.each<[string, CellKind, string]>([
    ['x', 'integer', '"x" is not a whole number'],
    ['2,5', 'integer', '"2,5" has more than 0 digits behind the ,'],
    ['12.50', 'money', '"12.50" is not an amount such as 12,50'],
    ['1,2,3', 'money', '"1,2,3" is not an amount such as 12,50'],
    ['1,005', 'money', '"1,005" has more than 2 digits behind the ,'],
    ['', 'money', '"" is not an amount such as 12,50'],
    ['vielleicht', 'yes', '"vielleicht" is neither ja nor nein'],
    ['31.02.2026', 'day', '"31.02.2026" is not a day as in DD.MM.YYYY HH:mm'],
    ['2026-11-19', 'time', '"2026-11-19" is not a time as in DD.MM.YYYY HH:mm'],
  ])('does not read %j as %s', (text, kind, fault) => {
    expect(readCell(text, kind, german)).toEqual({ fault });
  });

  test.each<[string, CellKind, unknown]>([
    ['1,234.50', 'money', 123450],
    ['2026-11-19T10:00:00+0100', 'time', '2026-11-19T10:00:00+01:00'],
    ['2026-11-19 10:00', 'time', '2026-11-19T10:00:00Z'],
    ['2026-11-19', 'time', '2026-11-19T00:00:00Z'],
    ['2026-11-19', 'day', '2026-11-19'],
  ])('reads %j as %s where nothing is said of the notation', (text, kind, value) => {
    expect(readCell(text, kind, plain)).toEqual({ value });
  });

  test('reads months first, halves of the day and short years where the format says so', () => {
    const american = { ...plain, date: 'MM/DD/YY hh:mm A', timeZone: 'America/New_York' };
    expect(readCell('7/4/26 12:30 am', 'time', american)).toEqual({
      value: '2026-07-04T00:30:00-04:00',
    });
    expect(readCell('11/19/26 01:05 PM', 'time', american)).toEqual({
      value: '2026-11-19T13:05:00-05:00',
    });
  });

  test('knows where clocks are put back and forward', () => {
    const at = (text: string) => readCell(text, 'time', german);
    expect(at('25.10.2026 01:59')).toEqual({ value: '2026-10-25T01:59:00+02:00' });
    expect(at('25.10.2026 02:30')).toEqual({ value: '2026-10-25T02:30:00+02:00' });
    expect(at('25.10.2026 03:00')).toEqual({ value: '2026-10-25T03:00:00+01:00' });
    expect(at('29.03.2026 01:59')).toEqual({ value: '2026-03-29T01:59:00+01:00' });
    expect(at('29.03.2026 03:00')).toEqual({ value: '2026-03-29T03:00:00+02:00' });
  });
});
