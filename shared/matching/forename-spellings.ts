/** Spellings of one name. Every name of a line is every other. The project's own table. */
export const SPELLINGS = `
muhammad mohammed mohamed mohammad muhammed mohamad mohamud mohd md mhmd mehmet muhamed mohammod
ahmed ahmad ahmet hmd
ali aly ly
hassan hasan hsn
hussain hussein husain hossein hossain husayn hsyn
omar umar
usman osman uthman othman
yusuf yousuf yousef youssef yusef yusif yousif ywsf
ibrahim ebrahim ibraheem brhym
ismail ismael esmail ismaeel
bilal belal bilaal
hamza hamzah
abdullah abdallah abdulla
abdulrahman abdurrahman abdirahman abdurahman abdelrahman
zain zayn zein zane
rayan rayyan rayaan
ayaan ayan
aisha ayesha aysha aicha ishh
fatima fatimah fatema fatma ftmh
maryam mariam miriam meryem mrym
zainab zaynab zeinab zeynab zeynep zynb
khadija khadijah hadiza khdyjh
layla leila laila leyla lyla
noor nour nur
safa safaa
amina aminah ameena aamina
sumaya sumayyah sumaiya sumayya
aaliyah aliyah alia aliya
yasmin yasmine yasmeen
sofia sophia sofiia sofiya zofia
julia yulia yuliia yuliya iuliia julija
maria mariia mariya marya
anastasia anastasiia anastasiya nastasia
victoria viktoria wiktoria viktoriia
alexandra aleksandra oleksandra
alexander aleksander aleksandr oleksandr alexandr aleksandar
michael mikhail mykhailo mihai mihail
nicholas nikolai mykola mikolaj nicolas
dmitri dmitry dmytro dmitro
andrew andrei andriy andrii andrzej andrej
katherine catherine kathryn katarzyna kateryna catharine ekaterina katarina
elizabeth elisabeth elzbieta
victor viktor wiktor
jacob jakub yakub
lucas lukas lukasz
matthew mateusz mathew matei
simon szymon
thomas tomasz tomas
peter piotr petr petro
paul pawel pavel pavlo
philip phillip filip
christopher krzysztof kristopher
casper kacper kasper
olivia oliwia
susanna zuzanna susannah zuzana
natalia nataliya nataliia natalya
gurpreet gurprit
harpreet harprit
jaspreet jasprit
manpreet manprit
simran simren
arjun arjan
aarav arav
aryan aaryan
vihaan vihan
ishaan ishan
dhruv druv
deepak dipak
pooja puja
shreya shriya
riya ria rhea
siobhan shivaun chevonne
niamh neve neave
aoife eefa
saoirse seersha sersha
sean shaun shawn
conor connor konnor
rhys reece reese rees
kian cian kyan
ciara kiera keira
caitlin kaitlin katelyn kaitlyn caitlyn
dylan dillon
megan meghan meagan
finlay finley findlay
aidan aiden ayden aidyn
jayden jaiden jaden jaydon
sarah sara
rebecca rebekah
rachel rachael
zoe zoey
chloe khloe
lily lilly lillie
abigail abbigail abigale
phoebe pheobe
isabelle isabel isobel isabell izabelle isobelle
isabella izabella
eleanor elinor eleanore
elliot eliot elliott eliott
jasmine jasmin
sophie sofie
hannah hana
lewis louis
steven stephen
stuart stewart
geoffrey jeffrey
jonathan jonathon johnathan
marcus markus
erik eric
oscar oskar
marc mark
theodore teodor fyodor
harvey harvie
leighton layton
tyler tylor
callum calum
alfie alfy
freddie freddy
teddy teddie
ellie elly
evie evy
millie milly
maisie maisy
poppy poppie
lexi lexie
kacey kaycee casey
`;
