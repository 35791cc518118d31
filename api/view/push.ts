import { instantOf } from '#contract/instant';
import type { ShipmentView, WidgetView } from '#contract/tracking';
import { wallIn, wallOf } from '../domain/moment.ts';
import { hasEnded, type News, type Standings } from '../domain/push-news.ts';

/** Parcels of a view, by which a device is told something; what goes back is none of them. */
const parcelsIn = ({ shipments }: WidgetView): ShipmentView[] =>
  shipments.filter(({ kind }) => kind === 'parcel');

/** True as long as something may still happen that a shopper wants to know. */
export const mayBeNews = (view: WidgetView): boolean =>
  parcelsIn(view).some(({ stage }) => !hasEnded(stage));

/** How each parcel stands, by what its page says. `zone` is that of the door. */
export function standingsIn(
  view: WidgetView,
  zone: string,
): { shipment: ShipmentView; standing: Standings }[] {
  return parcelsIn(view).map((shipment) => {
    const { stage, actionRequired, promise, checkpoints } = shipment;
    const last = checkpoints.find((scan) => scan.stage === stage);
    const said = last ? instantOf(last.at) : null;
    return {
      shipment,
      standing: {
        stage,
        on: last ? wallOf(last.at, zone).day : null,
        asks: actionRequired,
        day: promise && dayOf(promise.now.to, zone),
        saidMs: said,
      },
    };
  });
}

function dayOf(at: string, zone: string): string {
  const ms = at.length > 10 ? instantOf(at) : null;
  return ms === null ? at.slice(0, 10) : wallIn(ms, zone).day;
}

const longestText = 240;
const shortened = (text: string): string => {
  const characters = [...text];
  return characters.length <= longestText
    ? text
    : `${characters.slice(0, longestText - 1).join('')}…`;
};

/** The page's own sentences, in two lines. */
export function pushText(
  { title, headline, promise }: ShipmentView,
  { merchant, locale, dir }: WidgetView,
  kind: News['kind'],
) {
  return {
    title: shortened(`${title} · ${merchant.name}`),
    body: shortened(kind === 'promise' ? (promise?.note ?? headline) : headline),
    lang: locale,
    dir,
  };
}
