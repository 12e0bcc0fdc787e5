/** Names of Sikh and Hindu families, from Punjab, Gujarat, Bengal and southern India, commonest first. */
export const SURNAMES = `
singh patel kaur sharma shah kumar gill dhillon sandhu mistry sidhu chauhan parmar grewal bains joshi
desai sahota mehta johal virdee rai dhaliwal gupta verma solanki mann atwal bhogal lal ram kang sangha
bassi hayer purewal chahal randhawa uppal panesar matharu sagoo mangat deol basra nijjar toor aujla brar
cheema hothi khaira kooner lidder lalli nagra pannu pooni rana sahni sanghera sekhon sohal thandi birdi
bansal bhatt chopra dave gandhi gohil hirani jethwa kapoor kapadia kotecha lad lakhani makwana malhotra
modi nair naik pandya parekh pillai popat puri raval reddy rao saini seth soni suri tailor tank thakkar
thakrar thaker trivedi vaghela vyas vadher varsani vekaria pindoria halai iyer menon krishnan nathan raman
chatterjee mukherjee banerjee das dey ghosh bose sen roy gurung thapa tamang magar limbu shrestha
sivakumar rajaratnam thevarajah`;

export const BOYS = `
arjun aarav dylan jai rohan aryan krish dev veer arun sahib rajan shay karan ajay nikhil ishaan kiran sai
aadi aarush advik ayaan vihaan reyansh vivaan shaan harjot manraj gurveer harveer jagveer ranveer tejveer
fateh angad zorawar gurnoor gurman avraj amrit arjan balraj baljit bhavan chetan darshan deepak dhruv
eshan gaurav gobind hardeep hari harish hiren jaspal jatin jayan jeevan kabir kavi kishan kunal manav
manjit manoj mihir milan mohan navin neel neil nirav om paras prem pranav rahul raj rajveer raman ravi
rishi ritesh rudra sachin sahil samir sandeep sanjay satnam shivam siddharth simran sukhdeep sunil suraj
tanvir tarun uday varun vijay vikram vinay vishal yash yuvraj`;

export const GIRLS = `
anaya simran maya jasmine diya anika asha priya aanya aarya kiran amrita harleen jasleen ravneet mehar
gurleen avneet kavya isha riya saanvi mira meera leela nisha pooja sonia tara tanya anjali ananya aditi
aisha alisha amber amrit anita anjana anoushka anushka anya arpita avani bhavika chandni charu deepa
devika divya drishti ekta esha gita harpreet hema indira ishani jaspreet jaya jyoti kajal kamala karina
kareena karishma khushi kirandeep kirti komal krisha lakshmi lata lavanya madhuri mahi manisha manpreet
maansi mitali mohini myra naina navdeep navya neha nidhi nikita nina nirali nitya parminder pavan prachi
prisha radha rani rashmi reena rekha rina roshni rupa sanjana sandeep sangeeta seema shanaya shivani
shreya sita smriti sneha sukhmani sunita tanvi trisha urvi vaishali vani vidya yashvi zara`;
