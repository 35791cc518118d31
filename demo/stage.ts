export interface LiveParcel {
  token: string;
}

/** A parcel that stands still in one state. */
export interface Sample extends LiveParcel {
  key: string;
  caption: string;
}

/** What there is to see at the moment; the pages read it, the director changes it. */
export interface Stage {
  live: LiveParcel | undefined;
  samples: readonly Sample[];
}
