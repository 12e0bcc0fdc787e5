/** Spellings of one name that came from another script: Arabic, Persian, Urdu, Punjabi, Hindi and others. */
export const TRANSLITERATIONS = `
muhammad mohammed mohamed mohammad muhammed mohamad mohamud mohd md mhmd mehmet muhamed mohammod mahomed muhammet mohamet mahomet
ahmed ahmad ahmet hmd
ali aly ly
hassan hasan hsn
hussain hussein husain hossein hossain husayn hsyn
omar umar omer
usman osman uthman othman
yusuf yousuf yousef youssef yusef yusif yousif ywsf yousaf yusaf
ibrahim ebrahim ibraheem brhym
ismail ismael esmail ismaeel
bilal belal bilaal
hamza hamzah
abdullah abdallah abdulla
abdulrahman abdurrahman abdirahman abdurahman abdelrahman
zain zayn zein zane
rayan rayyan rayaan
ayaan ayan
aisha ayesha aysha aicha ishh ayasha aishah aaisha
fatima fatimah fatema fatma ftmh fatimeh faatima fathima
maryam mariam miriam meryem mrym
zainab zaynab zeinab zeynab zeynep zynb
khadija khadijah hadiza khdyjh
layla leila laila leyla lyla
noor nour nur
safa safaa
amina aminah ameena aamina
sumaya sumayyah sumaiya sumayya
aaliyah aliyah alia aliya
yasmin yasmine yasmeen yasmina
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
musa moosa mousa
zachary zachery zackary zachariah zakariya zakaria zakariyya zacharia
abdul abdel abd
abdulaziz abdelaziz
abdirahim abdurrahim abdulrahim
ayoub ayub ayyub
anas anis
daud dawood dawud dawoud daoud
eesa isa essa
faisal faysal feisal
farhan farhaan
fahad fahd
habib habeeb
haider haidar hyder haydar hayder
hafsa hafsah
haris harris hareth haaris
hashim hashem
huda hoda
humaira humayra
iman eman imaan
imran emran
iqra ikra
isra israa esra
jamal jamaal gamal
jannat janat
kareem karim
kauthar kawthar kausar
khalid khaled
khalil khaleel
mahmud mahmoud mehmood mahmood
malik malick maalik
mahdi mehdi
mustafa mustapha moustafa
nabil nabeel
nadia nadya nadiya nadiia
naeem naim
nasir naseer nasser
nimra namra
numan nouman noman
raheem rahim
rashid rasheed
rida reda ridha
ruqayyah ruqaya rukaya ruqayya
saad sad
sabah saba
said saeed sayed sayeed
salma selma salmah selmah
sameer samir
samira sameera
sana sanaa
shakir shakeer
shazia shaziya
suleiman sulaiman sulayman suleyman solomon soliman suliman
sumaira sumayra
taha tahaa
tariq tarik tareq
talha talhah
umair omair
waleed walid
waqas wakas
yahya yahia yehya
yunus younis yonis younus yunis
zahra zahraa zahrah sahra
zaki zakee
zubair zubayr
zoya zoia
asiya aasiya asia
aleena alina aleenah
amira ameera amirah ameerah
anaya anaiya
hania haniya haniyah haania
hareem harim
inaya inayah enaya
maira myra
mahnoor mahnur
mehreen mahreen
sidra sidrah
sakina sakinah sakeena
rahma rahmah
raina rayna
ayla aylah aila
ishika ishikha
diya dia diyaa
kavya kavia
meera mira
neha nehaa
nisha nishaa
priya pria priyah
sania saniya saniyah
tanvi tanvee
vivaan vivan
kiran keeran
kirandeep kirndeep
jasmeet jasmit
navdeep navdip
sukhdeep sukhdip
amandeep amandip
ranveer ranvir
karanveer karanvir
jagdeep jagdip
balraj balaraj
idris idrees edris
rayhan reehan raihan rehan reyhan
hiba heba hibah
subhan sobhan
zorawar jorawar
gurveer gurvir gurvaer
armaan arman
abbas abas
nawal naval
`;
