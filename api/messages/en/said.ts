import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: 'It says delivered, but it is not here',
    damaged: 'Something is damaged',
    wrong_item: 'Something else was inside',
    late: 'It is late, and I need it by a certain day',
    wrong_address: 'The address is wrong',
    failed_attempt: 'The driver did not reach me',
    missed_pickup: 'I cannot collect it in time',
    customs_fee: 'I am asked to pay a customs fee',
    other: 'Something else',
  },
  steps: {
    look_around: 'Look where drivers leave things: behind the bins, in the porch, by the meter.',
    ask_household: 'Ask whoever was in; it may be lying in the hall.',
    ask_neighbours: 'Ask next door and across the road; drivers mean well.',
    with_neighbour:
      '{carrier} says that a neighbour took it. Ask on both sides and across the road.',
    look_at_proof: 'Look at the proof of delivery: it may show where it was left.',
    wait_until_tomorrow:
      'Give it until tomorrow evening. Some drivers scan a parcel before they bring it.',
    keep_packaging: 'Keep the box and what was around it until {shop} has answered.',
    photo_of_damage: 'A photo of the damage and one of the box help.',
    photo_of_item: 'A photo of what came, with its label, helps.',
    find_card: 'Look for a card from the driver: it says what happens next.',
    comes_again:
      '{carrier} usually comes again on the next working day. You can leave it at that, or choose what suits you better.',
    soon_changes_more:
      '{carrier} can often still change it if they hear of it soon. Then tell {shop} the right address too.',
    say_needed_day: 'Say by which day you need it; {shop} will say what can be done.',
    collect_by: 'It can be collected until {until}.',
    ask_to_keep: '{carrier} may keep it a few days longer if you ask.',
    collecting_is_over:
      'The time to collect it is over, and it goes back to {shop}. Tell them whether to send it again.',
    pay_on_page:
      '{carrier} takes the fee on its own page only; never pay through a link in a text message.',
    moves_once_paid: 'Once it is paid, a parcel usually moves within two working days.',
    again_or_refund:
      'There is nothing to search for. {shop} can send it again or refund it: say which you would like.',
  },
  reschedule: 'Another day or place, at {carrier}',
  contact: 'Write to {shop}',
  state: {
    reported: {
      headline: '{shop} has your report',
      detail: 'Their answer will show here. You need do nothing until then.',
    },
    looking: {
      headline: '{shop} is looking into it',
      detail: 'What they find will show here. You need do nothing until then.',
    },
    answered: {
      headline: '{shop} has answered',
      detail: 'If something is still missing, report it again; it is added to this.',
    },
    solved: {
      headline: 'Put right',
      detail: 'If it is not, report it again.',
    },
    closed: {
      headline: '{shop} has closed this',
      detail: 'If something is still wrong, report it again.',
    },
  },
  gone: 'It never arrived',
  notHere: {
    title: '{carrier} says: delivered {when}',
    headline: 'Not with you yet',
    detail: 'You say it is not here.',
  },
  answerKept: 'Only whoever ordered it reads what {shop} writes: it may give away what is inside.',
  reported: 'Reported {when}',
};
