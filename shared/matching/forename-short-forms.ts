/** A full name, then its short forms. Two short forms of one name are not each other: twins share no name. */
export const SHORT_FORMS = `
alexander alex alec xander sasha
alexandra alex lexi sasha
alfred alfie fred
andrew andy drew
anthony tony
archibald archie
arthur art
barnaby barney
benjamin ben benji benny
bethany beth
cameron cam
catherine cathy kate katie cat
charles charlie chaz
charlotte lottie
christopher chris kit
daniel dan danny
david dave davy davey
deborah debbie
dominic dom
dorothy dot dottie
edward ed eddie ted teddy ned
eleanor ellie nell
elizabeth liz lizzie beth libby betty betsy
emily em
ezekiel zeke
florence flo florrie
frances fran
francis frank frankie
frederick fred freddie
gabriel gabe
gabriella gabby
george georgie
georgina georgie gina
gregory greg
harriet hattie
imogen immy
isaac ike zac
isabella bella izzy
isabelle izzy belle
jacob jake
james jim jimmy jamie
jasmine jaz jazz
jennifer jen jenny
jeremy jez
jessica jess jessie
jonathan jon jonny johnny
joseph joe joey
joshua josh
katherine kate katie kathy kat
kenneth ken kenny
lawrence larry laurie
leonardo leo
leonard len leo
lillian lily
lucinda lucy
madeleine maddie maddy
madison maddie maddy
margaret maggie meg peggy
martha marty
matilda tilly tilda mattie
matthew matt matty
maximilian max
maxwell max
megan meg
michael mike mikey mick mickey
mohammed mo
nathan nate nath
nathaniel nate nath
natalie nat
nicholas nick nicky
nicola nicky nikki
oliver ollie olly
olivia liv livvy
oscar ozzy
pamela pam
patricia pat trish tricia
patrick paddy pat
penelope penny
peter pete
philip phil pip
raymond ray
rebecca becky becca
richard rich richie rick ricky dick
robert rob robbie bob bobby bert
ronald ron ronnie
rosemary rosie
rose rosie
samantha sam sammy
samuel sam sammy
sebastian seb
stephanie steph
stephen steve stevie
susan sue susie
tabitha tabby
thaddeus tad
theodora thea teddy
theodore theo ted teddy
theresa terry tess
thomas tom tommy
timothy tim
tobias toby
victoria vicky tori
vincent vince vinny
vivienne viv
walter wally
william will bill billy willy
winifred winnie
zachary zach zac zak
`;
