/** Spellings of one surname, the project's own table. Every name of a line is every other. */
export const SURNAME_SPELLINGS = `
hussain hussein husain husein hossain hossein hussian hossen
ahmed ahmad ahmet ahmmed
mohammed muhammad mohamed mohammad mohamud mohamad muhammed mohamoud
mahmood mehmood mahmud mahmoud
chowdhury choudhury chaudhry chaudhary chowdhry choudhry chaudhuri chaudry chowdary
rahman rehman rahmaan
sheikh shaikh shaik sheik shekh
siddique siddiqui siddiqi siddiq siddiquee
qureshi quraishi kureshi
hassan hasan hassen
khan khaan
malik malick mallick
iqbal eqbal ikbal
begum begam
miah mia miya
uddin udin udden
islam islaam
akhtar akhter akter akther aktar
rashid rasheed
aziz azeez
hameed hamid
saeed said sayed syed sayeed
yusuf yousuf yousaf yusof yousef
abdi abdy
farah farrah
omar umar
osman usman othman uthman
ismail ismael esmail
ibrahim ebrahim
mirza mirzah
bhatti bhatty
javed javaid
parvez pervez parvaiz
shahid shaheed
nawaz navaz
zaman zamman
kaur kour
singh sing sinh
patel patil
sandhu sandhoo
dhillon dillon dhilon
sidhu siddhu sidhoo
grewal garewal
bains bain
gill gil
sharma sarma
verma varma
shah sha
shevchenko sevcenko szewczenko chevchenko
kovalenko kowalenko
kovalchuk kowalczuk
bondarenko bondarenco
melnyk melnik
tkachenko tkacenko
wojcik woicik vojcik
nowak novak
lewandowski levandowski
wisniewski vishnevsky wisnievski
zielinski zielinsky
kaminski kaminsky
szymanski shimanski szimanski
jankowski yankowski
petrov petroff
ivanov ivanoff iwanow
popescu popesku
ionescu jonescu ionesco
dumitru dimitru
smith smyth smythe
thompson thomson tomson
clark clarke clerk
davis davies davids
stevens stephens
stevenson stephenson
phillips philips philipps
reid read reed
brown browne
green greene
johnson johnston johnstone jonson
matthews mathews
harris harries
nicholls nichols nicholas
roberts robert
richards richard
edwards edward
williams william
rodgers rogers
lawrence laurence
jenkins jenkin
griffiths griffith griffin
pearce pierce pearse
shaw shore
moore more moor
cook cooke
fowler fouler
hayes hays
lee leigh lea
gray grey
parry perry
barnes barns
watts watt
allen allan alan
barker baker
bailey bayley baillie bailie
byrne burn burns
connolly connelly conolly
doherty docherty dougherty
reilly riley oreilly
neill neil oneill oneil
kelly kelley
murray murry
macdonald mcdonald
mackenzie mckenzie
mclean maclean mclaine
mckay mackay
macleod mcleod
sinclair stclair
whittaker whitaker
saunders sanders
carr kerr
dixon dickson
hughes hews
lloyd loyd
rees reese reece
`;
