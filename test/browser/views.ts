/// <reference types="vite/client" />
import type { ShipmentView, WidgetView } from '#contract/tracking';

const files = import.meta.glob<WidgetView>('../fixtures/views/*.json', {
  eager: true,
  import: 'default',
});

export const viewNames: string[] = Object.keys(files).map((path) =>
  path.replace(/^.*\/|\.json$/g, ''),
);

/** A copy of `test/fixtures/views/<name>.json` that a test may change. */
export function viewOf(name: string): WidgetView {
  return structuredClone(files[`../fixtures/views/${name}.json`]!);
}

/** The view with some fields of its first parcel replaced. */
export function viewWith(name: string, changes: Partial<ShipmentView>): WidgetView {
  const view = viewOf(name);
  Object.assign(view.shipments[0]!, changes);
  return view;
}
