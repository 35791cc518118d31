import { describe, expect, test } from 'vitest';
import { createViewCache } from '../../../../api/lib/view-cache.ts';

const view = (body: string) => ({ body, etag: `"${body}"` });

describe('createViewCache', () => {
  test('forgets every view in which a written parcel stands, and no other', () => {
    const views = createViewCache(10);
    views.set('a', view('a'), ['ord_1', 'shp_1'], 100);
    views.set('b', view('b'), ['ord_1', 'shp_2'], 100);
    views.set('c', view('c'), ['ord_2', 'shp_3'], 100);
    views.forget(['shp_1']);
    expect(['a', 'b', 'c'].map((key) => views.get(key, 0)?.body)).toEqual([undefined, 'b', 'c']);
    views.forget(['ord_1']);
    expect(views.get('b', 0)).toBeUndefined();
    expect(views.get('c', 0)?.etag).toBe('"c"');
  });

  test('does not answer after its time', () => {
    const views = createViewCache(10);
    views.set('a', view('a'), [], 100);
    expect(views.get('a', 99)?.body).toBe('a');
    expect(views.get('a', 100)).toBeUndefined();
  });

  test('keeps what was asked for last', () => {
    const views = createViewCache(2);
    views.set('a', view('a'), [], 100);
    views.set('b', view('b'), [], 100);
    views.get('a', 0);
    views.set('c', view('c'), [], 100);
    expect(['a', 'b', 'c'].map((key) => views.get(key, 0)?.body)).toEqual(['a', undefined, 'c']);
  });
});
