import type { Chance } from './chance';

/**
 * Invented names from the many places people come from. First and family names are drawn apart from each other, so any
 * likeness to someone is chance.
 */
const female = (
  'Abena Adaeze Alma Amira Ana Anneliese Beatriz Bridget Camila Carmen Chloe Dalia Daniela Deja Delphine Ebony Eleni Elena ' +
  'Esperanza Fatima Fiona Gabriela Grace Hana Imani Ingrid Isabel Jasmin Joy Kalani Keisha Lan Latoya Leila Lena Linh ' +
  'Lucia Mabel Malia Marisol Maya Mei Mina Monique Nadia Naomi Nia Noor Odessa Paloma Pilar Priya Renee Rosa Ruth Sadie ' +
  'Salome Shanice Simone Soo-jin Tamika Tessa Thandi Valentina Vera Wanda Yesenia Yuki Zora'
).split(' ');
const male = (
  'Aaron Abdul Alejandro Amadou Andre Anton Arturo Bao Benicio Bilal Calvin Cesar Chidi Cormac Curtis Dante Darnell Desmond ' +
  'Diego Dmitri Earl Emeka Emil Enrique Felix Finn Gustavo Hakeem Hamid Hector Hugo Ibrahim Isaiah Ivan Jamal Javier Jerome ' +
  'Joaquin Kaito Kareem Kofi Kwame Lamar Leroy Luca Malik Marcus Mateo Miguel Moses Nasir Nikolai Otis Pavel Quentin Rafael ' +
  'Rashad Reuben Ronan Samir Santiago Silas Stefan Tariq Terrence Theo Tomas Tyrone Victor Wendell Xavier Yusuf'
).split(' ');
const open = 'Alexis Avery Casey Dana Devon Emery Jordan Kai Morgan Quinn Reese Riley Rowan Sage Skyler Taylor'.split(
  ' ',
);
const family = (
  'Abara Abernathy Acosta Adeyemi Ahmadi Albescu Alcott Amadi Anselm Aquino Arroyo Baptiste Barbosa Beaumont Begay Bellweather ' +
  'Bhatt Bianchi Birdsong Boateng Brandvold Cabrera Calloway Castellan Chaudhry Cheung Clearwater Coleridge Cordero Dabrowski ' +
  'Delacroix Desrosiers Dimas Dolan Drummond Eastman Echevarria Eklund Escobedo Fairweather Farouk Fontaine Galindo Ghosh ' +
  'Gillespie Greenwood Guidry Halvorsen Hanley Haqq Hollowell Ibarra Imanov Iwasaki Jagger Jaramillo Kamara Kapoor Keane ' +
  'Kessler Khoury Kimathi Kovacs Lachance Landry Larkspur Lefebvre Lindqvist Loma Mabry Macias Mahoney Marchetti Mbeki ' +
  'Merriweather Mirza Montoya Nakai Navarro Ndiaye Novak Nwosu Oakley Obregon Okoro Oleander Ostrowski Ovalle Pacheco Pemberton ' +
  'Pham Pinckney Quiroga Rahimi Rasmussen Redbird Renaud Rosario Saavedra Saito Salas Sandhu Serrano Seymour Sinclair Soriano ' +
  'Standish Sylla Szabo Tafoya Tanaka Thibodeaux Tolliver Trujillo Ueda Urbina Valenzuela Vanterpool Villareal Vo Wetherby ' +
  'Whitfield Winslow Yazzie Yoon Zamora Zielinski'
).split(' ');
const called: Readonly<Record<string, string>> = {
  Alejandro: 'Alex',
  Benicio: 'Ben',
  Daniela: 'Dani',
  Enrique: 'Rick',
  Esperanza: 'Espe',
  Gabriela: 'Gabi',
  Isaiah: 'Zay',
  Nikolai: 'Nick',
  Santiago: 'Santi',
  Terrence: 'Terry',
  Valentina: 'Val',
};
const kin = [
  'mother',
  'father',
  'sister',
  'brother',
  'partner',
  'spouse',
  'aunt',
  'grandmother',
  'friend',
  'adult child',
];

export interface Identity {
  readonly given: string;
  readonly family: string;
  readonly preferredName: string | null;
  readonly sexAtBirth: 'female' | 'male' | 'intersex' | 'unknown';
  readonly yearsOld: number;
  readonly language: 'en' | 'es';
  readonly phone: string;
  readonly email: string | null;
  readonly nextOfKin: { readonly name: string; readonly relation: string; readonly phone: string } | null;
}

/** Makes people who are all different. Telephone numbers are of the kind that is kept for stories (555-0100 to 555-0199). */
export class Names {
  private readonly used = new Set<string>();
  private readonly families: string[];

  constructor(private readonly chance: Chance) {
    this.families = chance.shuffled(family);
  }

  next(): Identity {
    const { chance } = this;
    const sexAtBirth = chance.of(0.41) ? 'female' : 'male';
    const pool = chance.of(0.06) ? open : sexAtBirth === 'female' ? female : male;
    let given = chance.pick(pool);
    const surname = this.families[this.used.size % this.families.length] as string;
    while (this.used.has(`${given} ${surname}`)) given = chance.pick(pool);
    this.used.add(`${given} ${surname}`);
    const age = 19 + Math.floor((chance.next() + chance.next()) * 24);
    return {
      given,
      family: surname,
      preferredName: called[given] !== undefined && chance.of(0.7) ? (called[given] ?? null) : null,
      sexAtBirth,
      yearsOld: age,
      language: chance.of(0.11) ? 'es' : 'en',
      phone: this.phone(),
      email: chance.of(0.45) ? `${given}.${surname}@mail.example`.toLowerCase().replaceAll(' ', '') : null,
      nextOfKin: chance.of(0.75)
        ? {
            name: `${chance.pick([...female, ...male])} ${chance.of(0.6) ? surname : chance.pick(family)}`,
            relation: chance.pick(kin),
            phone: this.phone(),
          }
        : null,
    };
  }

  private phone(): string {
    return `${this.chance.pick(['617', '508', '413', '781'])}-555-01${String(this.chance.between(0, 99)).padStart(2, '0')}`;
  }
}
