/**
 * Spellings of one forename: another alphabet written in ours, or one language's form for another's. Made for
 * corrupting records and kept apart from the matcher's own tables, which a generator that shared them could
 * never find wanting. A name stands in one line only, likelier spellings first.
 */
export const FORENAME_TRANSLITERATIONS = `
muhammad mohammed mohammad muhammed mohamed mohamad muhammet mehmet mahomed mohd md
ahmed ahmad ahmet achmed
yusuf yousuf yousef youssef yousaf yosef usuf joseph jozef
ibrahim ibraheem ebrahim ibrahem abraham
ismail ismaeel ismail esmail ismael
hassan hasan hasaan
hussain hussein husain hossain husayn hussayn
abdullah abdallah abdulla abdulah
abdurrahman abdulrahman abdirahman abdur-rahman abdelrahman
omar umar omer umer
uthman usman osman othman
zakariya zakaria zakariyya zachariah
yahya yahia yehya
musa moosa mousa moussa
eesa isa eisa essa issa
dawud dawood daud daoud
sulaiman suleiman sulayman suleman soliman
idris idrees edris
mikaeel mikail mikaeil mikaail
haris harris haaris harith
hamza hamzah hamzeh
zayn zain zayne zane zein
ayaan ayan ayyan
rayyan rayan raiyan rayaan
bilal bilaal belal
haroon harun haroun aaron
yaqub yaqoob yacoub yaqoub
jibreel jibril gibril jabril
danyal daniyal danial
khalid khaled kalid
mustafa mustapha moustafa mustafah
sufyan sufian sofian soufiane
anas anass
ilyas elyas ilias eliyas
kareem karim kerim
haider haidar haydar hyder
tariq tarik tarek tareq
nabil nabeel
jamal jamaal gamal
zaid zayd zayed
faisal faysal feisal
subhan sobhan
rehan rayhan raihan reehan
junaid junayd
ayub ayoub ayyub
yasin yaseen yassin
maryam mariam mariyam meryem miriam maryum
fatima fatimah fatema fatma fatimeh faatimah
aisha ayesha aysha aishah aicha ayisha aiesha
zainab zaynab zeinab zaineb zeynep zenab
amina aminah ameena aamina
khadija khadijah khadeeja hadija khadeejah
hafsa hafsah hafza
safiya safiyyah saffiyah safia safiyah
sumayyah sumaya sumaiya sumayya
layla leila laila leyla lailah
yasmin yasmeen yasmine jasmin jasmine yasemin
noor nur nour noora
aaliyah aliyah aliya alia aleeya
inaya inayah enaya anaya
haniya haniyah haniyya hania
ruqayyah ruqayya rukaya ruqaya
zahra zahraa zahrah zara zarah
halima halimah haleema
iman imaan eman
rahma rahmah
hiba hibah heba
hana hanaa hannah hanna
samiya samia samiyah
amira ameera amirah ameerah
mahnoor mehnoor mahnur
salma selma salmah
juwayriyah juwairiyah javeria juwariya
tasnim tasneem
sara sarah saara
nadia nadiya nadiah nadja
alexander aleksander alexandru aleksandar oleksandr alexandr iskander alexandre
alexandra aleksandra oleksandra
andrei andriy andrey andrzej andrew
victor viktor wiktor
victoria viktoria wiktoria viktoriya
michal michael mykhailo mihail mikhail
mikolaj nikolai mykola nicholas nicolae nikolay
jakub jacob jakob yakub
krzysztof kristof christopher krystof
tomasz tomas thomas toma
piotr peter petr petro petru
pawel pavel paul pavlo
lukasz lukas lucas luka luca
mateusz matthew matei matej mate
maksymilian maximilian maksimilian
maksym maxim maksim
oskar oscar oscars
filip philip phillip filipe
dominik dominic dominick
szymon simon simeon symon
kacper casper kasper caspar
jan yan
ivan iwan
dmytro dmitri dmitry dimitri dimitar
yaroslav jaroslav jaroslaw
vladyslav vladislav wladyslaw
oliwier oliver olivier
franciszek francis frantisek
stanislaw stanislav
wojciech vojtech
zofia sofia sophia zsofia sofiya sofija
julia yulia iulia yuliya giulia
oliwia olivia oliviya
natalia natalya nataliya natalie
emilia emiliya emilija
maja maia
ewa eva yeva
anastasia anastasiya anastazja
katarzyna kateryna katerina catherine ekaterina
gabriela gabriella gabrijela
karolina carolina caroline
kristina cristina krystyna christina
elena olena helena yelena
weronika veronica veronika
magdalena magdalina
dominika dominica
malgorzata margaret margarita
zuzanna susanna zuzana suzanna
nikola nicola
kornelia cornelia
lena lenna
arjun arjan arjuna
aarav arav aarev
aryan arian aaryan
krish crish
ishaan ishan eshan
dhruv dhruva druv
rohan rohaan
jasleen jaslin jasline
harleen harlin
simran simren simrun
saanvi sanvi saanvee
diya dia deeya
riya ria rhea
aanya anya anaaya ania
meera mira mirah
shreya shriya shreeya
priya priyah preeya
kavya kaavya
vikram vikrum
lakshmi laxmi
`;

/** English, Irish and Welsh forenames that parents and referrers spell in several ways. */
export const FORENAME_SPELLINGS = `
siobhan shivaun shevaun
niamh neve neave
aoife eefa
sean shaun shawn
caitlin kaitlyn kaitlin caitlyn katelyn
isabelle isabel isobel izabel isabell
isabella izabella isabela
sophie sofie
zachary zackary zachery
philippa phillipa
rhys reece reese
finlay finley findlay
jayden jaden jaiden jaydon
aiden aidan ayden
connor conor konnor
callum calum kallum
brooke brook
charlotte sharlotte
abigail abigale abbigail
georgia jorgia
megan meghan meagan
erin eryn
evie evey
amelie emilie
lily lilly lilley
macey macy macie
maisie maisy maizie
poppy poppie
eloise heloise
kayleigh kaylee kayley
jessica jesica
tyler tylor
kian kyan
leighton layton
teddy teddie
freddie freddy
harvey harvie
elliot elliott eliot
stephen steven stefan
jude joud
theo teo
phoebe pheobe
imogen imogene
keira kira kiera
skye sky
scarlett scarlet
harriet harriette harriett
annabelle anabelle annabel
`;

/** The same of surnames. */
export const SURNAME_SPELLINGS = `
hussain hussein husain hossain husayn
mohammed muhammad mohamed mohammad mohamud
ahmed ahmad ahamed
mahmood mehmood mahmud mahmoud
chowdhury choudhury chaudhry choudhry chaudhary chowdhary
rahman rehman raman rahmaan
khatun khatoon katun
sheikh shaikh shaik
siddiqui siddique siddiqi
rashid rasheed
qureshi quraishi koreshi
saleem salim
yusuf yousaf yousuf yusof
ibrahim ebrahim
hassan hasan
haque hoque haq
uddin udin ud-din
miah mia miya
akhtar akther akter
bukhari bokhari
farooq faruk farouk
iqbal ikbal
javed javaid
nawaz navaz
parveen parvin perveen
abdullah abdulla abdallah
osman usman othman
farah farrah
khanom khanam khanum
sultana sulthana
bashir basheer
latif lateef
nazir nazeer
munir muneer
zaman zamaan
sadiq sadeeq saddique
dhillon dillon dhilon
sandhu sandu
sidhu siddhu
grewal garewal
virdee virdi
chauhan chohan chouhan
mistry mistri
dhaliwal dhariwal
bhogal bogal
panesar panesor
randhawa randawa
mukherjee mukerji
kovalenko kowalenko
shevchenko szewczenko
kowalski kovalski
wisniewski vishnevski
wojcik voycik
wozniak vozniak
lewandowski levandovski
kaminski kaminsky
zielinski zelinski
kovacs kovac kovach
horvath horvat
nowak novak
ivanov iwanow
petrov petrow
popescu popesku
balaz balazs
ionescu ionesku
`;
