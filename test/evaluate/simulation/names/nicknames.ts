/** Forename → short and pet forms by which a referrer may know the child. Made for corrupting records. */
export const SHORT_FORMS = `
alexander alex al xander sandy lex
alexandra alex lexi sasha allie
alexandru alex sandu
aleksander alek olek alex
aleksandra ola alex
oleksandr sasha alex
abigail abi abbie gail
amelia millie amy mia
amelie millie amy
andrew andy drew
anthony tony ant
antoni antek tony
anna annie ania
archibald archie
archie arch
arthur art artie
bartosz bartek
barnaby barney
benjamin ben benji benny
bethany beth
cameron cam
caitlin cait katie
catherine cathy kate katie cat
katherine kate katie kathy kit
charles charlie chas chuck
charlotte charlie lottie lotte char
charlie chas
christian chris
christopher chris kit topher
daniel dan danny
danielle dani danni
david dave davey
dominic dom
dominik dom
edward ed eddie ted teddy ned
eleanor ellie nell nora elle
elizabeth liz lizzie beth eliza betsy libby
ella ellie
ellie el
elliot ell
emilia emily milly
emily em emmy millie
emma em
evelyn evie eve
evie eve
felix fee
finley fin finn
florence flo florrie flossie
francesca fran frankie chessie
frances fran frankie
franciszek franek
francis frank frankie
frederick fred freddie
freddie fred
gabriel gabe gabby
gabriella gabby ella
gabriela gabi
george georgie
georgia georgie
georgina georgie gina
grace gracie
hannah han
harriet hattie harri
harrison harry
harry haz
harvey harv
henry harry hal
hugo hugh
imogen immy
isaac zac ike
isabella bella izzy isa
isabelle izzy belle
isla izzy
jack jackie
jackson jack jax
jacob jake jay
jakub kuba
james jim jimmy jamie jem
jasmine jas jazz
jayden jay
jennifer jen jenny
jessica jess jessie
joseph joe joey
joshua josh
julia jules
karolina karo
katarzyna kasia
krzysztof krzys chris
leonardo leo
leon leo
lewis lew
lily lil
liliana lily
logan lo
louis lou louie
louisa lou
louise lou
lucas luke
lucy luce
lukasz luk
madeleine maddie
madison maddie
maisie mae
maksymilian maks max
maximilian max
malgorzata gosia
margaret maggie meg peggy
martha marty
mason mase
matilda tilly tilda mattie
mateusz mati
matthew matt matty
max maxie
megan meg
michael mike mick mickey
michal misiek
millie mill
mikolaj miki
molly moll
natalia nat natalka
natalie nat
natasha tash tasha
nathaniel nate nat
nathan nate
nicholas nick nicky
nicole nicky nic
oliver ollie oli
olivia liv livvy ollie
oliwia oliwka
oscar oz ossie
patrick paddy pat
patryk pat
penelope penny
peter pete
philip phil pip
phoebe pheebs
piotr piotrek
rebecca becky bex becca
reuben rube
richard rich ricky dick
robert rob bob bobby robbie
ronald ron ronnie
rosalie rosie
rose rosie
rosie rose
rowan ro
samantha sam sammy
samuel sam sammy
sarah sally
scarlett scar lettie
sebastian seb bas
sienna si
sophia sophie soph
sophie soph
stanley stan
stephen steve
steven steve
summer sum
szymon szymek
theodore theo ted teddy
theo teddy
thomas tom tommy
thea tee
timothy tim
tobias toby
tomasz tomek
victoria vicky tori
viktoria vika
wiktoria wika
vincent vince vinny
violet vi
william will bill billy liam wills
wojciech wojtek
zachary zac zach
zofia zosia
zuzanna zuzia
muhammad mo hamad
mohammed mo
ibrahim ibby
yusuf yus joe
abdullah abdul
abdurrahman abdul
ismail ish
mustafa musti
zakariya zak
sulaiman sully
hussain huss
hassan hass
fatima fati
khadija dija
zainab zee
maryam mimi
aaliyah ali
aisha ash
yasmin yaz
sumayyah sumi
samira sami
arjun aj
harpreet harp
jaspreet jas jassi
jasleen jas
manpreet manny
harjot harj
gurveer gurv
rajveer raj
ranveer ranny
tejveer tej
siddharth sid
anoushka noushka
ananya anu
kirandeep kiran
karishma krish
vikram vik vicky
nikhil nik
alicja ala
magdalena magda
agnieszka aga
gabija gabi
joanna asia jo
cristian cristi
ionut ion
stanislaw staszek
dmytro dima
mykola kolya
anastasiya nastya
oleksandra sasha
vladyslav vlad
maksym max
`;

/** Forenames of brothers and sisters that are easily taken for one another and yet are two names. */
export const EASILY_CONFUSED = `
amelia emilia
amelie emily
jack jake
ella bella
ellie elsie
ella ellie
lily lila
mia maya
mia mila
ava eva
evie eva
isla ayla
ayla layla
lola lila
ruby rudy
harry harvey
harry harley
harris harrison
leo theo
luca lucas
noah jonah
jayden hayden
aiden jayden
kai kian
ryan rhys
alfie archie
freddie frankie
teddy freddie
mason jason
daniel nathaniel
george georgia
oliver olivia
louis louise
gabriel gabriella
daisy maisie
molly polly
millie tilly
holly molly
anna hannah
sara zara
julia juliet
hassan hussain
hasan husna
hamza haris
amina aminata
zain zayan
ayaan rayyan
bilal hilal
safa safiya
aisha alisha
zainab zainah
maryam mariyah
hafsa hamsa
inaya anaya
musa isa
harjot harjit
jasleen jasmeen
gurleen harleen
manpreet harpreet
ravi rani
arjun arun
maja kaja
lena elena
oliwia oliwier
wiktor wiktoria
aleksander aleksandra
kamil kamila
filip filipa
`;
