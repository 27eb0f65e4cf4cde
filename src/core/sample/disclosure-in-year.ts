/** One year of proactive disclosure. A county makes no government rules, so those stay 0. */
import type { EditionId } from '../form/editions.ts';
import type { FigureId } from '../form/figures.ts';
import type { Volume } from './bodies.ts';
import type { Random } from './random.ts';
import type { Tally } from './year-record.ts';

/** What one year leaves to the next. */
export interface Stock {
  /** Normative documents in force. */
  readonly documents: number;
  /** Normative documents ever disclosed. */
  readonly disclosed: number;
  /** Items of authority by row of the trial form. */
  readonly items: Tally;
}

interface DisclosureYear {
  readonly counts: Readonly<Record<FigureId, number>>;
  readonly stock: Stock;
}

export function initialStock(volume: Volume, random: Random): Stock {
  return {
    documents: volume.documents,
    disclosed: volume.documents + random.integer(0, 4),
    items: {
      licensing: volume.licensing > 0 ? random.integer(4, 30) : 0,
      otherServices: volume.otherServices > 0 ? random.integer(8, 40) : 0,
      penalties: volume.penalties > 0 ? random.integer(20, 180) : 0,
      compulsion: volume.compulsion > 0 ? random.integer(3, 20) : 0,
      administrativeFees: volume.feesInYuan > 0 ? random.integer(1, 5) : 0,
    },
  };
}

export function discloseInYear(
  random: Random,
  volume: Volume,
  stock: Stock,
  edition: EditionId,
): DisclosureYear {
  const issued = random.integer(0, 1 + Math.floor(volume.documents / 4));
  const repealed = random.integer(0, Math.min(stock.documents, Math.floor(volume.documents / 4)));
  const decisions = {
    'licensing.decisions': aroundOf(volume.licensing, random),
    'penalties.decisions': aroundOf(volume.penalties, random),
    'compulsion.decisions': aroundOf(volume.compulsion, random),
  };
  const changes = itemChanges(stock.items, random);
  const fees = aroundOf(volume.feesInYuan, random);
  const documents = stock.documents + issued - repealed;
  const disclosed = stock.disclosed + issued;
  const counts =
    edition === '2021'
      ? {
          ...decisions,
          'normativeDocuments.issued': issued,
          'normativeDocuments.repealed': repealed,
          'normativeDocuments.inForce': documents,
          'administrativeFees.amountInTenThousandYuan': fees,
        }
      : {
          ...decisions,
          ...trialCounts(stock.items, changes, volume, random),
          'normativeDocuments.newlyMade': issued,
          'normativeDocuments.newlyDisclosed': issued,
          'normativeDocuments.disclosedTotal': disclosed,
        };
  return {
    counts: Object.fromEntries(
      Object.entries(counts).map(([id, count]) => [`proactiveDisclosure.${id}`, count]),
    ),
    stock: {
      documents,
      disclosed,
      items: edition === '2019' ? moved(stock.items, changes) : stock.items,
    },
  };
}

function trialCounts(items: Tally, changes: Tally, volume: Volume, random: Random): Tally {
  const purchases = random.integer(2, 6 + Math.floor(volume.published / 20));
  return {
    ...Object.fromEntries(
      Object.entries(items).map(([row, count]) => [`${row}.itemsLastYear`, count]),
    ),
    ...Object.fromEntries(Object.entries(changes).map(([row, count]) => [`${row}.change`, count])),
    'otherServices.decisions': aroundOf(volume.otherServices, random),
    'governmentProcurement.items': purchases,
    'governmentProcurement.amount': purchases * random.integer(300, 6000) * 50,
  };
}

function itemChanges(items: Tally, random: Random): Tally {
  return Object.fromEntries(
    Object.entries(items).map(([row, count]) => [
      row,
      count === 0 ? 0 : Math.max(-count, random.integer(-2, 3)),
    ]),
  );
}

function moved(items: Tally, changes: Tally): Tally {
  return Object.fromEntries(
    Object.entries(items).map(([row, count]) => [row, count + (changes[row] ?? 0)]),
  );
}

function aroundOf(size: number, random: Random): number {
  return random.integer(Math.floor(size * 0.75), Math.ceil(size * 1.25));
}
