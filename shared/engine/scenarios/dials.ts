/** The dials, against a dot-com era of round numbers: see `roundEra`. */
import { linkOf, portfolioOf } from '../../testing/portfolios';
import { always, type Scenario } from './scenario';

const withoutFinance: Scenario = {
  title: 'unknown signals leave their dial, with their weight',
  facts:
    'A network in which only purchases are known. Nobody knows who funds whom: the dials must be read from the rest, and say how much of them is missing.',
  intent:
    'Loop share 0.4 and core share 0.6 of a flow of 100: scores of 100 and 150. Taken as 0, the buy-back share would pull the dial down to 83.',
  portfolio: portfolioOf([
    linkOf('ab', 'purchase', 'a', 'b', 40),
    linkOf('ba', 'purchase', 'b', 'a', 20),
    linkOf('ca', 'purchase', 'c', 'a', 40),
  ]),
  expected: [
    {
      ...always,
      because:
        'Circularity: (100 + 150) / 2, two thirds known; against the larger values 0.4/0.6 and 0.6/0.5, against the smaller 0.4/0.2 and 0.6/0.3. Suppliers a 60, b 40: 5,200, so 260, cut to 200; buyers 40, 20, 40: 3,600, so 180: 190, half known. Larger: 5,200 and 3,600 of 3,000. Smaller: both cut.',
      shares: { loopShare: 0.4, coreShare: 0.6, buyBackShare: 'no-finance-amount' },
      signals: {
        loopShare: 100,
        coreShare: 150,
        buyBackShare: 'nothing-known',
        'supplier.hhi': 260,
        'loops.2': 0,
        'loops.3': 'dotcom-zero',
        relatedPartyShare: 'dotcom-unknown',
      },
      dials: {
        circularity: {
          score: 125,
          low: (100 * (0.4 / 0.6 + 0.6 / 0.5)) / 2,
          high: 200,
          known: 2 / 3,
          level: 'dot-com',
        },
        concentration: {
          score: 190,
          low: (100 * (5_200 / 3_000 + 3_600 / 3_000)) / 2,
          high: 200,
          known: 0.5,
          level: 'dot-com',
        },
      },
    },
  ],
};

const beyond: Scenario = {
  title: 'a signal beyond 200 is cut in its dial, and nowhere else',
  facts:
    'A chipmaker and a lab pay each other 100, one as an investment, one for chips. It is more circular than 2000 ever was, and the figure says by how much; but one extreme alone may not carry a dial.',
  intent: 'Every share is 1 and every HHI 10,000, the highest that there are.',
  portfolio: portfolioOf([
    linkOf('stake', 'investment', 'chipmaker', 'lab', 100),
    linkOf('chips', 'purchase', 'lab', 'chipmaker', 100),
  ]),
  expected: [
    {
      ...always,
      because:
        '1/0.4 and 1/0.5: 250, 200, 250, each at most 200 in the dial. Against the larger values 1/0.6, 1/0.6, 1/0.5. 10,000/2,000 = 500.',
      signals: { loopShare: 250, buyBackShare: 200, coreShare: 250, 'supplier.hhi': 500 },
      dials: {
        circularity: {
          score: 200,
          low: (100 * (1 / 0.6 + 1 / 0.6 + 1 / 0.5)) / 3,
          high: 200,
          known: 1,
          level: 'dot-com',
        },
        concentration: { score: 200, low: 200, high: 200, known: 1, level: 'dot-com' },
      },
    },
  ],
};

const calm: Scenario = {
  title: 'a network in which little goes round',
  facts:
    'A fund puts 90 into a lab, which spends 90 with a cloud; a chipmaker adds 10 and sells for 10. A tenth of the money is circular, far from the dot-com level.',
  intent: 'One tenth everywhere: scores of 25, 20 and 25.',
  portfolio: portfolioOf([
    linkOf('fund-stake', 'investment', 'fund', 'lab', 90),
    linkOf('rent', 'lease', 'lab', 'cloud', 90),
    linkOf('chip-stake', 'investment', 'chipmaker', 'lab', 10),
    linkOf('chips', 'purchase', 'lab', 'chipmaker', 10),
  ]),
  expected: [
    {
      ...always,
      because:
        '20 of 200 goes round and is in the core; 10 of 100 of finance goes to a customer. (25 + 20 + 25) / 3, below 34. Against the smaller values it would be watch: the level is that of the score.',
      shares: { loopShare: 0.1, coreShare: 0.1, buyBackShare: 0.1 },
      dials: {
        circularity: {
          score: 70 / 3,
          low: (100 * (0.1 / 0.6 + 0.1 / 0.6 + 0.1 / 0.5)) / 3,
          high: (100 * (0.1 / 0.2 + 0.1 / 0.4 + 0.1 / 0.3)) / 3,
          known: 1,
          level: 'calm',
        },
      },
    },
  ],
};

export const dialScenarios = [withoutFinance, beyond, calm];
