/** Names of families of Pakistani, Bangladeshi, Arab, Somali, Turkish and Kurdish heritage, commonest first. */
export const SURNAMES = `
khan hussain ahmed ali begum iqbal mahmood akhtar hussein shah malik mohammed miah rahman bibi uddin
mohamed hassan islam chowdhury mirza raja akram ahmad aslam ashraf rashid anwar abdi kaya hamid aziz butt
saleem khalid younis nawaz arshad sharif qureshi ibrahim hasan rehman bashir choudhury zaman yusuf sheikh
siddiqui khatun farooq karim haque hossain ullah javed riaz rafiq sadiq shaikh tariq mehmood parveen
hashmi jama osman abdullah omar noor warsame farah yilmaz demir ismail patel munir nazir latif majid zafar
abbas haider naqvi rizvi zaidi bukhari syed sultan azam mughal janjua bhatti chaudhry dar lone awan gondal
cheema gill rana warraich baig kazmi jafri ansari memon gujjar rauf wahid hakim salim amin alam sarkar
talukdar sikder mollah biswas khanom khanam sultana hoque ghani mustafa saeed saleh nasser mansour haddad
khoury elmi dirie guled hersi nur ahmadi karimi hosseini rahimi celik sahin ozturk aydin arslan dogan kurt
bayram barzani tahir zubair imran shabir`;

export const BOYS = `
muhammad mohammed ibrahim yusuf adam ali hassan zayn hamza yahya omar ismail musa eesa abdullah haris
mustafa bilal zakariya ahmed ayaan umar hasan hussain idris sulaiman mikaeel amir rayyan ayan isa danyal
dawud khalid uthman zain zaid yousuf ilyas jibreel haroon anas luqman abdurrahman sufyan talha usman imran
faisal kareem salman taha subhan yaqub safwan armaan zakir junaid kamran asad adil arham ibraheem ishaq
eisa azaan aryan reehan rehan shayan sami zeeshan aaban haider abbas jaafar mahdi raza tariq yasin nabil
karim jamal walid samir farhan irfan nadeem naveed rashid saad shahzaib tayyab waleed zubair arif asim
aqib awais fahad hashim hisham huzaifa kashif mahir mansur mubarak murad nasir qasim emir mehmet emre
kerem yunus abdirahman abdi liban khadar guled ayub ayoub daud zohaib shahid sajid wasim waqas burhan`;

export const GIRLS = `
maryam fatima aisha zainab amina khadija hafsa zara safa inaya maya sara layla anaya aaliyah sumayyah noor
yasmin hana ayesha iqra maria zoya alisha amira ruqayyah mariam leila zahra haniya hiba anisa aminah asma
bushra rania nadia sana sofia aleena alina eshaal eliza farah fatimah faiza habiba halima hadiya hajra
humaira hira iman imaan jannah juwayriyah kulsum laiba madiha mahnoor malaika manahil maha mehreen mina
minahil munira nabila naima nimra raeesa rabia rahma rida rimsha rukhsar saba sabah sadia safiya saima
salma samiya samira saffiyah sahar sakina sidra sehar shanzay shifa soha tahira tasnim tayyiba umaima urwa
wafa warda yusra zaynab zarah zunaira zeynep elif defne ecrin hamdi hodan ifrah ikram hibo sagal fadumo
nasra ubah rawan lina dina`;

/** Forenames that are given as a first of two, the second being the one a boy is called by. */
export const HONORIFICS = 'muhammad mohammed mohammad muhammed';

/** What some women and girls bear in place of the family's surname. */
export const WOMENS_SURNAMES = 'begum bibi akhtar khatun parveen khanom sultana kauser';
