import { describe, expect, test } from 'vitest';
import { WidgetView } from '#contract/tracking';
import { stages } from '#contract/vocabulary';
import { filesIn, readText } from '../helpers/source.ts';

const views = filesIn('test/fixtures/views');
const parse = (path: string) => WidgetView.parse(JSON.parse(readText(path)));

describe('the views that the widget is tested with', () => {
  test.each(views)('%s is what the server answers', (path) => {
    const view: unknown = JSON.parse(readText(path));
    expect(WidgetView.parse(view)).toEqual(view);
  });

  test('show every stage but two that look like others', () => {
    const shown = new Set(views.flatMap((path) => parse(path).shipments.map(({ stage }) => stage)));
    expect(stages.filter((stage) => !shown.has(stage))).toEqual(['picked_up', 'destroyed']);
  });
});
