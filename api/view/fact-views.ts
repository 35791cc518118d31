import type { FactView } from '#contract/fact';
import { readable } from '../domain/carrier.ts';
import { wallOf } from '../domain/moment.ts';
import { secureAddress } from '../lib/secure-address.ts';
import type { Messages } from '../messages/messages.ts';
import { withoutStop } from '../messages/stops.ts';
import type { Scene } from './scene.ts';
import { spoken } from './telling.ts';

/** Where it waits and when somebody is there; how it was handed over; who carries it. */
export function factViews(scene: Scene): FactView[] {
  return [...placeFacts(scene), ...proofFacts(scene), ...carrierFacts(scene)];
}

/** Every carrier with the number that it knows the parcel by; nothing where there is only one. */
export function carrierFacts({ legs, words }: Pick<Scene, 'legs' | 'words'>): FactView[] {
  if (legs.length < 2) return [];
  const lines = legs.map(({ name, trackingNumber }) =>
    words.apart(
      [name, trackingNumber && onOneLine(trackingNumber)].filter(Boolean).join('\u00a0· '),
    ),
  );
  return [{ label: words.page.carriers, lines, imageUrl: null }];
}

/** A long number breaks between its groups. */
function onOneLine(trackingNumber: string): string {
  const display = readable(trackingNumber);
  return display.length > 20 ? display : display.replaceAll(' ', '\u00a0');
}

/** Until when it waits is said above, where nobody can miss it. */
function placeFacts({ state: { pickup }, words }: Scene): FactView[] {
  if (!pickup) return [];
  const { name, address, hours = [] } = pickup;
  const place = [name, address].filter((line) => line !== undefined).map(words.apart);
  const facts = [{ label: words.page.pickup, lines: place, imageUrl: null }];
  if (hours.length === 0) return facts;
  return [
    ...facts,
    { label: words.page.hours, lines: hours.map((line) => hoursText(line, words)), imageUrl: null },
  ];
}

/** A range of times stays on its line, and runs as those do that are ours. */
const hoursText = (line: string, { apart, range }: Messages) =>
  apart(
    line.replace(/\d[\d:.]*\s*[-–]\s*\d[\d:.]*/g, (found) =>
      range(found.replace(/(?<=\d)–(?=\d)/g, '\u2060–\u2060')),
    ),
  );

/** The carrier's own words say best who has it or where it lies. */
function proofFacts(scene: Scene): FactView[] {
  const { state, words, zone } = scene;
  const { proof, current } = state;
  if (!proof) return [];
  const text = state.stage === 'delivered' ? withoutStop(current?.text ?? '') : '';
  const said = text.toLowerCase() === words.scan.delivered.toLowerCase() ? '' : text;
  const how = words.proof[proof.how ?? 'told'](spoken(scene, wallOf(proof.at, zone)));
  return [
    {
      label: words.page.proof,
      lines: said ? [how, words.apart(said)] : [how],
      imageUrl: pictureAt(proof.url),
    },
  ];
}

const pictures = /\.(avif|gif|jpe?g|png|webp)$/i;

/** A proof may be a picture or a paper: only what is called a picture is shown as one. */
function pictureAt(url: string | null): string | null {
  const address = secureAddress(url);
  return address && pictures.test(new URL(address).pathname) ? address : null;
}
