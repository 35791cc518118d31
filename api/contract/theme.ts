import * as z from 'zod';
import { line, WebAddress } from './text.ts';

/** Why a field of a theme is refused; stands in `issues[].code`. */
export const themeFaults = {
  not_a_colour: 'must be a colour in hexadecimal, such as #1f2937',
  size_missing:
    'is missing: say how many pixels the picture has, so that nothing moves while it loads',
  alt_missing: 'is missing: say in words what the picture shows, your shop’s name mostly',
  not_a_font_file: 'must be the address of a .woff2 or .woff file, to be read from every origin',
  family_missing: 'is missing: give the font file the name that your own pages know it by',
  too_many_links: 'holds too many: a page has room for 8 links here',
  nothing_to_reach: 'names no way to reach you: give email, phone or helpUrl, or leave it out',
} as const;
type Fault = keyof typeof themeFaults;

const fault = (code: Fault) => ({ message: themeFaults[code], params: { code } });

const Colour = z
  .string()
  .trim()
  .refine((value) => /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(value), fault('not_a_colour'));

/** Faces that are on people's machines already. */
export const fontStacks = [
  'system',
  'humanist',
  'geometric',
  'grotesque',
  'serif',
  'transitional',
  'slab',
  'rounded',
  'mono',
] as const;
export type FontStack = (typeof fontStacks)[number];

const Face = z
  .strictObject({
    /** Used where there is no file, and until it has come. */
    stack: z.enum(fontStacks).default('system'),
    /** What your own pages call the face. */
    family: z
      .string()
      .trim()
      .regex(/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,62}$/u, 'must be a name of letters, digits and spaces')
      .optional(),
    /** The file; only its origin may be asked for fonts by the page. */
    url: WebAddress.refine(
      (value) => /\.woff2?$/i.test(value.split(/[?#]/)[0] ?? ''),
      fault('not_a_font_file'),
    ).optional(),
    /** `400`, or `100 900` of a variable font. */
    weights: z
      .string()
      .regex(/^\d{1,4}( \d{1,4})?$/, 'must be a weight such as 400, or a range such as 100 900')
      .optional(),
  })
  .superRefine(({ url, family }, ctx) => {
    if (url && !family)
      ctx.addIssue({ code: 'custom', path: ['family'], ...fault('family_missing') });
  });
export type Face = z.infer<typeof Face>;

const Pixels = z.int().min(1).max(4096);
const Logo = z
  .strictObject({
    url: WebAddress,
    /** For dark paper. */
    darkUrl: WebAddress.optional(),
    alt: line(120).optional(),
    width: Pixels.optional(),
    height: Pixels.optional(),
  })
  .superRefine(({ alt, width, height }, ctx) => {
    const ask = (name: string, code: Fault) =>
      ctx.addIssue({ code: 'custom', path: [name], ...fault(code) });
    if (alt === undefined) ask('alt', 'alt_missing');
    if (width === undefined) ask('width', 'size_missing');
    if (height === undefined) ask('height', 'size_missing');
  });

const Links = z
  .array(z.strictObject({ label: line(40), url: WebAddress }))
  .refine((links) => links.length <= 8, fault('too_many_links'))
  .optional();

const Scheme = z.strictObject({ ink: Colour.optional(), paper: Colour.optional() });

const Contact = z
  .strictObject({
    /** When somebody answers, and who. */
    note: line(200).optional(),
    email: z.email().max(254).optional(),
    phone: z
      .string()
      .trim()
      .regex(/^\+?[\d ()/.-]{3,32}$/, 'must be a number to dial, such as +44 114 496 0000')
      .optional(),
    helpUrl: WebAddress.optional(),
  })
  .refine(({ email, phone, helpUrl }) => email ?? phone ?? helpUrl, fault('nothing_to_reach'));

/** `PUT /v1/theme`: how the hosted page looks. What is not given has its default afterwards. */
export const ThemeInput = z.strictObject({
  /** The shop's front page, where the logo leads. */
  url: WebAddress.optional(),
  logo: Logo.optional(),
  /** `auto`: as the reader's device has it. */
  scheme: z.enum(['auto', 'light', 'dark']).optional(),
  colours: z
    .strictObject({
      /** The light: one fill, never text, so it may be any colour. */
      accent: Colour.optional(),
      light: Scheme.optional(),
      dark: Scheme.optional(),
    })
    .optional(),
  font: Face.optional(),
  displayFont: Face.optional(),
  displayWeight: z.int().min(100).max(900).optional(),
  /** Of corners, in pixels. */
  radius: z.number().min(0).max(32).optional(),
  /** The one rhythm, in heights of the text. */
  gap: z.number().min(0.5).max(2).optional(),
  header: Links,
  footer: Links,
  contact: Contact.optional(),
  /** Who and where the shop is, for the foot of the page. */
  address: line(200).optional(),
});
export type ThemeInput = z.infer<typeof ThemeInput>;

export const ThemeReceipt = z.object({
  theme: ThemeInput,
  /** Colours that were moved so that everybody can read the page. */
  adjusted: z.array(
    z.object({ path: z.string(), from: z.string(), to: z.string(), why: z.string() }),
  ),
  /** Custom properties of the hosted page, ready to set. */
  page: z.record(z.string(), z.string()),
  /** The tokens of the elements, for the style sheet of your own pages. */
  css: z.string(),
});
export type ThemeReceipt = z.infer<typeof ThemeReceipt>;
