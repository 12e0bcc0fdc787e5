import type { Ethnicity } from '../../../shared/domain/codes/ethnicities.ts';

type Names = readonly [string, ...string[]];

/** Names that families of one heritage give, put together by chance. */
export interface Heritage {
  readonly ethnicity: Ethnicity;
  readonly firstLanguage: string;
  /** How many families in a hundred. */
  readonly share: number;
  readonly girls: Names;
  readonly boys: Names;
  readonly women: Names;
  readonly men: Names;
  readonly surnames: Names;
}

const names = (text: string): Names => {
  const [first = '', ...rest] = text.split(' ');
  return [first, ...rest];
};

export const HERITAGES: readonly [Heritage, ...Heritage[]] = [
  {
    ethnicity: 'WBRI',
    firstLanguage: 'English',
    share: 56,
    girls: names(
      'Amber Bethan Clara Daisy Edie Faye Grace Holly Iris Jess Keira Lottie Molly Nell Orla Poppy Robyn Tess Willow Lily-Mae',
    ),
    boys: names(
      'Archie Ben Callum Dexter Ewan Finley George Harley Isaac Jude Kai Logan Mason Ned Ollie Reuben Stanley Toby Wilf Zac',
    ),
    women: names('Amy Becky Carla Donna Gemma Hayley Jodie Kelly Leanne Michelle Natalie Stacey'),
    men: names('Adam Craig Darren Gavin Jamie Lee Mark Neil Paul Ryan Shaun Wayne'),
    surnames: names(
      'Abbot Birchall Cobley Dunstan Endacott Farley Gribble Hannaford Inch Jewell Kerslake Luscombe Mudge Northcott Osmond Penhale Quick Rowse Snell Tregear Vooght Westaway Yelland Marsh-Cole',
    ),
  },
  {
    ethnicity: 'APKN',
    firstLanguage: 'Urdu',
    share: 9,
    girls: names('Ayesha Hafsa Iqra Mahnoor Sana Zara'),
    boys: names('Ahmad Bilal Danyal Haris Mohammed Zayan'),
    women: names('Farah Nadia Rukhsana Shazia'),
    men: names('Asif Kamran Nadeem Tariq'),
    surnames: names('Akhtar Chaudhry Hussain Mirza Raja Shafiq'),
  },
  {
    ethnicity: 'ABAN',
    firstLanguage: 'Bengali',
    share: 5,
    girls: names('Anika Maliha Nusrat Tahmina'),
    boys: names('Arif Fahim Rafi Tanvir'),
    women: names('Rahela Shirin Sultana'),
    men: names('Jamal Rafiq Shafiul'),
    surnames: names('Begum Choudhury Miah Uddin'),
  },
  {
    ethnicity: 'AIND',
    firstLanguage: 'Punjabi',
    share: 6,
    girls: names('Anaya Jasleen Kiran Meera Simran'),
    boys: names('Arjun Dev Jaspreet Rohan Veer'),
    women: names('Harpreet Neelam Sunita'),
    men: names('Balvinder Rajesh Sukhdev'),
    surnames: names('Bains Dhillon Patel Sandhu Varma'),
  },
  {
    ethnicity: 'WOTH',
    firstLanguage: 'Polish',
    share: 8,
    girls: names('Hanna Kinga Maja Oliwia Zuzanna'),
    boys: names('Jakub Kacper Łukasz Oskar Szymon'),
    women: names('Agnieszka Beata Dorota Ewa'),
    men: names('Grzegorz Marek Piotr Tomasz'),
    surnames: names('Czajka Dudek Kalinowski Sikora Wrona'),
  },
  {
    ethnicity: 'WOTH',
    firstLanguage: 'Ukrainian',
    share: 3,
    girls: names('Daryna Sofiia Yuliia'),
    boys: names('Danylo Mykola Oleksandr'),
    women: names('Iryna Oksana Tetiana'),
    men: names('Andrii Serhii Vasyl'),
    surnames: names('Hrytsenko Kravets Tkach'),
  },
  {
    ethnicity: 'BAFR',
    firstLanguage: 'English',
    share: 6,
    girls: names('Abena Chidera Esther Ifeoma Temi'),
    boys: names('Chidi David Kwame Samuel Tobi'),
    women: names('Adaeze Blessing Grace Yemisi'),
    men: names('Emeka Femi Kofi Olu'),
    surnames: names('Adeyemi Boateng Nwankwo Okonjo Sarpong'),
  },
  {
    ethnicity: 'BAFR',
    firstLanguage: 'Somali',
    share: 3,
    girls: names('Hodan Ikram Sahra'),
    boys: names('Abdi Liban Yusuf'),
    women: names('Amina Fowsia Hibo'),
    men: names('Ahmed Guled Warsame'),
    surnames: names('Farah Jama Warfa'),
  },
  {
    ethnicity: 'MWBC',
    firstLanguage: 'English',
    share: 4,
    girls: names('Jada Kiara Naomi Tiana'),
    boys: names('Jayden Malachi Rio Tyrell'),
    women: names('Chantal Simone Tanya'),
    men: names('Andre Leroy Marlon'),
    surnames: names('Bailey-Reid Campbell Francis Wray'),
  },
];
