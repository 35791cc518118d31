// oxlint-disable lit/no-value-attribute -- written by the server: the first value is what is meant
import { html } from 'hono/html';
import { journeyTag, loaderTag, type Embed } from '../snippet.ts';
import { layout, type Markup, type Surroundings } from './layout.ts';

/** What the elements can simulate. */
export interface Simulator {
  journeys: readonly { name: string; moments: number }[];
  languages: readonly { locale: string; name: string; dir: 'ltr' | 'rtl' }[];
}

/** What is simulated, as the address says it. */
export interface Journey {
  scenario: string;
  /** From one. */
  moment: number;
  locale: string;
  scheme: string;
  width: string;
}

const captions: Record<string, string> = {
  smooth: 'All goes well',
  early: 'A day early',
  gift: 'A present',
  late: 'Late',
  'late-then-early': 'Late, then early',
  customs: 'At customs',
  lost: 'Lost',
  'no-news': 'No news',
  'wrong-number': 'A wrong number',
  'failed-attempt': 'Nobody in',
  'pick-up': 'To be collected',
  damaged: 'Damaged',
  split: 'In three parcels',
  returned: 'Sent back',
};

const switches: [name: keyof Journey, legend: string, choices: [value: string, label: string][]][] =
  [
    [
      'scheme',
      'Paper',
      [
        ['', 'system'],
        ['light', 'light'],
        ['dark', 'dark'],
      ],
    ],
    [
      'width',
      'Width',
      [
        ['', 'wide'],
        ['phone', 'phone'],
      ],
    ],
  ];

/** Reads what the address asks for; whatever is not there is the first of its kind. */
export function readJourney(
  { journeys, languages }: Simulator,
  query: Record<string, string>,
): Journey {
  const { name, moments } = journeys.find((each) => each.name === query.scenario) ??
    journeys[0] ?? { name: '', moments: 1 };
  const choose = (key: keyof Journey) => {
    const choices = switches.find(([each]) => each === key)?.[2] ?? [];
    return choices.find(([value]) => value === query[key])?.[0] ?? choices[0]?.[0] ?? '';
  };
  return {
    scenario: name,
    moment: Math.min(Math.max(Math.trunc(Number(query.moment)) || 1, 1), moments),
    locale: languages.find(({ locale }) => locale === query.locale)?.locale ?? 'en',
    scheme: choose('scheme'),
    width: choose('width'),
  };
}

/** Every journey that can be simulated, with a slider from its beginning to its end. */
export const journeysPage = (
  around: Surroundings,
  { journeys, languages }: Simulator,
  journey: Journey,
  embed: Omit<Embed, 'token'>,
): Markup => {
  const moments = journeys.find(({ name }) => name === journey.scenario)?.moments ?? 1;
  const dir = languages.find(({ locale }) => locale === journey.locale)?.dir ?? 'ltr';
  return layout({
    ...around,
    title: 'Every journey, Hobnail',
    styles: ['order', 'states', 'journeys'],
    current: 'journeys',
    head: html`${loaderTag(embed)}
      <script src="/shop/script/journeys.js" defer></script>`,
    main: html`
      <div class="states-head">
        <h1 class="h">Every journey a parcel can make</h1>
        <p>
          Simulated in the page by
          <code>mock="${journey.scenario}:${journey.moment}" lang="${journey.locale}"</code>. It
          says what the server would answer, and comes as code: one file with every journey in
          English, and one for each other language once it is chosen. The API is asked for nothing,
          and whatever is reported here reaches nobody.
        </p>
      </div>
      <form class="switches journeys" method="get" aria-label="What is simulated">
        <label class="scenario">
          <span class="soft">Journey</span>
          <select name="scenario">
            ${journeys.map(
              ({ name, moments: count }) =>
                html`<option
                  value="${name}"
                  data-moments="${count}"
                  ${name === journey.scenario ? 'selected' : ''}
                >
                  ${captions[name] ?? name}
                </option>`,
            )}
          </select>
        </label>
        <label class="moment">
          <span class="soft">Moment</span>
          <input
            type="range"
            name="moment"
            min="1"
            max="${moments}"
            step="1"
            value="${journey.moment}"
          />
          <output>${journey.moment} of ${moments}</output>
        </label>
        <label class="scenario">
          <span class="soft">Language</span>
          <select name="locale">
            ${languages.map(
              ({ locale, name, dir: direction }) =>
                html`<option
                  value="${locale}"
                  lang="${locale}"
                  dir="${direction}"
                  ${locale === journey.locale ? 'selected' : ''}
                >
                  ${name}
                </option>`,
            )}
          </select>
        </label>
        ${switches.map(
          ([name, legend, choices]) =>
            html`<fieldset>
              <legend>${legend}</legend>
              ${choices.map(
                ([value, label]) =>
                  html`<label
                    ><input
                      type="radio"
                      name="${name}"
                      value="${value}"
                      ${journey[name] === value ? 'checked' : ''}
                    />${label}</label
                  >`,
              )}
            </fieldset>`,
        )}
        <noscript><button class="btn">Show</button></noscript>
      </form>
      <div class="journey" dir="${dir}">${journeyTag(embed, journey)}</div>
    `,
  });
};
