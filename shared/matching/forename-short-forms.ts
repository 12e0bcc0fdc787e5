/**
 * A full name, then its short forms. Two short forms of one name are not each other: twins share no name. The
 * project's own table.
 */
export const SHORT_FORMS = `
abdullah abdul abdi
abdulrahman abdul abdi abdur
abigail abby abbie abbey abi gail
adelaide addie
adeline addie
agnieszka aga
aidan aid
alan al
albert al bert bertie albie
aleksandra ola ala sasha
alexander alex alec xander sasha alek lex ally al aleks sandy
alexandra alex lexi sasha lexa sandra ali alexa
alfred alfie fred alf
alison ali
alistair al ali
amanda mandy
amelia amy millie
amy mandy
anastasia ana stacey nastya stasia anya nastia
andrew andy drew andi
angela angie
angelina angel
anna annie anya ania
annabel anna bella belle annie
anne annie annette
anthony tony ant toni
antonia toni
archibald archie arch
ariana ari
arthur art artie
augustus gus
barbara babs barb basia
barnaby barney
bartosz bart bartek
beatrice bea bee trixie
beatrix bea trixie
benedict ben
benjamin ben benji benny benjy
bernard bernie
bethany beth bethie
bradley brad
brandon bran
bridget bridie
bronwyn bron
caitlin cait kate katie
callum cal
calvin cal
cameron cam
caroline carrie caro lina
casper cas
cassandra cass cassie
catherine cathy kate katie cat cath
charles charlie chaz chas chuck chip
charlotte lottie charlie lotte char
chelsea chels
christina tina chris chrissie christie
christine chris chrissie
christopher chris kit christy kris topher
clara clarrie
clementine clemmie clem
connor con
constance connie
cordelia delia
cornelius neil
cynthia cindy
daisy dais
daniel dan danny dani
danielle dani danni
david dave davy davey
deborah debbie deb debs
delores lola dolly
dmitri dima
dolores lola dolly
dominic dom nic
donald don donnie
dorothy dot dottie dolly dora
edith edie
edmund ed eddie ned
edward ed eddie ted teddy ned
ekaterina katya
eleanor ellie nell nellie nora nel ella ele el
elijah eli lije
elizabeth liz lizzie beth libby betty betsy eliza elsie elise lisa bess bessie lilibet
ella ellie
emily em emmy
emma em emmy
emmanuel manny
eric rick
erica ricky
esmeralda esme
ethan eth
eugene gene
evangeline evie
eve evie
evelyn evie
ezekiel zeke
ezra ez
felicity fliss flick lissie
felix fe
ferdinand ferdie
fiona fi
florence flo florrie flora flossie
frances fran frankie fanny
francesca fran frankie chess chessie
francis frank frankie fran
franklin frank frankie
frederick fred freddie
gabriel gabe gabi
gabriella gabby gabi
genevieve gen evie ginny
geoffrey geoff jeff
george georgie geordie
georgia georgie
georgina georgie gina
gerald gerry jerry
gilbert gil bert
grace gracie
gregory greg
gwendolyn gwen
hannah han
harold harry hal
harriet hattie hatty hetty harry
harrison harry
harvey harv
helen nell nellie
henrietta hettie hetty etta
henry harry hal hank
howard howie
hubert hugh bert
hugo hugh huey
humphrey huw
ignatius iggy
imogen immy immie
irene rene
isaac ike zac zak
isabella bella izzy belle issy izzie
isabelle izzy belle issy izzie bella bel
isaiah zay
jack jacky jac jackie
jackson jack jax
jacob jake jay
jacqueline jackie jacqui
jaiden jai jay
jakub kuba
james jim jimmy jamie jay jem jas
janet jan
jasmine jaz jazz jas
jason jay jase
jayden jay
jennifer jen jenny
jeremiah jerry jem
jeremy jez jerry
jerome jerry
jessica jess jessie
joanna jo anna joanne asia
joanne jo
john jack johnny jon
jonathan jon jonny johnny
jordan jordy
joseph joe joey jo
josephine josie jo fifi
joshua josh
judith judy
julia jules
julian jules
katarzyna kasia
katherine kate katie kathy kat kitty kathleen kay kath
kathleen kath kathy kate katie
kenneth ken kenny
kimberley kim
kristina kris tina
krzysztof krzys
lachlan lachie
lauren loz
lawrence larry laurie
leah lee
leonard len leo lenny
leonardo leo
leopold leo
leroy lee
lewis lew louie
liam lee
lillian lily lil lilly
lily lil
lola lo
louis lou louie
louise lou lulu
lucille lucy
lucinda lucy cindy
lydia lyddie
maddison maddie maddy
madeleine maddie maddy
madison maddie maddy
magdalena magda lena maggie
maisie mai
malcolm mal
malgorzata gosia
marcus marc
margaret maggie meg peggy greta daisy madge molly
maria ria masha
mariana mari
marianne mari annie
martha marty mattie
martin marty
mary molly polly
mateusz mati
matilda tilly tilda mattie tillie
matthew matt matty mat
maurice moe
maximilian max maxi maxie
maximus max
maxwell max
megan meg meggie
melanie mel
melissa mel missy lissa
mia mimi
michael mike mikey mick mickey mitch misha
michelle shell chelle
mildred millie
millicent millie
miranda mandy mira
mitchell mitch
mohammed mo hamo
molly mol
mustafa mus
mykola kolya
nancy nan
natalia talia nat natasha
natalie nat
natasha tasha nat
nathan nate nath
nathaniel nate nath
nehemiah nem
nicholas nick nicky nico klaus
nicola nicky nikki
nicole nicky nikki
nigel nige
noah no
oleksandr sasha
olena lena
oliver ollie olly oli
olivia liv livvy livia olive ollie
ophelia ophie
oscar ozzy ozzie
oswald ozzy oz
otis oti
pamela pam
patricia pat trish tricia patsy
patrick paddy pat rick
penelope penny nell
percival percy
perry pez
peter pete petey
philip phil pip flip
philippa pippa pip
phoebe phebs
poppy pops
priscilla cilla
prudence prue
quentin quin
rachel rach rae
raphael rafe raffy rafi
raymond ray
rebecca becky becca bex becks
reginald reggie reg
reuben ben rube
rhiannon rhi
richard rich richie rick ricky dick dickie
riley ry
robert rob robbie bob bobby bert
robin rob
roderick rod
rodney rod
roger rog
roland roly
ronald ron ronnie
rory ror
rosa rosie rosalind
rosalind rosie ros
rosanna rosie rose
rose rosie
rosemary rosie rose
rosie rose
ruben ben
rupert rupe
russell russ
ruth ruthie
ryan ry
sabrina bri
sadie sara
samantha sam sammy
samuel sam sammy
sarah sadie sally
scarlett letty
sebastian seb bastian basti
serena rena
sergei seryozha
shannon shan
sharon shaz
sheila shell
sidney sid
siegfried sig
simon si
sophia sophie soph
sophie soph
stanislaw stas
stanley stan
stella stel
stephanie steph stef
stephen steve stevie ste
stuart stu
summer sum
susan sue susie suzie
susanna sue susie suzie
sylvester sly
tabitha tabby tabs
tamara tammy
tatiana tanya
taylor tay
terence terry
thaddeus tad
theodora thea teddy dora theo
theodore theo ted teddy
theresa terry tess tessa
thomas tom tommy thom
timothy tim timmy
tobias toby
tomasz tomek
tristan tris
tyler ty
tyrone ty
valentina val tina
valerie val
vanessa nessa ness
veronica ronnie vera
victor vic
victoria vicky tori vic
vincent vince vinny vin
violet vi letty
virginia ginny
vivienne viv vivi
vladimir vova
wallace wally
walter wally walt
wilfred will wilf fred freddie
wilhelmina mina billie willa minnie
william will bill billy willy liam wills
winifred winnie freda
winston winnie
wojciech wojtek
yasmin yaz yas
yevgeniy zhenya
yvonne evie
zachary zach zac zak
zara zaz
zechariah zach zac zak
zofia zosia
max maxie maxi
archie arch
evie eve eva
ellie el elle
millie mil mill
maxine max
josh joshy
`;
