/**
 * Spellings of one name and its forms in other European languages. Every name of a line is every other. The
 * project's own table.
 */
export const SPELLINGS = `
sofia sophia sofiia sofiya zofia zosia
julia yulia yuliia yuliya iuliia julija iulia
maria mariia mariya marya
anastasia anastasiia anastasiya nastasia
victoria viktoria wiktoria viktoriia
alexandra aleksandra oleksandra
alexander aleksander aleksandr oleksandr alexandr aleksandar alexandru oleksandre
michael mikhail mykhailo mihai mihail michal mikael
nicholas nikolai mykola mikolaj nicolas
dmitri dmitry dmytro dmitro
andrew andrei andriy andrii andrzej andrej
katherine catherine kathryn katarzyna kateryna catharine ekaterina katarina
elizabeth elisabeth elzbieta
victor viktor wiktor
jacob jakub yakub jakob yaqub yaqoob yaqoub jakup
lucas lukas lukasz
matthew mateusz mathew matei
simon szymon shimon simeon
thomas tomasz tomas
peter piotr petr petro pyotr
paul pawel pavel pavlo
philip phillip filip
christopher krzysztof kristopher
casper kacper kasper
olivia oliwia oliviya olivija
susanna zuzanna susannah zuzana
natalia nataliya nataliia natalya
siobhan shivaun chevonne
niamh neve neave
aoife eefa
saoirse seersha sersha
sean shaun shawn
conor connor konnor
rhys reece reese rees rhis ryse
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
isabelle isabel isobel isabell izabelle isobelle isabella izabella izabela isabela
eleanor elinor eleanore
elliot eliot elliott eliott
jasmine jasmin jasmyn jazmine jazmin jasmeen
sophie sofie
hannah hana hanna
anna ana
lewis louis luis luigi ludwig
steven stephen stefan stephan estevan etienne stevan stepan szczepan istvan
stuart stewart stewert
geoffrey jeffrey
jonathan jonathon johnathan
marcus markus
erik eric
oscar oskar
marc mark marko marek
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
joseph josef giuseppe jozef yosef josif iosif
derek derrick deric dereck
adam adamo adem
charles carlo carlos karl carl karol
frederick friedrich frederic fredrick federico fryderyk
george georg giorgio jorge georgi jerzy gheorghe yuri
henry henri enrico heinrich henryk henrik
john johan johann jan juan ivan giovanni ioan
james jaime diego giacomo
william wilhelm guillaume guglielmo
anthony antony antonio anton antoni antoine
vincent vincenzo vicente
francis francesco francisco franciszek frantisek
lawrence laurence lorenzo laurent
edward eduard eduardo edvard
robert roberto
richard ricardo riccardo ryszard
daniel daniil danil danyal danial daniyal
gabriella gabriela gabriele
gabriel gavriil
raphael rafael rafal raffaele
samuel samuele samvel
dominic dominik domenico dominick domenik
benedict benedikt benedetto
hugo ugo
theo teo
isaiah isaias
elijah elias ilyas eliyah
luca luka lucca
luke luc
max maks
leo leyo
arthur arturo artur arthuro
martin marcin martyn marten
gregory grzegorz gregor grigori
sergei sergey serhii sergiy
maxim maksim maksym
artem artiom artyom
aleksey alexei oleksiy
vladimir volodymyr wlodzimierz
bogdan bohdan
yaroslav jaroslav jaroslaw
stanislav stanislaw
igor ihor
oleg oleh
kirill kyrylo cyril
tobias tobiasz
annabel annabelle anabel anabelle annabell
anne ann
emily emely emilee
amelia amelie amalia emelia
lucy lucie luci
lucia luzia lucja
lucille lucile
alice alys alyce alis
alicia alisia alycia alisha alesha
elise elyse
eloise heloise
claudia klaudia
clara klara
caroline karoline karolina carolina
catalina katalina
magdalena madalena
margaret malgorzata margareta margarita marguerite
martha marta
helen helena olena elena jelena yelena
irene irina iryna irena
joanna johanna ioana
lydia lidia lidiya
monica monika
veronica weronika veronika
nina neena
eva ewa hawa hawwa
agnes agnieszka
barbara varvara
teresa theresa tereza
valentina walentyna
patricia patrycja patrizia
daria dariya darya
polina paulina
ksenia kseniya xenia oksana
tatiana tatyana tetiana
svetlana svitlana
viktorija victorija
margot margo
madeleine madeline madelyn madeleina
matilda mathilda mathilde matylda
rosalind rosalyn rosalin
genevieve genoveva
esme esmee esmae
erin eryn
carys cerys
lacey lacy
macy macey macie
kayleigh kayley kaylee kailey
kelsey kelsie
leanne leeanne lianne
lindsey lindsay
mckenzie mackenzie makenzie
payton peyton paiton
skye sky
summer sommer
hallie halle halley
harley harlee
holly hollie
georgia jorja
gemma jemma
ginny jinny
jenna genna
jodie jody jodi
kirsty kirstie
kerry kerrie keri
nicola nichola
vicky vikki vicki
tiffany tiffanie
toni tony
bailey baylee bailee
blake blayke
brady braydy
brandon branden
brody brodie
caleb kaleb
cody kody codie
corey cory korey
damian damien damon
declan deklan
duncan dunkan
owen owain owin
eoin ewan euan ewen eoghan
evan ifan
gareth garath
glen glenn
graham graeme grahame
hamish hamesh
iain ian
jake jaik
jared jarrod jarred
kieran kieron ciaran kiaran
kyle kile
liam lyam
mason mayson
myles miles
neil neal
nathan naythan
rory ruairi ruari
ryan rian ryhan
toby tobie
tristan tristen trystan
zack zak zach zac
archie archy
ollie olly
jimmy jimmie
johnny jonny johnnie jonnie
charley charlie charly
robbie robby
billy billie
bobby bobbie
tommy tommie
danny dannie
ronnie ronny
reggie reggy
louie louey
mickey micky
frankie franky
dawid david dafydd davide
bartosz bartek
blazej blaise
jagoda jagode
lena lenna
maja maya maia mya
nadzieja nadezhda
oliwier oliver olivier
tymon timon
tymoteusz timoteo timotei timofei tymofii
wojciech wojtek
natalie nathalie natalee
riley ryley reilly rylee
harriet harriette
jude joud
aaron aron aeron
lilley lillee
sienna siena
marnie marni
reuben ruben
tegan teagan
`;
